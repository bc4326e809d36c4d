/** Taking a seat, giving it back, submitting, withdrawing: each once, each with what follows from it on the page. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { seen } from '../api/client.js';
import {
  claimsReadQueryKey,
  queueReleaseMutation,
  queueTakeThisMutation,
  reviewSubmitMutation,
  reviewWithdrawMutation,
} from '../api/generated/@tanstack/react-query.gen.js';
import type { ClaimView, VerdictFields } from '../api/generated/types.gen.js';
import { tell, tellProblem, tellWithUndo } from '../shell/notices.js';
import { merge } from './draft-merge.js';
import { verdictOf, type Draft } from './draft.js';
import type { DraftKeeper } from './draft-keeper.js';
import type { SkipReason } from './skip-dialog.js';

export function useSeat(claim: ClaimView, keeper: DraftKeeper) {
  const { t } = useTranslation('review');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const path = { id: claim.id };
  const queryKey = claimsReadQueryKey({ path });
  const put = (now: ClaimView) => queries.setQueryData<ClaimView>(queryKey, now);
  const anew = () => queries.invalidateQueries({ queryKey });

  const take = useMutation({ ...queueTakeThisMutation(), onSuccess: put, onError: anew });
  const release = useMutation({ ...queueReleaseMutation(), onSuccess: put, onError: anew });
  const submit = useMutation({
    ...reviewSubmitMutation(),
    onSuccess: (now) => {
      keeper.forget();
      put(now);
    },
    onError: anew,
  });
  const withdraw = useMutation({
    ...reviewWithdrawMutation(),
    onSuccess: (now) => {
      put(now);
      keeper.adopt(merge(null, now.yours.draft));
      tell(t('seat.withdrawn'));
    },
    onError: anew,
  });

  const leave = async (reason?: SkipReason) => {
    const { lease } = claim.yours;
    if (!lease) return;
    await keeper.flush();
    const body = { lease: lease.token, ...(reason && { reason }) };
    const left = await release.mutateAsync({ path, body }).catch(tellProblem);
    if (!left) return;
    if (reason) {
      tell(t('skip.done'));
      void navigate('/desk/next', { replace: true });
      return;
    }
    const back = () =>
      void take.mutateAsync({ path }).then(() => navigate(`/desk/claims/${claim.id}/review`), tellProblem);
    tellWithUndo(t('giveBack.done'), back);
    void navigate('/desk/queue');
  };

  /** A save of the draft that is still under way must not land after the review. */
  const submitReview = async (draft: Draft, version: number) => {
    await keeper.flush();
    const standing = new Set(claim.evidence.map(({ id }) => id));
    const known = new Set(claim.evidence.filter(({ knownThen }) => knownThen).map(({ id }) => id));
    const verdict = verdictOf(draft);
    const body = {
      ...(verdict as VerdictFields),
      lease: claim.yours.lease?.token ?? '',
      citesToday: verdict.citesToday?.filter((id) => standing.has(id)),
      ...(verdict.citesThen && { citesThen: verdict.citesThen.filter((id) => known.has(id)) }),
    };
    submit.mutate({ path, headers: seen(version), body });
  };

  return {
    take: () => take.mutate({ path }),
    takeProblem: take.error ?? withdraw.error,
    withdraw: () => withdraw.mutate({ path, headers: seen(claim.version) }),
    leave,
    submit: submitReview,
    submitProblem: submit.error,
    forgetProblem: submit.reset,
    busy: take.isPending || release.isPending || submit.isPending || withdraw.isPending,
  };
}
