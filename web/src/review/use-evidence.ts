/** Records, changes and removes evidence on the claim; what changed shows at once, and what was removed can be brought back. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { seen } from '../api/client.js';
import {
  claimsReadQueryKey,
  evidenceChangeMutation,
  evidenceRecordMutation,
  evidenceRemoveMutation,
} from '../api/generated/@tanstack/react-query.gen.js';
import type { ClaimView, EvidenceView } from '../api/generated/types.gen.js';
import { sourceName } from '../evidence/sources.js';
import { tell, tellProblem, tellWithUndo } from '../shell/notices.js';
import type { Draft, Moment } from './draft.js';
import type { DraftKeeper } from './draft-keeper.js';
import { changeOf, formOf, recordOf, type SourceForm } from './source-form.js';

export function useEvidence(claim: ClaimView, keeper: DraftKeeper) {
  const { t } = useTranslation('review');
  const queries = useQueryClient();
  const queryKey = claimsReadQueryKey({ path: { id: claim.id } });
  const put = (update: (evidence: EvidenceView[]) => EvidenceView[]) =>
    queries.setQueryData<ClaimView>(queryKey, (now) => now && { ...now, evidence: update(now.evidence) });
  const stale = () => queries.invalidateQueries({ queryKey });
  const record = useMutation({ ...evidenceRecordMutation(), onError: stale });
  const change = useMutation({ ...evidenceChangeMutation(), onError: stale });
  const remove = useMutation({ ...evidenceRemoveMutation(), onError: stale });

  // The form goes and takes the focus with it; the piece of evidence gets it as soon as it is drawn.
  const [next, goOnAt] = useState<number | null>(null);
  useEffect(() => {
    const place = next === null ? null : document.getElementById(`evidence-${next}`);
    if (!place) return;
    place.focus();
    goOnAt(null);
  });

  const recorded = (item: EvidenceView, draft: (now: Draft) => Draft) => {
    put((all) => [...all.filter(({ id }) => id !== item.id), item]);
    keeper.change(draft);
    goOnAt(item.id);
  };

  /** A new piece is cited wherever it may be: whoever records it means to use it. */
  const add = async (form: SourceForm) => {
    const item = await record.mutateAsync({ path: { id: claim.id }, body: recordOf(form) }).catch(shownInTheForm);
    if (item) recorded(item, (draft) => ({ ...cited(draft, item, ['today', 'then']), source: null }));
  };

  const mend = async (form: SourceForm) => {
    const old = claim.evidence.find(({ id }) => id === Number(form.id));
    if (!old) return add({ ...form, id: '' });
    const body = changeOf(form) as Parameters<typeof change.mutateAsync>[0]['body'];
    const item = await change
      .mutateAsync({ path: { id: old.id }, headers: seen(old.version), body })
      .catch(shownInTheForm);
    if (!item) return;
    put((all) => all.map((one) => (one.id === item.id ? item : one)));
    keeper.change((draft) => ({ ...(item.knownThen ? draft : uncited(draft, item.id, ['then'])), source: null }));
    goOnAt(item.id);
  };

  const bringBack = async (item: EvidenceView, moments: Moment[]) => {
    const body = recordOf({ ...formOf(item), id: '' });
    const again = await record.mutateAsync({ path: { id: claim.id }, body }).catch(tellProblem);
    if (again) recorded(again, (draft) => cited(draft, again, moments));
  };

  const takeAway = async (item: EvidenceView) => {
    const moments = (['then', 'today'] as const).filter((moment) =>
      keeper.read().draft[moment].cites.includes(item.id),
    );
    const gone = await remove.mutateAsync({ path: { id: item.id }, headers: seen(item.version) }).then(
      () => true,
      (problem) => {
        tellProblem(problem);
        return false;
      },
    );
    if (!gone) return;
    put((all) => all.filter(({ id }) => id !== item.id));
    keeper.change((draft) => uncited(draft, item.id, ['then', 'today']));
    document.getElementById('evidence')?.focus();
    const name = sourceName(item);
    tellWithUndo(t('source.removed', { name }), () => void bringBack(item, moments).then(() => tell(t('source.back'))));
  };

  return {
    save: (form: SourceForm) => (form.id ? mend(form) : add(form)),
    takeAway,
    busy: record.isPending || change.isPending,
    problem: record.error ?? change.error,
    forgetProblem: () => {
      record.reset();
      change.reset();
    },
  };
}

/** The form shows the mutation's error; nothing of what was typed is lost. */
const shownInTheForm = () => undefined;

function cited(draft: Draft, item: EvidenceView, moments: readonly Moment[]): Draft {
  const cite = (moment: Moment) =>
    moments.includes(moment) && (moment === 'today' || item.knownThen)
      ? { ...draft[moment], cites: [...draft[moment].cites.filter((id) => id !== item.id), item.id] }
      : draft[moment];
  return { ...draft, then: cite('then'), today: cite('today') };
}

function uncited(draft: Draft, gone: number, moments: readonly Moment[]): Draft {
  const without = (moment: Moment) =>
    moments.includes(moment)
      ? { ...draft[moment], cites: draft[moment].cites.filter((id) => id !== gone) }
      : draft[moment];
  return { ...draft, then: without('then'), today: without('today') };
}
