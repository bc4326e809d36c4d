/** One editor's decision on one claim: on the version that they saw, and what came of it. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  claimsHistoryQueryKey,
  claimsReadQueryKey,
  reviewAdjudicateMutation,
  reviewApproveMutation,
  reviewReturnMutation,
  reviewWithdrawMutation,
} from '../api/generated/@tanstack/react-query.gen.js';
import type { ClaimView } from '../api/generated/types.gen.js';
import type { Problem } from '../api/problem.js';
import { seen } from '../api/client.js';

export type Done = 'approve' | 'return' | 'adjudicate' | 'withdraw';

export function useDecision(claim: ClaimView) {
  const queries = useQueryClient();
  const path = { id: claim.id };
  const [seenVersion, see] = useState(claim.version);
  const [done, setDone] = useState<Done | null>(null);
  const settle = (action: Done) => ({
    onSuccess: (view: ClaimView) => {
      queries.setQueryData(claimsReadQueryKey({ path }), view);
      void queries.invalidateQueries({ queryKey: claimsHistoryQueryKey({ path }) });
      void queries.invalidateQueries({ predicate: ({ queryKey: [key] }) => isList(key) });
      setDone(action);
    },
    onError: ({ code }: Problem) => {
      if (code.startsWith('claim.')) void queries.invalidateQueries({ queryKey: claimsReadQueryKey({ path }) });
    },
  });
  const approve = useMutation({ ...reviewApproveMutation(), ...settle('approve') });
  const giveBack = useMutation({ ...reviewReturnMutation(), ...settle('return') });
  const adjudicate = useMutation({ ...reviewAdjudicateMutation(), ...settle('adjudicate') });
  const withdraw = useMutation({ ...reviewWithdrawMutation(), ...settle('withdraw') });
  return {
    done,
    /** The claim is other than when it was opened: whoever decides must have looked at it as it is. */
    hasMoved: done === null && claim.version !== seenVersion,
    seeNewest: () => {
      see(claim.version);
      for (const attempt of [approve, giveBack, adjudicate, withdraw]) attempt.reset();
    },
    /** What each request names: the claim, at the version that was seen. */
    target: { path, headers: seen(seenVersion) },
    approve,
    giveBack,
    adjudicate,
    withdraw,
  };
}

export type DecisionAtWork = ReturnType<typeof useDecision>;

function isList(key: unknown): boolean {
  return typeof key === 'object' && key !== null && '_id' in key && key._id === 'claimsList';
}
