import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { goneFromScale, Rating, ratingFamilies, scaleFaults } from './rating-scale.js';

function rating(key: string, more: Partial<Rating> = {}): Rating {
  return {
    key,
    label: key.replaceAll('_', ' '),
    meaning: 'As it says.',
    family: 'true',
    value: null,
    worst: null,
    best: null,
    ...more,
  };
}

function numbered(key: string, value: number): Rating {
  return rating(key, { value, worst: 1, best: 5 });
}

const right = numbered('right', 5);
const wrong = { ...numbered('wrong', 1), family: 'false' };

function pointersOf(...ratings: Rating[]): string[] {
  return scaleFaults(ratings).map(({ pointer }) => pointer);
}

describe('a scale', () => {
  test('may have numbers on the line from false to true and none beside it', () => {
    const unproven = rating('unproven', { family: 'unverifiable' });

    expect(scaleFaults([right, wrong, unproven])).toEqual([]);
  });

  test('has at least two ratings', () => {
    expect(pointersOf()).toEqual(['/ratings']);
    expect(pointersOf(right)).toEqual(['/ratings']);
  });

  test.each(['', '1st', 'True', 'half-true', '_x', 'a'.repeat(41), 'é'])('has no key such as %j', (key) => {
    expect(pointersOf(right, rating(key, { label: 'Other' }))).toEqual(['/ratings/1/key']);
  });

  test.each(['', '  ', 'x'.repeat(61)])('has no label such as %j', (label) => {
    expect(pointersOf(right, rating('other', { label }))).toEqual(['/ratings/1/label']);
  });

  test('has each key and each label once, in capitals or not', () => {
    expect(pointersOf(right, wrong, { ...right, label: 'Else' })).toEqual(['/ratings/2/key']);
    expect(pointersOf(right, wrong, rating('other', { label: ' WRONG ' }))).toEqual(['/ratings/2/label']);
  });

  test.each([
    { value: 5 },
    { value: 5, best: 5 },
    { worst: 1, best: 5 },
    { value: 0, worst: 0, best: 5 },
    { value: -1, worst: -1, best: -1 },
    { value: 3, worst: 3, best: 3 },
    { value: 6, worst: 1, best: 5 },
    { value: 1, worst: 2, best: 5 },
    { value: 2, worst: 5, best: 1 },
  ])('has no numbers such as %j', (numbers) => {
    expect(pointersOf(right, rating('other', numbers))).toEqual(['/ratings/1/value']);
  });

  test.each(ratingFamilies.slice(3))('has no number for what lies beside the line: %s', (family) => {
    expect(pointersOf(right, { ...numbered('other', 3), family })).toEqual(['/ratings/1/value']);
  });

  test('with any numbers is faulty unless they are what ClaimReview takes', () => {
    const number = fc.option(fc.integer({ min: -2, max: 7 }));
    fc.assert(
      fc.property(number, number, number, (value, worst, best) => {
        const none = value === null && worst === null && best === null;
        const whole =
          value !== null &&
          worst !== null &&
          best !== null &&
          1 <= worst &&
          worst < best &&
          worst <= value &&
          value <= best;

        expect(scaleFaults([right, rating('other', { value, worst, best })]).length === 0).toBe(none || whole);
      }),
    );
  });
});

describe('the next scale', () => {
  test('may do as it likes with ratings that no verdict uses', () => {
    expect(goneFromScale([right, wrong], [wrong, rating('new')], ['wrong'])).toBeNull();
  });

  test('may give a used rating another label, meaning and place', () => {
    const renamed = { ...right, label: 'Correct', meaning: 'All of it.' };

    expect(goneFromScale([right, wrong], [wrong, renamed], ['right', 'wrong'])).toBeNull();
  });

  test.each([
    ['leaves out', [wrong, rating('new')]],
    ['takes the number of', [wrong, rating('right')]],
    ['changes the number of', [wrong, numbered('right', 4)]],
    ['changes the bounds of', [wrong, { ...right, best: 6 }]],
  ])('is refused when it %s a used rating', (_, next) => {
    const refusal = goneFromScale([right, wrong], next, ['right']);

    expect(refusal).toMatchObject({ code: 'scale.key_gone', facts: { keys: ['right'] } });
    expect(refusal?.detail).toContain('right (5 of 1 to 5)');
  });
});
