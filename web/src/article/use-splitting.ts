/** An article with its splitting followed: the live events say when it moves on; asking now and then makes up for a lost one. */
import { useQuery } from '@tanstack/react-query';
import { articlesReadOptions } from '../api/generated/@tanstack/react-query.gen.js';

const askAgainMs = 2000;

export function useSplitting(id: number) {
  return useQuery({
    ...articlesReadOptions({ path: { id } }),
    refetchInterval: ({ state }) => (state.data?.splitState === 'waiting' ? askAgainMs : false),
  });
}
