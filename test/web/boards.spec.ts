/** The boards: what their address says, what the API is asked, what the charts are given. */
import { expect, test } from '@jest/globals';
import { byGroup, days, greatest, heat } from '../../web/src/boards/board-data.js';
import {
  addressOf,
  csvAddress,
  isBackwards,
  isNarrowed,
  queryOf,
  scopeOf,
  tablesWith,
} from '../../web/src/boards/board-scope.js';

const address = new URLSearchParams('publisher=The Courier&from=2026-01-01&groupBy=week&tables=ratings,waiting,odd');

test('a scope goes into the address and comes back', () => {
  const scope = scopeOf(address);

  expect(scope).toEqual({
    ...{ publisher: 'The Courier', from: '2026-01-01', to: '', groupBy: 'week' },
    tables: ['waiting', 'ratings'],
  });
  expect(scopeOf(addressOf(scope))).toEqual(scope);
});

test('an address that says nothing, or nonsense, is the whole desk in charts', () => {
  const scope = scopeOf(new URLSearchParams('groupBy=moon'));

  expect(scope).toEqual({ publisher: '', from: '', to: '', groupBy: null, tables: [] });
  expect([addressOf(scope).size, isNarrowed(scope)]).toEqual([0, false]);
});

test('the file has the filters of the board; agreement is not asked by what it is grouped', () => {
  const scope = scopeOf(address);

  expect(csvAddress(scope, 'waiting')).toBe(
    '/api/boards/waiting?publisher=The+Courier&from=2026-01-01&groupBy=week&format=csv',
  );
  expect(queryOf(scope, 'agreement')).toEqual({ publisher: 'The Courier', from: '2026-01-01' });
});

test('one board turns into a table, the others stay', () => {
  const scope = scopeOf(address);

  expect(tablesWith(scope, 'agreement', true)).toEqual(['waiting', 'ratings', 'agreement']);
  expect(tablesWith(scope, 'waiting', false)).toEqual(['ratings']);
});

test('rows of groups become marks with a number for each series', () => {
  const rows = [
    { group: '2026-W01', state: 'queued', claims: 2 },
    { group: '2026-W01', state: 'approved', claims: 0 },
    { group: null, state: 'queued', claims: 1 },
  ];

  const marks = byGroup(
    rows,
    (group) => group ?? 'none',
    ({ state }) => state,
    ({ claims }) => claims,
  );

  expect(marks).toEqual([
    { name: '2026-W01', queued: 2, approved: 0 },
    { name: 'none', queued: 1 },
  ]);
});

test('hours become days to one place', () => {
  expect([days(null), days(0), days(36), days(1)]).toEqual([null, 0, 1.5, 0]);
});

test('heat grows by the root and is nothing where there is nothing', () => {
  expect([heat(0, 9), heat(1, 9), heat(9, 9), heat(0, 0)]).toEqual([0, 1 / 3, 1, 0]);
});

test('the greatest is found among rows that have none', () => {
  expect(greatest([{ h: null }, { h: 3 }, { h: 7 }, { h: 7 }], ({ h }) => h)).toEqual({ h: 7 });
  expect(greatest([{ h: null }], ({ h }) => h)).toBeNull();
  expect(greatest([{ h: 0 }], ({ h }) => h)).toEqual({ h: 0 });
});

test.each([
  ['2026-01-02', '2026-01-01', true],
  ['2026-01-01', '2026-01-01', false],
  ['2026-01-02', '', false],
])('days from %s to %s are backwards: %s', (from, to, backwards) => {
  expect(isBackwards({ ...scopeOf(new URLSearchParams()), from, to })).toBe(backwards);
});
