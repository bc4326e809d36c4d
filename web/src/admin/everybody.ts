/** Everybody with an account, and changing one of them. */
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import {
  accountMeQueryKey,
  peopleChangeMutation,
  peopleListInfiniteOptions,
} from '../api/generated/@tanstack/react-query.gen.js';
import type { PersonView } from '../api/generated/types.gen.js';

/** The pages come one after the other by themselves: a desk has so many people. */
export function useEverybody() {
  const pages = useInfiniteQuery({
    ...peopleListInfiniteOptions({ query: { limit: 200 } }),
    initialPageParam: {},
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
    select: ({ pages }) => pages.flatMap(({ data }) => data),
  });
  const { hasNextPage, isFetching, fetchNextPage } = pages;
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  return pages;
}

/** A change of a person shows in every list; one of oneself may change what the desk offers. */
export function useChangePerson(onChanged: (person: PersonView) => void) {
  const queries = useQueryClient();
  return useMutation({
    ...peopleChangeMutation(),
    onSuccess: async (person) => {
      await queries.invalidateQueries({ queryKey: [{ _id: 'peopleList' }] });
      await queries.invalidateQueries({ queryKey: [{ _id: 'peopleNames' }] });
      await queries.invalidateQueries({ queryKey: [{ _id: 'invitationsList' }] });
      onChanged(person);
      await queries.invalidateQueries({ queryKey: accountMeQueryKey() });
    },
  });
}

/** Whether nobody else could look after the desk: the account cannot be closed, the role cannot go. */
export function isLastAdmin(person: PersonView, everybody: readonly PersonView[]): boolean {
  return isAdmin(person) && everybody.filter(isAdmin).length === 1;
}

function isAdmin({ roles, closedAt }: PersonView): boolean {
  return closedAt === null && roles.includes('admin');
}
