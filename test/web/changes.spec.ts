/** What the trail shows of a change: the values that are not the same, and nothing else. */
import { expect, test } from '@jest/globals';
import { changesOf } from '../../web/src/admin/changes.js';

test('names each field that is not the same, with what it was and is', () => {
  expect(
    changesOf({ state: 'proposed', kind: 'event', worth: null }, { state: 'queued', kind: 'event', worth: 1 }),
  ).toEqual([
    { path: ['state'], before: 'proposed', after: 'queued' },
    { path: ['worth'], before: null, after: 1 },
  ]);
});

test('tells what came and what went from what became null', () => {
  expect(changesOf({ gone: 1, kept: null }, { come: 2, kept: null })).toEqual([
    { path: ['gone'], before: 1, after: undefined },
    { path: ['come'], before: undefined, after: 2 },
  ]);
});

test('an event without a before shows everything that it set', () => {
  expect(changesOf({}, { roles: ['editor'], name: 'Ada' })).toEqual([
    { path: ['roles'], before: undefined, after: ['editor'] },
    { path: ['name'], before: undefined, after: 'Ada' },
  ]);
});

const rating = (key: string, label = key) => ({ key, label });

test('looks into a list by the keys of its members: a changed word, a new one, one that left', () => {
  const before = { ratings: [rating('true'), rating('half'), rating('false', 'False')] };
  const after = { ratings: [rating('true'), rating('false', 'Wrong'), rating('satire')] };

  expect(changesOf(before, after)).toEqual([
    { path: ['ratings', 'half'], before: rating('half'), after: undefined },
    { path: ['ratings', 'false', 'label'], before: 'False', after: 'Wrong' },
    { path: ['ratings', 'satire'], before: undefined, after: rating('satire') },
  ]);
});

test('says that the order changed only where members that stayed changed places', () => {
  const [one, two, three] = [rating('one'), rating('two'), rating('three')];

  expect(changesOf([one, two], [two, one])).toEqual([
    { path: ['order'], before: ['one', 'two'], after: ['two', 'one'] },
  ]);
  expect(changesOf([one, two, three], [one, three])).toEqual([{ path: ['two'], before: two, after: undefined }]);
});

test('nothing changed, nothing told', () => {
  const whole = { a: [1, 2], b: { c: null }, ratings: [rating('true')] };

  expect(changesOf(whole, structuredClone(whole))).toEqual([]);
});
