/** The gates as an editor sees them. */
import { expect, test } from '@jest/globals';
import { gateNames, judgedGates, mendingOf } from '../../web/src/publishing/gates.js';
import { publicationGates } from '../../src/domain/publication-gates.js';
import type { StandingCheck } from '../../src/domain/check-document.js';

const fault = (gate: string, severity: 'block' | 'warn') => ({
  gate,
  severity,
  detail: `${gate} failed`,
  pointer: '/',
});

test('all gates are told: those that block, those that warn, those that passed', () => {
  const told = judgedGates([fault('two_sources', 'warn'), fault('grounds', 'block')]);

  expect(told.slice(0, 2)).toEqual([
    { gate: 'grounds', outcome: 'block', detail: 'grounds failed' },
    { gate: 'two_sources', outcome: 'warn', detail: 'two_sources failed' },
  ]);
  expect(told).toHaveLength(gateNames.length);
  expect(told.slice(2).every(({ outcome }) => outcome === 'pass')).toBe(true);
});

test('a gate that the page does not know is told all the same', () => {
  expect(judgedGates([fault('new_one', 'block')])[0]).toMatchObject({ gate: 'new_one', outcome: 'block' });
});

test('the page knows every gate of the desk', () => {
  const rating = { key: 'true', label: 'True', meaning: '', value: 3, worst: 4, best: 2 };
  const article = { id: 1, title: 'T', url: null, publisher: null, byline: null, place: null, agency: null };
  const worst = {
    ...{
      id: 1,
      url: 'ftp://x',
      revision: 1,
      kind: 'publication',
      language: 'en',
      changes: [],
      evidence: [],
      searches: [],
    },
    ...{ desk: { name: 'Desk', url: 'https://desk.example/' }, publishedAt: '1990-01-01T00:00:00Z', revisedAt: '' },
    ...{ withheldSources: 0, scale: 1, reviewedBy: [], approvedBy: '' },
    claim: {
      ...{ id: 1, text: `True: ${'x'.repeat(80)}`, quote: 'q', kind: 'event', speaker: ' ' },
      ...{ about: { from: null, to: null }, article: { ...article, publishedOn: '2000-01-01' } },
    },
    ...{ today: { rating: { ...rating, label: 'True' }, rationale: 'r', evidence: [] }, then: null },
  } as StandingCheck;
  const empty = { ...worst, claim: { ...worst.claim, text: ' ' } };
  const own = {
    ...worst,
    claim: { ...worst.claim, article: { ...worst.claim.article, url: 'https://desk.example/a' } },
  };
  const failed = [worst, empty, own].flatMap((check) =>
    publicationGates(check, { labels: ['True'], origins: 0 }).map(({ gate }) => gate),
  );

  expect([...new Set(failed)].sort()).toEqual([...gateNames].sort());
});

test.each([
  ['claim_without_rating', 'claim', '/desk/articles/3/triage?claim=12'],
  ['origin', 'article', '/desk/articles/3'],
  ['grounds', 'evidence', '/desk/claims/12'],
  ['rating_number', 'scale', '/desk/admin/scale'],
  ['public_address', 'settings', null],
] as const)('%s is mended at the %s', (gate, place, path) => {
  expect(mendingOf(gate, { id: 12, article: { id: 3 } })).toEqual({ place, path });
});
