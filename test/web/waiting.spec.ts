/** Lists of what waits, put together. */
import { expect, test } from '@jest/globals';
import { longestFirst } from '../../web/src/approval/waiting.js';

const claim = (id: number, minute: number) => ({
  id,
  stateSince: `2026-03-01T10:${String(minute).padStart(2, '0')}:00.000Z`,
});
const ids = (...lists: Parameters<typeof longestFirst>[0][number][]) => longestFirst(lists).map(({ id }) => id);

test('what waits longest comes first, from whichever list', () => {
  const awaiting = { items: [claim(4, 5), claim(2, 20)], hasMore: false };
  const disputed = { items: [claim(9, 1), claim(1, 10)], hasMore: false };

  expect(ids(awaiting, disputed)).toEqual([9, 4, 1, 2]);
});

test('those that came at the same moment are in the order of their numbers', () => {
  expect(ids({ items: [claim(7, 5)], hasMore: false }, { items: [claim(3, 5)], hasMore: false })).toEqual([3, 7]);
});

test('what lies behind the end of a list that goes on is left out until that list is known further', () => {
  const awaiting = { items: [claim(1, 1), claim(2, 8)], hasMore: true };
  const disputed = { items: [claim(3, 4), claim(4, 30)], hasMore: false };

  expect(ids(awaiting, disputed)).toEqual([1, 3, 2]);
  expect(ids({ ...awaiting, hasMore: false }, disputed)).toEqual([1, 3, 2, 4]);
});

test('the list that ends first bounds what is known', () => {
  const one = { items: [claim(1, 1), claim(2, 20)], hasMore: true };
  const other = { items: [claim(3, 2), claim(4, 9)], hasMore: true };

  expect(ids(one, other)).toEqual([1, 3, 4]);
});

test('while nothing of a list is known nothing is told', () => {
  expect(ids({ items: [claim(1, 1)], hasMore: false }, { items: [], hasMore: true })).toEqual([]);
});
