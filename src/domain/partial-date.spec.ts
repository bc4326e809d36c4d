import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isDay, readPartialDate, writePartialDate } from './partial-date.js';

test.each([
  ['1972', '1972-01-01', '1972-12-31'],
  ['1972-02', '1972-02-01', '1972-02-29'],
  ['1972-05-26', '1972-05-26', '1972-05-26'],
  ['1972/1974', '1972-01-01', '1974-12-31'],
  ['1972-05-26/1972-06', '1972-05-26', '1972-06-30'],
])('%s is the days from %s to %s, and is written back as it was', (text, from, to) => {
  expect(readPartialDate(text)).toEqual({ from, to });
  expect(readPartialDate(writePartialDate({ from, to }))).toEqual({ from, to });
});

test.each([
  '',
  '72',
  '1972-13',
  '1973-02-29',
  '1972-00',
  '0000',
  '1974/1972',
  '1972/',
  '1/2/3',
  '26 May 1972',
  '1972-5-26',
])('%j is no date', (text) => expect(readPartialDate(text)).toBeNull());

test('any text is a date or is not, and never an error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/-]{0,22}$/)), (text) => {
      const days = readPartialDate(text);
      if (days) expect(isDay(days.from) && isDay(days.to) && days.from <= days.to).toBe(true);
    }),
  );
});
