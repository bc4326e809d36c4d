/** The splitter on the articles that we marked ourselves: what it once reached it keeps. */
import { expect, test } from '@jest/globals';
import { GoldArticle, readGold } from '../../bench/splitting/gold-articles.js';
import { missList } from '../../bench/splitting/score-table.js';
import { addUp, f1, Measure, measures, tallyArticle } from '../../bench/splitting/scoring.js';
import { claimKinds } from '../../src/domain/claim-kind.js';
import { isIsoDay } from '../../src/splitting/dates/calendar.js';
import { splitArticle } from '../../src/splitting/split-article.js';

/** The least that is accepted, over all articles. Raise a floor with the rule that reached it; offsets are exact or wrong. */
const floors: Record<Measure, number> = {
  sentence: 0.99,
  date: 0.89,
  claim: 0.79,
  strict: 0.49,
  anchor: 0.88,
  kind: 0.74,
  speaker: 0.91,
  when: 0.78,
  offsets: 1,
};

const articles = readGold('bench/splitting/gold', null);
const splits = new Map(articles.map((article) => [article, splitArticle(article)]));

test('no figure over all marked articles falls below its floor', () => {
  const all = addUp([...splits].map(([article, split]) => tallyArticle(article.text, split, article)));

  const fallen = measures.filter((name) => (f1(all[name]) ?? 0) < floors[name]);

  expect(fallen.map((name) => `${name}: ${f1(all[name])?.toFixed(3)}, floor ${floors[name]}`)).toEqual([]);
});

test.each(articles.map((article) => [article.id, article] as const))('%s: every offset is exact', (_id, article) => {
  const { sentences, dates, claims } = splits.get(article)!;

  expect(claims.filter(({ start, end, quote }) => article.text.slice(start, end) !== quote)).toEqual([]);
  expect(dates.filter(({ start, end, text }) => article.text.slice(start, end) !== text)).toEqual([]);
  expect([...sentences, ...dates, ...claims].filter((span) => !liesInside(span, article))).toEqual([]);
});

test.each(articles.map((article) => [article.id, article] as const))('%s is marked without a slip', (_id, article) => {
  const { text, publishedOn, sentences, dates, claims } = article;
  const days = [publishedOn, ...[...(dates ?? []), ...(claims ?? [])].flatMap(({ from, to }) => [from, to])];
  const within = (start: number, end: number) => sentences?.some((each) => each.start <= start && end <= each.end);

  expect(claims?.filter(({ start, end, quote }) => quote === '' || text.slice(start, end) !== quote)).toEqual([]);
  expect(claims?.filter(({ start, end }) => !within(start, end))).toEqual([]);
  expect(claims?.filter(({ kind }) => !claimKinds.some((known) => known === kind))).toEqual([]);
  expect(claims?.filter(({ speaker }) => speaker !== null && !text.includes(speaker))).toEqual([]);
  expect(days.filter((day) => day !== null && !isIsoDay(day))).toEqual([]);
  expect([...(dates ?? []), ...(claims ?? [])].filter(({ from, to }) => from && to && from > to)).toEqual([]);
});

test('the list of misses names every marked claim that was not found', () => {
  const lists = articles.map(missList).join('\n');

  const all = addUp([...splits].map(([article, split]) => tallyArticle(article.text, split, article)));

  expect(lists.match(/^ {4}- /gm)?.length ?? 0).toBe(all.claim.wanted - all.claim.right);
  expect(lists.match(/^ {4}\+ /gm)?.length ?? 0).toBe(all.claim.found - all.claim.right);
});

function liesInside({ start, end }: { start: number; end: number }, { text }: GoldArticle): boolean {
  return 0 <= start && start < end && end <= text.length;
}
