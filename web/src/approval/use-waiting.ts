/** What waits for an editor's decision, and which of it comes next for whoever is signed in. */
import { useInfiniteQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { claimsListInfiniteOptions, claimsReadOptions } from '../api/generated/@tanstack/react-query.gen.js';
import { claimsList } from '../api/generated/sdk.gen.js';
import type { ClaimSummary, ClaimView } from '../api/generated/types.gen.js';
import { longestFirst } from './waiting.js';

export type WaitingState = 'awaiting_approval' | 'disputed';

export const waitingStates: readonly WaitingState[] = ['awaiting_approval', 'disputed'];
const pageSize = 100;

export function useWaiting(states: readonly WaitingState[]) {
  const awaiting = useInfiniteQuery(pagesOf('awaiting_approval'));
  const disputed = useInfiniteQuery(pagesOf('disputed'));
  const wanted = { awaiting_approval: awaiting, disputed };
  const lists = states.map((state) => wanted[state]);
  const claims = useMemo(
    () =>
      longestFirst(
        states.map((state) => {
          const { data, hasNextPage } = state === 'disputed' ? disputed : awaiting;
          return { items: data?.pages.flatMap((page) => page.data) ?? [], hasMore: data === undefined || hasNextPage };
        }),
      ),
    [states, awaiting, disputed],
  );
  const more = useCallback(() => {
    for (const { hasNextPage, isFetching, fetchNextPage } of lists)
      if (hasNextPage && !isFetching) void fetchNextPage();
  }, [lists]);
  return { claims, more, isPending: lists.some((list) => list.isPending), failed: lists.find((list) => list.error) };
}

function pagesOf(state: WaitingState) {
  return {
    ...claimsListInfiniteOptions({ query: { state, order: 'waiting', limit: pageSize } }),
    initialPageParam: {},
    getNextPageParam: ({ page }: { page: { nextCursor: string | null } }) => page.nextCursor ?? undefined,
  };
}

/** Whether this claim is decided by whoever reads it: those who reviewed it may only return it. */
export function mayDecide({ actions }: Pick<ClaimView, 'actions'>): boolean {
  return actions.includes('approve') || actions.includes('adjudicate');
}

/** Finds the claim that waits longest and that you may decide; null when there is none. */
export function useNextToDecide(): (except?: number) => Promise<number | null> {
  const queries = useQueryClient();
  return useCallback(async (except) => firstToDecide(queries, except), [queries]);
}

async function firstToDecide(queries: QueryClient, except?: number): Promise<number | null> {
  const readers = waitingStates.map(oneByOne);
  const heads = await Promise.all(readers.map((reader) => reader.next()));
  for (;;) {
    const open = heads.flatMap(({ value }, at) => (value ? [{ at, claim: value }] : []));
    const [first] = longestFirst([{ items: open.map(({ claim }) => claim), hasMore: false }]);
    if (!first) return null;
    if (first.id !== except && mayDecide(await queries.fetchQuery(claimsReadOptions({ path: { id: first.id } }))))
      return first.id;
    const at = open.find(({ claim }) => claim.id === first.id)?.at ?? 0;
    heads[at] = await (readers[at] as ReturnType<typeof oneByOne>).next();
  }
}

async function* oneByOne(state: WaitingState): AsyncGenerator<ClaimSummary, undefined> {
  let cursor: string | undefined;
  do {
    const query = { state, order: 'waiting' as const, limit: pageSize, ...(cursor ? { cursor } : {}) };
    const { data } = await claimsList({ query, throwOnError: true });
    yield* data.data;
    cursor = data.page.nextCursor ?? undefined;
  } while (cursor);
}
