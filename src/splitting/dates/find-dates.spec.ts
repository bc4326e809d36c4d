import { describe, expect, it } from '@jest/globals';
import { dayNumber } from './calendar.js';
import { findDates, timeRules } from './find-dates.js';
import { Tense } from './time-rule.js';

/** Seen from Friday, 9 June 2000, in an article that came out the day after. */
function find(text: string, tense: Tense = 'past') {
  return findDates(text, {
    reference: dayNumber('2000-06-09'),
    published: dayNumber('2000-06-10'),
    tenseAt: () => tense,
  });
}

describe('time expressions, as coarse as their words', () => {
  it.each<[text: string, tense: Tense, words: string, from: string | null, to: string | null]>([
    ['The pact was signed on June 9.', 'past', 'June 9', '2000-06-09', '2000-06-09'],
    ['The mayor spoke on Friday.', 'past', 'Friday', '2000-06-09', '2000-06-09'],
    ['The mill will close this year.', 'future', 'this year', '2000-01-01', '2000-12-31'],
    ['The fair will open this summer.', 'future', 'this summer', '2000-06-01', '2000-08-31'],
    ['The fair will run July 21-23.', 'future', 'July 21-23', '2000-07-21', '2000-07-23'],
    ['They broke the 1921 Cork accord.', 'past', '1921', '1921-01-01', '1921-12-31'],
    ['The two met last weekend.', 'past', 'last weekend', '2000-06-03', '2000-06-04'],
    ['She flew to Rome earlier this week.', 'past', 'earlier this week', '2000-06-05', '2000-06-10'],
    ['He took office in 1994.', 'past', '1994', '1994-01-01', '1994-12-31'],
    ['They sailed late last month.', 'past', 'late last month', '2000-05-21', '2000-05-31'],
    ['Earlier this year the bank failed.', 'past', 'Earlier this year', '2000-01-01', '2000-06-10'],
    ['Trade resumed in May.', 'past', 'May', '2000-05-01', '2000-05-31'],
    ['Talks begin next Tuesday.', 'future', 'Tuesday', '2000-06-13', '2000-06-13'],
    [
      'Profits rose in the third quarter of this year.',
      'past',
      'the third quarter of this year',
      '2000-07-01',
      '2000-09-30',
    ],
    ['The pier burned two years ago.', 'past', 'two years ago', '1998-01-01', '1998-12-31'],
    ['It fell over the past three months.', 'past', 'the past three months', '2000-03-09', '2000-06-09'],
    ['Trams vanished in the 1950s.', 'past', 'the 1950s', '1950-01-01', '1959-12-31'],
    ['It opened on 3 May 1889.', 'past', '3 May 1889', '1889-05-03', '1889-05-03'],
    ['Nothing is left of the summer of 1911.', 'past', 'summer of 1911', '1911-06-01', '1911-08-31'],
    ['It rained in the past few days.', 'past', 'the past few days', '2000-06-05', '2000-06-09'],
  ])('%s', (text, tense, words, from, to) => {
    expect(find(text, tense)).toEqual([expect.objectContaining({ text: words, from, to })]);
  });

  it('points the bare name of a day by the tense of its verb, and names both where there is none', () => {
    expect(find('They met Monday.', 'past')[0]).toMatchObject({ from: '2000-06-05', candidates: [] });
    expect(find('They will meet Monday.', 'future')[0]).toMatchObject({ from: '2000-06-12', candidates: [] });
    expect(find('Monday, noon.', 'unknown')[0]?.candidates).toEqual([
      { from: '2000-06-05', to: '2000-06-05' },
      { from: '2000-06-12', to: '2000-06-12' },
    ]);
  });

  it.each([
    'It came three days before the vote.',
    'Some 1,994 people came.',
    'Flight 2031 landed.',
    'They may march again.',
    'The first trip in 17 years.',
    'February 30 does not exist.',
    'A bridge of 1600 tons.',
  ])('finds none in "%s"', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('reads the example that each rule gives for itself', () => {
    for (const { name, example } of timeRules) expect(find(example).map(({ rule }) => rule)).toContain(name);
  });
});
