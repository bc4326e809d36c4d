/** The article drawn small, and the lists that triage works on. */
import { describe, expect, test } from '@jest/globals';
import type { ClaimSummary, SentenceView } from '../../web/src/api/generated/types.gen.js';
import type { State } from '../../web/src/claim/state-signs.js';
import { barsOf, coverOf, nextUncovered, sentenceAt } from '../../web/src/articles/mini-map-layout.js';
import { gapsOf, listOf, withChanged } from '../../web/src/triage/claim-lists.js';
import { waitingArticles } from '../../web/src/triage/waiting-articles.js';

const reason = { code: 'question', explanation: 'Asks.' };
const sentence = (start: number, end: number, claims: number[] = [], noClaim: SentenceView['noClaim'] = null) => ({
  start,
  end,
  claims,
  noClaim,
});
const states: Record<number, State> = { 1: 'published', 2: 'proposed', 3: 'disputed' };
const stateOf = (id: number) => states[id];

describe('the small map', () => {
  const sentences = [
    sentence(0, 100, [1, 2, 1]),
    sentence(100, 150, [], reason),
    sentence(150, 400),
    sentence(400, 401, [3]),
  ];
  const bars = barsOf(sentences, stateOf, 500, 100);

  test('says how each sentence stands, what is to be decided first', () => {
    expect(bars.map(({ cover }) => cover)).toEqual([
      { kind: 'claims', states: ['proposed', 'published'] },
      { kind: 'reason' },
      { kind: 'uncovered' },
      { kind: 'claims', states: ['disputed'] },
    ]);
    expect(coverOf(sentence(0, 1, [99]), stateOf)).toEqual({ kind: 'uncovered' });
  });

  test('gives each sentence its place in proportion, and at least a pixel', () => {
    expect(bars.map(({ y, height }) => [y, height])).toEqual([
      [0, 19],
      [20, 9],
      [30, 49],
      [80, 1],
    ]);
  });

  test('finds the sentence at a height', () => {
    expect([0, 25, 79, 80, 1000].map((y) => sentenceAt(bars, y))).toEqual([0, 1, 2, 3, 3]);
  });

  test('goes round the sentences that are not accounted for', () => {
    expect(nextUncovered(bars, 0)).toBe(2);
    expect(nextUncovered(bars, 2)).toBe(2);
    expect(nextUncovered(bars.slice(0, 2), 0)).toBeNull();
  });
});

const claim = (id: number, some: Partial<ClaimSummary>) => ({ id, worth: 0.5, ...some }) as ClaimSummary;

describe('the lists of triage', () => {
  const claims = [
    claim(1, { state: 'proposed', worth: 0.2 }),
    claim(2, { state: 'queued' }),
    claim(3, { state: 'proposed', worth: 0.9 }),
    claim(4, { state: 'proposed', worth: 0.9 }),
  ];

  test('are ordered by worth, or by place', () => {
    expect(listOf(claims, 'proposed', 'worth').map(({ id }) => id)).toEqual([3, 4, 1]);
    expect(listOf(claims, 'proposed', 'place').map(({ id }) => id)).toEqual([1, 3, 4]);
    expect(claims.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
  });

  test('take in what was changed and what is new', () => {
    const changed = withChanged(claims, [claim(2, { state: 'dismissed' }), claim(9, { state: 'proposed' })]);

    expect(changed.map(({ id, state }) => `${id} ${state}`)).toEqual([
      '1 proposed',
      '2 dismissed',
      '3 proposed',
      '4 proposed',
      '9 proposed',
    ]);
  });

  test('sentences without a claim are those that hold none, with a reason or without', () => {
    const sentences = [sentence(0, 1, [1]), sentence(1, 2, [], reason), sentence(2, 3)] as SentenceView[];

    expect(gapsOf(sentences).map(({ start }) => start)).toEqual([1, 2]);
  });

  test('articles wait in the order of their oldest claim, each with its best one', () => {
    const waiting = waitingArticles([
      claim(1, { articleId: 7, articleTitle: 'A', stateSince: '2026-01-01', worth: 0.3 }),
      claim(2, { articleId: 8, articleTitle: 'B', stateSince: '2026-01-02', worth: 0.4 }),
      claim(3, { articleId: 7, articleTitle: 'A', stateSince: '2026-01-03', worth: 0.8 }),
    ]);

    expect(waiting).toMatchObject([
      { id: 7, title: 'A', since: '2026-01-01', count: 2, best: { id: 3 } },
      { id: 8, count: 1, best: { id: 2 } },
    ]);
  });
});
