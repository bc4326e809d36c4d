/** The draft of whoever is at the desk on this claim, kept while they write. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { claimsReadQueryKey } from '../api/generated/@tanstack/react-query.gen.js';
import { queueSaveDraft } from '../api/generated/sdk.gen.js';
import type { ClaimView } from '../api/generated/types.gen.js';
import { useMe } from '../session/session.js';
import { DraftKeeper } from './draft-keeper.js';
import { merge } from './draft-merge.js';
import { dropKept, keepDraft, keptDraft } from './kept-drafts.js';

export function useDraft(claim: ClaimView): DraftKeeper {
  const { id: person } = useMe();
  const { id, yours } = claim;
  const queries = useQueryClient();
  // The page of another claim is another component, so this begins anew there.
  const [keeper] = useState(
    () =>
      new DraftKeeper(merge(keptDraft(person, id), yours.draft), {
        send: async (body) => {
          const { data } = await queueSaveDraft({ path: { id }, body: { body }, throwOnError: true });
          queries.setQueryData<ClaimView>(
            claimsReadQueryKey({ path: { id } }),
            (seen) => seen && { ...seen, yours: { ...seen.yours, draft: data } },
          );
          return data.savedAt;
        },
        keepHere: (draft) => keepDraft(person, id, draft),
        dropHere: () => dropKept(person, id),
        now: () => Date.now(),
      }),
  );

  useEffect(() => {
    const flush = () => void keeper.flush();
    window.addEventListener('online', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [keeper]);

  useChangesElsewhere(keeper, yours.draft);
  useSyncExternalStore(keeper.watch, keeper.read);
  return keeper;
}

/** The draft was saved on another device since: the newer of the two goes on here. */
function useChangesElsewhere(keeper: DraftKeeper, server: ClaimView['yours']['draft']): void {
  useEffect(() => {
    const { base, unsent, changedAt } = keeper.standing;
    if (!server || base === null || Date.parse(server.savedAt) <= Date.parse(base)) return;
    keeper.adopt(merge({ draft: keeper.read().draft, base, unsent, changedAt }, server));
  }, [keeper, server]);
}
