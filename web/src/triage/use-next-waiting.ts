/** The article that waits longest for triage, other than this one. */
import { useQuery } from '@tanstack/react-query';
import { claimsListOptions } from '../api/generated/@tanstack/react-query.gen.js';

export function useNextWaiting(article: number): number | null {
  const { data } = useQuery(claimsListOptions({ query: { state: 'proposed', order: 'waiting', limit: 200 } }));
  return data?.data.find(({ articleId }) => articleId !== article)?.articleId ?? null;
}
