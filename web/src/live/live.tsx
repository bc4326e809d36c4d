/**
 * What others do shows without a reload: the desk's events come over one stream, and each makes the answers that it concerns out
 * of date. The browser reconnects by itself and names the last event that it saw, so that what happened meanwhile comes too.
 */
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { concerns, type DeskEvent } from './concerns.js';

const Connected = createContext(false);

export const useIsLive = () => useContext(Connected);

/** How far an article's splitting is, by its id; told by the stream and forgotten when the article is split. */
export const splittingKey = (article: number) => ['splitting', article] as const;

export interface SplittingProgress {
  article: number;
  done: number;
  total: number;
}

export function LiveProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const [connected, setConnected] = useState(false);
  useEffect(() => {
    const stream = new EventSource('/api/live');
    stream.onopen = () => setConnected(true);
    stream.onerror = () => setConnected(false);
    stream.onmessage = ({ data }) => renew(queries, JSON.parse(data) as DeskEvent);
    stream.addEventListener('reload', () => void queries.invalidateQueries());
    stream.addEventListener('splitting', ({ data }) => {
      const progress = JSON.parse(data) as SplittingProgress;
      queries.setQueryData(splittingKey(progress.article), progress);
    });
    return () => stream.close();
  }, [queries]);
  return <Connected.Provider value={connected}>{children}</Connected.Provider>;
}

function renew(queries: QueryClient, event: DeskEvent): void {
  void queries.invalidateQueries({ predicate: ({ queryKey }) => concerns(event, queryKey) });
}
