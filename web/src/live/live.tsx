/** What others do shows without a reload: each event of the desk makes the answers that it concerns out of date. */
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { accountMeQueryKey } from '../api/generated/@tanstack/react-query.gen.js';
import type { LiveChange, SplittingProgress } from '../api/generated/types.gen.js';
import { concerns } from './concerns.js';
import { follow } from './stream.js';

const Connected = createContext(false);

export const useIsLive = () => useContext(Connected);

/** How far an article's splitting is: a `SplittingProgress` under this key, told by the stream. */
export const splittingKey = (article: number) => ['splitting', article] as const;

export function LiveProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const [connected, setConnected] = useState(false);
  useEffect(
    () =>
      follow({
        connected: setConnected,
        hear: {
          change: (said) => {
            const change = said as LiveChange;
            void queries.invalidateQueries({ predicate: ({ queryKey }) => concerns(change, queryKey) });
          },
          splitting: (said) => {
            const progress = said as SplittingProgress;
            queries.setQueryData(splittingKey(progress.articleId), progress);
          },
          reload: () => void queries.invalidateQueries(),
          ended: () => void queries.invalidateQueries({ queryKey: accountMeQueryKey() }),
        },
      }),
    [queries],
  );
  return <Connected.Provider value={connected}>{children}</Connected.Provider>;
}
