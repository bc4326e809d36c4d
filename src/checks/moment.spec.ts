import { expect, test } from '@jest/globals';
import { beginOf, endOf } from './moment.js';

const now = new Date('2026-11-26T12:00:00.500Z');

test.each([
  ['2000-06-10', '2000-06-10T23:59:59.999999Z'],
  ['2026-11-25', '2026-11-25T23:59:59.999999Z'],
  ['2026-11-26', null],
  [undefined, null],
  ['2000-06-10T12:00:00Z', '2000-06-10T12:00:00.000000Z'],
  ['2000-06-10T12:00:00.1234567Z', '2000-06-10T12:00:00.123456Z'],
  ['2000-06-10T12:00:00+02:00', '2000-06-10T10:00:00.000000Z'],
  ['2000-06-10T12:00:00 02:00', '2000-06-10T10:00:00.000000Z'],
  ['2026-11-26T13:00:00+01:00', '2026-11-26T12:00:00.000000Z'],
])('what stood as of %s is what stood at %s', (asked, moment) => {
  expect(endOf(asked, now)).toBe(moment);
});

test.each(['2026-11-27', '2026-11-26T12:00:01Z', '2026-11-26T12:00:00-01:00', '2999-01-01'])(
  'what will stand as of %s nobody knows',
  (asked) => {
    expect(() => endOf(asked, now)).toThrow('as_of lies in the future');
  },
);

test.each([
  ['2000-06-10', '2000-06-10T00:00:00Z'],
  ['2000-06-10T12:00:00.000001Z', '2000-06-10T12:00:00.000001Z'],
  [undefined, null],
])('since %s begins at %s', (asked, moment) => {
  expect(beginOf(asked)).toBe(moment);
});
