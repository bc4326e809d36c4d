/** Everything that the page of an article needs: its particulars, its text, its sentences and all its claims. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import {
  articlesReadOptions,
  articlesSentencesOptions,
  claimsListInfiniteOptions,
  claimsListInfiniteQueryKey,
} from '../api/generated/@tanstack/react-query.gen.js';
import { articlesText } from '../api/generated/sdk.gen.js';

/** The text never changes, so it is asked for once. */
export function useArticleText(id: number) {
  return useQuery({
    queryKey: ['articlesText', id],
    queryFn: async ({ signal }) =>
      (await articlesText({ path: { id }, parseAs: 'text', signal, throwOnError: true })).data as unknown as string,
    staleTime: Infinity,
  });
}

export function useArticle(id: number) {
  return useQuery(articlesReadOptions({ path: { id } }));
}

/** Its sentences exist once it is split. */
export function useSentences(id: number, isSplit: boolean) {
  return useQuery({ ...articlesSentencesOptions({ path: { id } }), enabled: isSplit });
}

/** As many as the API gives at once: pages can only be asked for one after the other. */
const pageSize = 1000;

export function claimsOfKey(article: number) {
  return claimsListInfiniteQueryKey({ query: { article, limit: pageSize } });
}

/** All claims of the article, in the order of their place; the pages come one after the other by themselves. */
export function useClaimsOf(article: number) {
  const pages = useInfiniteQuery({
    ...claimsListInfiniteOptions({ query: { article, limit: pageSize } }),
    initialPageParam: {},
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
  });
  const { hasNextPage, isFetching, fetchNextPage, data } = pages;
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  const claims = useMemo(
    () =>
      (data?.pages.flatMap((page) => page.data) ?? []).sort(
        (a, b) => a.start - b.start || a.end - b.end || a.id - b.id,
      ),
    [data],
  );
  return { ...pages, claims, complete: data !== undefined && !hasNextPage };
}
