/** A verdict as it is written: whether it is whole, and how it is sent. */
import { expect, test } from '@jest/globals';
import { emptyVerdict, missingIn, verdictFields } from '../../web/src/verdict/verdict-value.js';

const whole = { ...emptyVerdict, ratingToday: 'false', rationaleToday: 'It was dated anew.', citesToday: [4] };

test('a verdict needs a rating, a rationale and something that it rests on', () => {
  expect(missingIn(emptyVerdict)).toEqual(['ratingToday', 'rationaleToday', 'citesToday']);
  expect(missingIn(whole)).toEqual([]);
});

test('a search is enough to rest on, once it is whole', () => {
  const search = { where: 'City archive', query: 'barrage', result: '' };

  expect(missingIn({ ...whole, citesToday: [], searches: [search] })).toEqual(['searches']);
  expect(missingIn({ ...whole, citesToday: [], searches: [{ ...search, result: 'Nothing' }] })).toEqual([]);
});

test('what was known then is judged as a whole or not at all', () => {
  expect(missingIn({ ...whole, rationaleThen: 'All said so.' })).toEqual(['ratingThen']);
  expect(missingIn({ ...whole, citesThen: [3] })).toEqual(['ratingThen']);
  expect(missingIn({ ...whole, ratingThen: 'true' })).toEqual(['rationaleThen']);
});

test('without a rating as known then nothing of that judgement is sent', () => {
  expect(verdictFields(whole)).not.toHaveProperty('ratingThen');
  expect(verdictFields(whole)).not.toHaveProperty('rationaleThen');
  expect(verdictFields({ ...whole, ratingThen: 'true', rationaleThen: 'All said so.', citesThen: [3] })).toMatchObject({
    ...{ ratingThen: 'true', rationaleThen: 'All said so.', citesThen: [3] },
  });
});
