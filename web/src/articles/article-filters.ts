/** The filters of the list of articles, kept in the address so that a list can be gone back to and passed on. */
import type { ArticlesListData } from '../api/generated/types.gen.js';
import { dayFault } from '../article/day-fault.js';

export type ArticleQuery = NonNullable<ArticlesListData['query']>;

export const filterNames = ['q', 'publisher', 'publishedFrom', 'publishedTo', 'splitState'] as const;
export type FilterName = (typeof filterNames)[number];

/** What the desk can be asked: a day that is still being typed is left out. */
export function queryOf(params: URLSearchParams): ArticleQuery {
  const query: Record<string, string> = {};
  for (const name of filterNames) {
    const value = params.get(name)?.trim();
    if (!value || (name.startsWith('published') && dayFault(value))) continue;
    query[name] = value;
  }
  return query as ArticleQuery;
}
