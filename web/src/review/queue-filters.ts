/** The filters that a reviewer last set on the queue: the next claim is taken by them too, wherever the key is pressed. */
import type { QueueQuery } from '../api/generated/types.gen.js';

const keyOf = (person: number) => `hindsight.queue.${person}`;

export function keptFilters(person: number): QueueQuery {
  try {
    return JSON.parse(localStorage.getItem(keyOf(person)) ?? '{}') as QueueQuery;
  } catch {
    // Not ours to read: the whole queue then.
    return {};
  }
}

export function keepFilters(person: number, filters: QueueQuery): void {
  localStorage.setItem(keyOf(person), JSON.stringify(filters));
}
