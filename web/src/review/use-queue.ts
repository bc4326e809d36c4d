/** The claims in the queue, page after page as somebody scrolls, in the order in which they are given out. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { articlesListOptions, claimsListInfiniteOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { QueueQuery } from '../api/generated/types.gen.js';

const pageSize = 200;

export function useQueue({ language, ...filters }: QueueQuery) {
  const pages = useInfiniteQuery({
    ...claimsListInfiniteOptions({ query: { state: 'queued', order: 'queue', limit: pageSize, ...filters } }),
    initialPageParam: {},
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
  });
  const articles = useQuery({
    ...articlesListOptions({ query: { limit: 100, ...(language && { language }) } }),
    enabled: language !== undefined,
  });
  // The list of claims knows no languages; the articles do.
  const claims = useMemo(() => {
    const all = pages.data?.pages.flatMap(({ data }) => data) ?? [];
    if (language === undefined) return all;
    const fitting = new Set(articles.data?.data.filter((article) => article.language === language).map(({ id }) => id));
    return all.filter(({ articleId }) => fitting.has(articleId));
  }, [pages.data, articles.data, language]);
  return { ...pages, claims };
}
