import { describe, expect, test } from '@jest/globals';
import { cohensKappa, krippendorffsAlpha, observedAgreement, RatedAlike, RatedByTwo } from './agreement.js';

/** `t t`: two reviews that both say t; `t f ×3`: three such claims. */
function claims(...written: string[]): RatedAlike[] {
  return written.map((text) => {
    const [ratings = '', times = '1'] = text.split(' ×');
    return { ratings: ratings.split(' ').filter(Boolean), times: Number(times) };
  });
}

function pairs(...written: string[]): RatedByTwo[] {
  return claims(...written).map(({ ratings: [first = '', second = ''], times }) => ({ first, second, times }));
}

describe('observed agreement', () => {
  test.each<[string, RatedAlike[], number | null]>([
    ['of nothing is not known', [], null],
    ['of single reviews is not known', claims('t', 'f'), null],
    ['of two that agree is whole', claims('t t'), 1],
    ['of two that differ is none', claims('t f'), 0],
    ['is the share of claims that agree, where each has two reviews', claims('t t ×3', 't f'), 3 / 4],
    // Of three reviews t t f there are three pairs, one of them equal.
    ['of three reviews is the share of their pairs', claims('t t f'), 1 / 3],
    ['of three that all differ is none', claims('t f h'), 0],
    // (1/3 + 1) / 2: the claim with three pairs counts no more than the claim with one.
    ['counts each claim the same', claims('t t f', 'f f'), 2 / 3],
    ['leaves single reviews out', claims('t t', 'f', ''), 1],
  ])('%s', (_case, given, expected) => {
    expect(observedAgreement(given)).toEqual(expected === null ? null : expect.closeTo(expected, 12));
  });
});

describe("Cohen's kappa", () => {
  test.each<[string, RatedByTwo[], number | null]>([
    ['of nothing is not known', [], null],
    ['is not known where both only ever gave one rating: chance agrees as well', pairs('t t ×9'), null],
    ['is 1 where they always agree on several ratings', pairs('t t ×2', 'f f'), 1],
    // Of 50: agreed (20 + 15)/50 = 0.7. First gave t 25/50, second t 30/50: by chance 0.5·0.6 + 0.5·0.4 = 0.5. 0.2 / 0.5.
    ['takes out what their habits give by chance', pairs('t t ×20', 't f ×5', 'f t ×10', 'f f ×15'), 0.4],
    // Of 4: agreed 0.5. Each gave t half the time: by chance 0.5.
    ['is 0 where they agree as often as chance', pairs('t t', 't f', 'f t', 'f f'), 0],
    ['is -1 where they always differ by halves', pairs('t f', 'f t'), -1],
    // One always t, the other always f: agreed 0, by chance 1·0 + 0·1 = 0.
    ['is 0 where two habits never meet', pairs('t f ×5'), 0],
    // Of 6: agreed 4/6. First gave t 3, f 1, h 2, second t 3, f 2, h 1: by chance (9 + 2 + 2)/36. (24 - 13) / (36 - 13).
    ['takes any number of ratings', pairs('t t ×2', 't f', 'f f', 'h h', 'h t'), 11 / 23],
  ])('%s', (_case, given, expected) => {
    expect(cohensKappa(given)).toEqual(expected === null ? null : expect.closeTo(expected, 12));
  });

  test('does not depend on who is named first', () => {
    const given = pairs('t t ×20', 't f ×5', 'f t ×10', 'f f ×15');

    const turned = given.map(({ first, second, times }) => ({ first: second, second: first, times }));

    expect(cohensKappa(turned)).toBe(cohensKappa(given));
  });
});

describe("Krippendorff's alpha", () => {
  test.each<[string, RatedAlike[], number | null]>([
    ['of nothing is not known', [], null],
    ['of single reviews is not known', claims('t', 'f'), null],
    ['is not known where everybody gave one rating', claims('t t ×9', 't t t'), null],
    ['is 1 where all agree on several ratings', claims('t t ×2', 'f f'), 1],
    // 8 values, 4 of each: expected to differ 64 - 32 = 32. Two claims differ, 2 each: 1 - 7·4/32.
    ['of two reviewers, small', claims('t t', 't f', 'f t', 'f f'), 1 / 8],
    // 4 values, 2 of each: 16 - 8 = 8. 1 - 3·4/8.
    ['is below 0 where they differ more than by chance', claims('t f', 'f t'), -1 / 2],
    // Krippendorff's binary, two observers, ten units: o = 4 differ, 14 of 0 and 6 of 1: 1 - 19·8/(400 - 196 - 36).
    ['of his example A', claims('0 1 ×3', '1 0', '1 1', '0 0 ×5'), 1 - 152 / 168],
    // 5 values, t 3, f 2: 25 - 9 - 4 = 12. Ordered pairs that differ: in t t f 4, over 2; in t f 2, over 1. 1 - 4·(2 + 2)/12.
    ['of claims with three reviews and with two', claims('t t f', 't f'), -1 / 3],
    ['leaves single reviews out', claims('t t ×2', 'f f', 'h'), 1],
  ])('%s', (_case, given, expected) => {
    expect(krippendorffsAlpha(given)).toEqual(expected === null ? null : expect.closeTo(expected, 12));
  });

  test('of his example C, four observers and missing values, is the 0.743 that he gives', () => {
    const observers = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'];
    const units = Array.from({ length: 12 }, (_, unit) => observers.map((given) => given[unit] ?? '.'));

    const alpha = krippendorffsAlpha(
      units.map((unit) => ({ ratings: unit.filter((value) => value !== '.'), times: 1 })),
    );

    expect(alpha).toBeCloseTo(0.743, 3);
  });

  test('of many alike claims is that of the same claims one by one', () => {
    const alike = claims('t t ×3', 't f ×2', 'f f h ×4');

    const singly = alike.flatMap(({ ratings, times }) => Array.from({ length: times }, () => ({ ratings, times: 1 })));

    expect(krippendorffsAlpha(alike)).toBeCloseTo(krippendorffsAlpha(singly) ?? Number.NaN, 12);
  });
});
