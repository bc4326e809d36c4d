/** What is marked when reviews stand side by side. */
import { expect, test } from '@jest/globals';
import { citedBy, compared } from '../../web/src/approval/comparing.js';

const review = (id: number, given: Partial<Parameters<typeof compared>[0][number]> = {}) => ({
  ...{ id, ratingThen: 'true', ratingToday: 'false', citesThen: [], citesToday: [] },
  ...given,
});

test('reviews that give the same ratings do not differ', () => {
  expect(compared([review(1), review(2)])).toMatchObject({ ratingThenDiffers: false, ratingTodayDiffers: false });
});

test('each of the two judgements is compared by itself', () => {
  expect(compared([review(1), review(2, { ratingThen: 'unproven' })])).toMatchObject({
    ...{ ratingThenDiffers: true, ratingTodayDiffers: false },
  });
  expect(compared([review(1), review(2, { ratingToday: 'true' })])).toMatchObject({
    ...{ ratingThenDiffers: false, ratingTodayDiffers: true },
  });
});

test('not to have judged what was known then is a difference to having judged it', () => {
  expect(compared([review(1), review(2, { ratingThen: null })]).ratingThenDiffers).toBe(true);
});

test('one review of three that differs is enough', () => {
  expect(compared([review(1), review(2), review(3, { ratingToday: 'true' })]).ratingTodayDiffers).toBe(true);
});

test('evidence that one review alone cites is marked there, whichever judgement cites it', () => {
  const { onlyIn } = compared([
    review(1, { citesThen: [7], citesToday: [7, 8] }),
    review(2, { citesThen: [], citesToday: [8, 9] }),
    review(3, { citesThen: [9], citesToday: [] }),
  ]);

  expect([...(onlyIn.get(1) ?? [])]).toEqual([7]);
  expect([...(onlyIn.get(2) ?? [])]).toEqual([]);
  expect([...(onlyIn.get(3) ?? [])]).toEqual([]);
});

test('a review that stands alone has nothing to differ from', () => {
  expect([...(compared([review(1, { citesToday: [7] })]).onlyIn.get(1) ?? [])]).toEqual([]);
});

test('what a verdict cites twice is told once, in order', () => {
  expect(citedBy({ citesThen: [9, 3], citesToday: [3, 12] })).toEqual([3, 9, 12]);
});
