/** The measures themselves, on sentences where anyone can count along. */
import { expect, test } from '@jest/globals';
import { contentWords, likeness } from '../../bench/splitting/content-words.js';
import { agrees, Claim, pairClaims } from '../../bench/splitting/pair-claims.js';
import { scoreTable } from '../../bench/splitting/score-table.js';
import { addUp, f1, Found, Gold, tallyArticle } from '../../bench/splitting/scoring.js';

const text = 'The bridge opened in May. It cost 3 million pounds, the mayor said.';
const opened = claim({ text: 'The bridge opened in May.', quote: 'The bridge opened in May', start: 0, end: 24 });
const cost = claim({
  ...{ text: 'The bridge cost 3 million pounds.', quote: 'It cost 3 million pounds', start: 26, end: 50 },
  ...{ kind: 'quantity', speaker: 'the mayor' },
});
const gold: Gold = {
  sentences: [
    { start: 0, end: 25 },
    { start: 26, end: 67 },
  ],
  dates: [{ start: 21, end: 24, from: '1990-05-01', to: '1990-05-31' }],
  claims: [opened, cost],
};

test('a split that says what the editor marked scores 1 on every measure', () => {
  const tally = tallyArticle(text, gold as Found, gold);

  expect(Object.values(tally).map(f1)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1]);
});

test.each([
  ['small words and endings do not count', 'He visited the mills', 'Visiting a mill', 0.8],
  ['"would" is "will"', 'The bridge would open', 'A bridge will open', 1],
  ['a possessive is the name', "Norway's ferries", 'Norway ferry', 1],
  ['each repetition wants a repetition', 'north north north', 'north', 0.5],
  ['nothing is like nothing', '', 'of the', 0],
])('likeness of wordings: %s', (_rule, one, other, expected) => {
  expect(likeness(contentWords(one), contentWords(other))).toBeCloseTo(expected, 10);
});

test('each claim stands for one marked claim, the most alike first', () => {
  const wanted = [claim({ text: 'Nine miners died in the flooded shaft.' })];
  const near = claim({ text: 'Nine miners died in the shaft.' });
  const exact = claim({ text: 'Nine miners died in the flooded shaft.' });

  const pairs = pairClaims([near, exact], wanted, 0.6);

  expect(pairs).toEqual([{ found: 1, wanted: 0, likeness: 1 }]);
});

test('a whole sentence is one claim found and leaves the other missed', () => {
  const whole = claim({ text: 'The bridge opened in May and cost 3 million.', quote: 'The bridge', end: 10 });

  const tally = tallyArticle(text, { sentences: [], dates: [], claims: [whole] }, gold);

  expect(tally.claim).toEqual({ right: 1, found: 1, wanted: 2 });
  expect(tally.strict.right).toBe(0);
  expect(f1(tally.sentence)).toBe(0);
});

test('a quote that does not stand where it says is no exact offset', () => {
  const shifted = { ...opened, start: 1, end: 25 };

  const tally = tallyArticle(text, { sentences: [], dates: [], claims: [shifted, cost] }, gold);

  expect(tally.offsets).toEqual({ right: 1, found: 2, wanted: 2 });
});

test('a date counts when it touches a marked one and has its days, and answers for one only', () => {
  const month = { start: 18, end: 24, from: '1990-05-01', to: '1990-05-31' };
  const day = { ...month, to: '1990-05-01' };
  const date = (dates: Found['dates']) => tallyArticle(text, { sentences: [], dates, claims: [] }, gold).date;

  expect(date([month])).toEqual({ right: 1, found: 1, wanted: 1 });
  expect(date([day])).toEqual({ right: 0, found: 1, wanted: 1 });
  expect(date([month, month])).toEqual({ right: 1, found: 2, wanted: 1 });
});

test('what an editor did not mark is not scored', () => {
  const tally = tallyArticle(text, gold as Found, { sentences: gold.sentences, dates: null, claims: null });

  expect([f1(tally.sentence), f1(tally.date), f1(tally.claim), f1(tally.kind)]).toEqual([1, null, null, null]);
});

test.each([
  ['Georgy Tolin', 'Tolin', true],
  ['the port commander', 'Port Commander', true],
  ['Tolin', null, false],
  [null, null, true],
  ['the mayor', 'the bishop', false],
])('speakers %s and %s: same is %s', (found, wanted, expected) => {
  expect(agrees('speaker', claim({ speaker: found }), claim({ speaker: wanted }))).toBe(expected);
});

test('an anchor is right when the two quotes share half of what they cover', () => {
  const wanted = claim({ start: 0, end: 10 });

  expect(agrees('anchor', claim({ start: 0, end: 20 }), wanted)).toBe(true);
  expect(agrees('anchor', claim({ start: 0, end: 21 }), wanted)).toBe(false);
  expect(agrees('anchor', claim({ start: 10, end: 20 }), wanted)).toBe(false);
});

test('articles are added up claim by claim, so that a long one weighs more', () => {
  const good = tallyArticle(text, gold as Found, gold);
  const empty = tallyArticle(text, { sentences: [], dates: [], claims: [] }, gold);

  const all = addUp([good, good, empty]);

  expect(all.claim).toEqual({ right: 4, found: 4, wanted: 6 });
  expect(f1(all.claim)).toBeCloseTo(0.8, 10);
});

test('the table has a row per article and one for all, with a dash for what was not scored', () => {
  const tally = tallyArticle(text, gold as Found, { ...gold, dates: null });

  const [head, row, all] = scoreTable(new Map([['bridge-1990', tally]])).split('\n');

  expect(head?.split(/\s+/)).toEqual(
    'article found gold sentence date claim strict anchor kind speaker when offsets'.split(' '),
  );
  expect(row?.split(/\s+/).slice(0, 6)).toEqual(['bridge-1990', '2', '2', '1.000', '-', '1.000']);
  expect(all).toMatch(/^all articles +2 +2 +1\.000 +- /);
});

function claim(facts: Partial<Claim>): Claim {
  return { start: 0, end: 1, quote: '', text: '', kind: 'event', speaker: null, from: null, to: null, ...facts };
}
