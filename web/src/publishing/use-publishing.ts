/** What is public of a claim, the changes that an editor makes to it, and what comes after. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import {
  checksAsClaimReviewOptions,
  checksRevisionOptions,
  checksRevisionsOptions,
  claimsListOptions,
  publishingCorrectMutation,
  publishingPublishMutation,
  publishingReopenMutation,
  publishingRetractMutation,
} from '../api/generated/@tanstack/react-query.gen.js';
import type { CheckDocumentView, ClaimView, TombstoneView } from '../api/generated/types.gen.js';
import { tell, tellProblem } from '../shell/notices.js';

export type Done = 'publish' | 'correct' | 'retract' | 'reopen';

/** Every change here touches the claim, what is public of it and the lists of both, so all answers about them are asked for anew. */
export function usePublishing() {
  const queries = useQueryClient();
  const [done, setDone] = useState<Done | null>(null);
  const renew = () => queries.invalidateQueries({ predicate: ({ queryKey: [key] }) => isAboutClaims(key) });
  const settle = (action: Done) => ({
    onSuccess: async () => {
      await renew();
      setDone(action);
    },
    onError: () => void renew(),
  });
  return {
    done,
    goOn: () => setDone(null),
    publish: useMutation({ ...publishingPublishMutation(), ...settle('publish') }),
    correct: useMutation({ ...publishingCorrectMutation(), ...settle('correct') }),
    retract: useMutation({ ...publishingRetractMutation(), ...settle('retract') }),
    reopen: useMutation({ ...publishingReopenMutation(), ...settle('reopen') }),
  };
}

export type PublishingAtWork = ReturnType<typeof usePublishing>;

function isAboutClaims(key: unknown): boolean {
  return (
    typeof key === 'object' && key !== null && '_id' in key && /^(?:claims|checks|publishing)/.test(String(key._id))
  );
}

/** Readers may be shown what a minute ago was public; an editor never. */
const fresh = { cache: 'no-cache' } as const;

/** All revisions of the claim's check, oldest first. A change of the claim makes them out of date. */
export function useRevisions({ version, stateSince }: ClaimView, check: number) {
  const options = checksRevisionsOptions({ path: { id: check }, ...fresh });
  return useQuery({
    ...options,
    queryKey: [...options.queryKey, version, stateSince] as unknown as typeof options.queryKey,
  });
}

/** What a revision says. It never changes. */
export function useRevision(check: number, number: number | undefined) {
  return useQuery({
    ...checksRevisionOptions({ path: { id: check, number: number ?? 0 } }),
    enabled: number !== undefined,
    staleTime: Infinity,
  });
}

/** The ClaimReview of what is public, as programs get it. */
export function useClaimReview(document: CheckDocumentView | TombstoneView) {
  const { id, revision } = document;
  const options = checksAsClaimReviewOptions({ path: { id }, ...fresh });
  return useQuery({
    ...options,
    queryKey: [...options.queryKey, revision] as unknown as typeof options.queryKey,
    enabled: isStanding(document),
  });
}

export function isStanding(document: CheckDocumentView | TombstoneView): document is CheckDocumentView {
  return document.kind !== 'retraction';
}

/** Goes to the approved claim that waits longest for its publication. */
export function useGoToNextToPublish(except: number): { goToNext: () => void; isSearching: boolean } {
  const { t } = useTranslation('publishing');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () =>
      queries.fetchQuery({
        ...claimsListOptions({ query: { state: 'approved', order: 'waiting', limit: 2 } }),
        staleTime: 0,
      }),
    onSuccess: ({ data }) => {
      const next = data.find(({ id }) => id !== except);
      if (next) void navigate(`/desk/claims/${next.id}/publication`);
      else tell(t('next.none'));
    },
    onError: tellProblem,
  });
  return { goToNext: () => mutate(), isSearching: isPending };
}
