/** Confirmations and notices are fetched when they may come: with the first notice, or with any page but the first. */
import { useSyncExternalStore } from 'react';

let needed = false;
const onNeed = new Set<() => void>();

export function needOverlays(): void {
  needed = true;
  for (const tell of onNeed) tell();
}

export function useOverlaysNeeded(): boolean {
  return useSyncExternalStore(subscribe, () => needed);
}

function subscribe(tell: () => void): () => void {
  onNeed.add(tell);
  return () => onNeed.delete(tell);
}
