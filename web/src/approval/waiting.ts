/** The lists of what waits, put together by how long each waits, as far as both lists are known. */
import type { ClaimSummary } from '../api/generated/types.gen.js';

export interface Known<Item> {
  items: readonly Item[];
  /** Whether the desk has more of this list. */
  hasMore: boolean;
}

type Since = Pick<ClaimSummary, 'id' | 'stateSince'>;

/**
 * Those waiting longest first. What stands behind the end of a list that goes on is left out: something of that list may come
 * before it.
 */
export function longestFirst<Item extends Since>(lists: readonly Known<Item>[]): Item[] {
  const ends = lists.filter(({ hasMore }) => hasMore).map(({ items }) => items.at(-1));
  if (ends.some((end) => end === undefined)) return [];
  const known = ends.reduce<Item | null>(
    (first, end) => (end && (!first || before(end, first) < 0) ? end : first),
    null,
  );
  return lists
    .flatMap(({ items }) => items)
    .filter((item) => !known || before(item, known) <= 0)
    .sort(before);
}

function before(one: Since, other: Since): number {
  return one.stateSince < other.stateSince ? -1 : one.stateSince > other.stateSince ? 1 : one.id - other.id;
}
