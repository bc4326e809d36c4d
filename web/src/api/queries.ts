/** How long answers are kept, when they are asked for anew, and what is retried. */
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem, offline } from './problem.js';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Problem;
  }
}

/** Live events say when an answer is out of date, so answers are kept a while; only a lost connection is worth a retry. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache(),
    mutationCache: new MutationCache(),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 10 * 60_000,
        retry: (failures, error) => error instanceof Problem && error.code === offline && failures < 3,
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
