/** What a correction changes, as it is shown and as it is sent. */
import { expect, test } from '@jest/globals';
import { changeOf, changesRating, differences, onNewest } from '../../web/src/publishing/correction.js';

const search = { where: 'City archive', query: 'barrage', result: 'Nothing' };
const standing = {
  ...{ claimText: 'It is so.', ratingThen: 'true', rationaleThen: 'All said so.', citesThen: [3] },
  ...{ ratingToday: 'false', rationaleToday: 'It was dated anew.', citesToday: [3, 4], searches: [search] },
};

test('nothing changed is nothing to send', () => {
  expect(differences(standing, { ...standing })).toEqual([]);
  expect(changeOf(standing, { ...standing })).toEqual({});
});

test('only what differs is sent', () => {
  const corrected = { ...standing, claimText: 'It was so.', rationaleToday: 'It was dated twice.' };

  expect(changeOf(standing, corrected)).toEqual({ claimText: 'It was so.', rationaleToday: 'It was dated twice.' });
});

test('evidence named in another order is no change; what comes and goes is told apart', () => {
  expect(differences(standing, { ...standing, citesToday: [4, 3] })).toEqual([]);
  expect(differences(standing, { ...standing, citesToday: [4, 9] })).toEqual([
    { field: 'citesToday', kind: 'cites', taken: [3], added: [9] },
  ]);
});

test('a search that is worded otherwise is one gone and one come', () => {
  const reworded = { ...search, result: 'One letter' };

  expect(differences(standing, { ...standing, searches: [reworded] })).toEqual([
    { field: 'searches', kind: 'searches', taken: [search], added: [reworded] },
  ]);
  expect(changeOf(standing, { ...standing, searches: [reworded] })).toEqual({ searches: [reworded] });
});

test('a judgement as known then that is taken away is sent as null alone, and shown as gone with all that it had', () => {
  const corrected = { ...standing, ratingThen: '' };

  expect(changeOf(standing, corrected)).toEqual({ ratingThen: null });
  expect(differences(standing, corrected).map(({ field }) => field)).toEqual([
    'ratingThen',
    'rationaleThen',
    'citesThen',
  ]);
});

test('a judgement as known then where there was none is sent as a whole', () => {
  const before = { ...standing, ratingThen: '', rationaleThen: '', citesThen: [] };

  expect(changeOf(before, standing)).toEqual({ ratingThen: 'true', rationaleThen: 'All said so.', citesThen: [3] });
});

test.each([
  ['wording', { rationaleToday: 'Other words.' }, false],
  ['the rating as known today', { ratingToday: 'true' }, true],
  ['the rating as known then', { ratingThen: 'half_true' }, true],
  ['the judgement as known then taken away', { ratingThen: '' }, true],
])('a change of %s changes a rating, or not', (_what, change, expected) => {
  expect(changesRating(standing, { ...standing, ...change })).toBe(expected);
});

test('set upon the newest, fields that were left alone follow it and the others stay as they were written', () => {
  const written = { ...standing, rationaleToday: 'Mine.' };
  const newest = { ...standing, rationaleToday: 'Theirs.', claimText: 'It was so.', citesToday: [4] };

  expect(onNewest(standing, written, newest)).toEqual({ ...newest, rationaleToday: 'Mine.' });
});
