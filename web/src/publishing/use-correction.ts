/** A correction at work: kept in the browser, shown as it would be published, set upon the newest when others were faster. */
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { publishingPreviewCorrection } from '../api/generated/sdk.gen.js';
import type { ClaimView, Correct } from '../api/generated/types.gen.js';
import { useKept } from '../session/kept.js';
import { emptyVerdict, missingIn, verdictValue } from '../verdict/verdict-value.js';
import { changeOf, changesRating, differences, isSame, onNewest, type Published } from './correction.js';

interface Draft {
  /** What stood when the correction was begun. */
  base: Published;
  form: Published;
  note: string;
  class: Correct['class'];
}

const restsMs = 500;

export function useCorrection(claim: ClaimView, check: number, noteToCome: string) {
  const standing = useMemo(() => publishedOf(claim), [claim]);
  const begun = useMemo<Draft>(() => ({ base: standing, form: standing, note: '', class: 'minor' }), [standing]);
  const { value: draft, isKept, set, forget } = useKept(`correction.${claim.id}`, begun);
  const { base, form, note } = draft;
  const isSubstantial = changesRating(base, form);
  const kind: Correct['class'] = isSubstantial ? 'substantial' : draft.class;
  const changed = useMemo(() => differences(base, form), [base, form]);
  const missing = [
    ...missingIn(form),
    ...(form.claimText.trim() === '' ? (['claimText'] as const) : []),
    ...(note.trim() === '' ? (['note'] as const) : []),
  ];
  const body: Correct = { ...changeOf(base, form), note: note.trim() || noteToCome, class: kind };
  const canShow = changed.length > 0 && missing.every((field) => field === 'note');
  const [asked] = useDebouncedValue(body, restsMs);
  const preview = useQuery({
    queryKey: ['correctionPreview', check, asked],
    queryFn: async ({ signal }) =>
      (await publishingPreviewCorrection({ path: { id: check }, body: asked, signal, throwOnError: true })).data,
    enabled: canShow && isSame(asked, body),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  return {
    ...{ standing, draft, isKept, forget, isSubstantial, kind, changed, missing, body },
    preview: canShow ? preview : null,
    change: (part: Partial<Draft>) => set({ ...draft, ...part }),
    restore: set,
    /** What stands is other than when this was begun. */
    hasMoved: isKept && !isSame(base, standing),
    seeNewest: () => set({ ...draft, base: standing, form: onNewest(base, form, standing) }),
  };
}

/** What is published now, as the form has it. */
function publishedOf({ text, reviews, approval }: ClaimView): Published {
  const verdict = reviews.find(({ id }) => id === approval?.verdict);
  return { claimText: text, ...(verdict ? verdictValue(verdict) : emptyVerdict) };
}
