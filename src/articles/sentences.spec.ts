import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { coverageOf, KeptSentence, withClaims } from './sentences.js';

const sentence = (start: number, end: number, noClaim: string | null = null): KeptSentence => ({
  start,
  end,
  noClaim,
  dates: [],
});
const three = [sentence(0, 10), sentence(11, 20, 'opinion'), sentence(21, 30)];

function claimsOf(...spans: [number, number][]): number[][] {
  const claims = spans.map(([start, end], index) => ({ id: index + 1, start, end }));
  return withClaims(three, claims).map(({ claims }) => claims);
}

describe('a claim belongs to the sentences that it shares words with', () => {
  test.each<[string, [number, number][], number[][]]>([
    ['inside one', [[2, 5]], [[1], [], []]],
    ['all of one', [[11, 20]], [[], [1], []]],
    ['across two', [[5, 15]], [[1], [1], []]],
    ['around one', [[5, 25]], [[1], [1], [1]]],
    [
      'several in one',
      [
        [0, 4],
        [0, 10],
        [5, 10],
      ],
      [[1, 2, 3], [], []],
    ],
    ['between two', [[10, 11]], [[], [], []]],
    ['after all', [[40, 50]], [[], [], []]],
  ])('%s', (_, spans, expected) => {
    expect(claimsOf(...spans)).toEqual(expected);
  });

  test('as looking at every pair would say, for any spans', () => {
    const span = fc
      .tuple(fc.nat(35), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]) => [start, start + length] as [number, number]);
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const sorted = spans.toSorted(([one], [other]) => one - other);

        const byPairs = three.map(({ start, end }) =>
          sorted.flatMap((span, index) => (span[0] < end && span[1] > start ? [index + 1] : [])),
        );

        expect(claimsOf(...sorted)).toEqual(byPairs);
      }),
    );
  });
});

test('a sentence counts by its claims first, then by its reason', () => {
  const claims = [{ id: 1, start: 0, end: 5 }];

  expect(coverageOf(withClaims(three, claims))).toEqual({ withClaim: 1, withReason: 1, neither: 1 });
  expect(coverageOf(withClaims(three, [{ id: 1, start: 0, end: 30 }]))).toEqual({
    withClaim: 3,
    withReason: 0,
    neither: 0,
  });
  expect(coverageOf([])).toEqual({ withClaim: 0, withReason: 0, neither: 0 });
});
