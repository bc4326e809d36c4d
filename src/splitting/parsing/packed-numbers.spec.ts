import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { packClasses, unpackClasses } from './class-table.js';
import { packMoves, unpackMoves } from './move-table.js';
import { numberReader, packNumbers } from './packed-numbers.js';
import { packUsual, unpackUsual } from './usual-tags.js';

const whole = fc.integer({ min: -(2 ** 30), max: 2 ** 30 });

test('lists of whole numbers come back as they were packed', () => {
  fc.assert(
    fc.property(fc.array(fc.array(whole)), (lists) => {
      const next = numberReader(packNumbers(lists));

      expect(lists.map(() => [...next()])).toEqual(lists);
    }),
  );
});

test('a row of the move table holds what speaks for left and for right in one number', () => {
  const table = unpackMoves(packMoves({ rows: [1, 6], left: [3, -400], right: [-2, 400] }), 3);

  const pairs = [...table.weights].map((sum) => {
    const right = (sum << 16) >> 16;
    return [(sum - right) >> 16, right];
  });

  expect(pairs).toEqual([
    [0, 0],
    [3, -2],
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 0],
    [-400, 400],
    [0, 0],
  ]);
});

test('a row of the class table points to its entries, and an empty row to none', () => {
  const table = unpackClasses(packClasses({ rows: [0, 2], sizes: [2, 1], classes: [5, 7, 5], weights: [9, -1, 4] }), 2);

  expect([...table.places].map((place) => [place >>> 6, place & 63])).toEqual([
    [0, 2],
    [0, 0],
    [2, 1],
    [0, 0],
  ]);
  expect([...table.entries].map((entry) => [entry & 63, entry >> 6])).toEqual([
    [5, 9],
    [7, -1],
    [5, 4],
  ]);
});

test('usual tags come back under the hashes of their words, whatever their sign', () => {
  const usual = new Map([
    [-2_000_000_000, 4],
    [17, 1],
    [2_000_000_000, 62],
  ]);

  expect(unpackUsual(packUsual(usual))).toEqual(usual);
});
