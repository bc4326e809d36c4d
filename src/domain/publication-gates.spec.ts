import { describe, expect, test } from '@jest/globals';
import { StandingCheck } from './check-document.js';
import { publicationGates } from './publication-gates.js';

type Claim = StandingCheck['claim'];

const rating = { key: 'true', label: 'True', meaning: 'It is so.', value: 5, worst: 1, best: 5 };
const known = { labels: ['True', 'Mostly true', 'False', 'Missing context'], origins: 2 };

const article: Claim['article'] = {
  ...{ id: 1, title: 'Putin to visit', url: 'https://news.example/1', publisher: 'Courier', byline: null },
  ...{ publishedOn: '2000-06-10', place: 'MOSCOW', agency: 'AP' },
};

const evidence: StandingCheck['evidence'] = [
  {
    ...{ id: 1, url: 'https://source.example/1', citation: null, title: 'Pravda', publisher: null, author: null },
    ...{ quote: null, stance: 'supports', sourceType: 'media', publishedOn: '2000', occurredOn: null },
    ...{ accessedAt: '2026-11-26T12:00:00.000Z', archivedUrl: null, knownThen: true },
  },
];

function check(change: Partial<StandingCheck> = {}, claim: Partial<Claim> = {}): StandingCheck {
  const at = '2026-11-26T12:00:00.000000Z';
  return {
    ...{ id: 1, url: 'https://checks.example/checks/1', revision: 1, kind: 'publication', language: 'en' },
    desk: { name: 'Hindsight', url: 'https://checks.example/' },
    claim: {
      ...{ id: 1, text: 'Putin is the first Russian leader there', quote: 'the first ever trip', kind: 'record' },
      ...{ speaker: null, about: { from: null, to: null }, article },
      ...claim,
    },
    today: { rating, rationale: 'No earlier visit is recorded.', evidence: [1] },
    then: null,
    evidence,
    ...{ withheldSources: 0, searches: [], scale: 1, reviewedBy: ['Rosa'], approvedBy: 'Eduard' },
    ...{ publishedAt: at, revisedAt: at },
    changes: [{ revision: 1, kind: 'publication', class: null, at, note: null }],
    ...change,
  };
}

function faults(change: Partial<StandingCheck> = {}, claim: Partial<Claim> = {}): string[] {
  return publicationGates(check(change, claim), known).map(({ gate, severity }) => `${gate}: ${severity}`);
}

function withAddress(url: string | null): Partial<Claim> {
  return { article: { ...article, url } };
}

function withRating(numbers: { value: number | null; worst: number | null; best: number | null }) {
  return { today: { rating: { ...rating, ...numbers }, rationale: 'So it is.', evidence: [] } };
}

test('a sound check passes every gate', () => {
  expect(faults()).toEqual([]);
});

describe('the claim', () => {
  test.each(['', '  ', '\n'])('must say something (%j)', (text) => {
    expect(faults({}, { text })).toEqual(['complete: block']);
  });

  test.each([
    'False: he went',
    'FALSE – he went',
    'mostly true - he went',
    'True',
    ' True. He went',
    'Missing context: he went',
  ])('must not begin with a rating: %j', (text) => {
    expect(faults({}, { text })).toEqual(['claim_without_rating: block']);
  });

  test.each([
    'True believers went first',
    'Falsehoods abound',
    'False teeth were sold',
    'He said: False',
    'Most true stories are long',
  ])('may hold the words of one: %j', (text) => {
    expect(faults({}, { text })).toEqual([]);
  });

  test('is told to be long from 76 characters on', () => {
    expect(faults({}, { text: 'x'.repeat(75) })).toEqual([]);
    expect(faults({}, { text: 'x'.repeat(76) })).toEqual(['claim_length: warn']);
  });

  test('has a claimant with a name, or none', () => {
    expect(faults({}, { speaker: 'Georgy Toloraya' })).toEqual([]);
    expect(faults({}, { speaker: '  ' })).toEqual(['claimant: block']);
  });
});

describe('the address of the check', () => {
  test.each([
    ['https://checks.example/checks/1', []],
    ['http://127.0.0.1:3000/checks/1', []],
    ['http://localhost:3000/checks/1', []],
    ['http://[::1]:3000/checks/1', []],
    ['http://checks.example/checks/1', ['public_address: block']],
    ['http://127.evil.example/checks/1', ['public_address: block']],
    ['https://bit.ly/x', ['public_address: block']],
    ['https://t.co/x', ['public_address: block']],
    ['/checks/1', ['public_address: block']],
  ])('%s: %j', (url, expected) => {
    expect(faults({ url })).toEqual(expected);
  });
});

describe('the numbers of a rating', () => {
  test.each([
    [{ value: 1, worst: 1, best: 5 }, []],
    [{ value: null, worst: null, best: null }, []],
    [{ value: 5, worst: null, best: null }, ['rating_number: block']],
    [{ value: null, worst: 1, best: 5 }, ['rating_number: block']],
    [{ value: 6, worst: 1, best: 5 }, ['rating_number: block']],
    [{ value: 0, worst: 0, best: 5 }, ['rating_number: block']],
    [{ value: 1, worst: 1, best: 1 }, ['rating_number: block']],
    [{ value: -1, worst: -1, best: -1 }, ['rating_number: block']],
  ])('%j: %j', (numbers, expected) => {
    expect(faults(withRating(numbers))).toEqual(expected);
  });

  test('count for what was known then too', () => {
    const then = { asOf: '2000-06-10', ...withRating({ value: 9, worst: 1, best: 5 }).today };

    expect(faults({ then })).toEqual(['rating_number: block']);
  });
});

describe('where the claim appeared', () => {
  test.each([
    'https://a.example/1,https://b.example/2',
    'https://a.example/1 https://b.example/2',
    'https://a.example/1 and https://b.example/2',
    'ftp://a.example/1',
    'news.example/1',
    'https://checks.example/checks/7',
  ])('must be one address of another site: %j', (url) => {
    expect(faults({}, withAddress(url))).toEqual(['appearance: block']);
  });

  test.each(['https://web.archive.org/web/2000/https://news.example/1', 'http://news.example/a,b;c'])(
    'may be %j',
    (url) => {
      expect(faults({}, withAddress(url))).toEqual([]);
    },
  );

  test.each<[string, Partial<Claim['article']>, string[]]>([
    ['a publisher and a place', { publisher: 'Courier', agency: null }, []],
    ['an agency and a place', { publisher: null, agency: 'AP' }, []],
    ['a place alone', { publisher: null, agency: null }, ['origin: block']],
    ['a publisher alone', { place: null }, ['origin: block']],
  ])('without an address, it takes who claimed it and where: %s', (_case, change, expected) => {
    expect(faults({}, { article: { ...article, url: null, ...change } })).toEqual(expected);
  });
});

describe('what the verdict rests on', () => {
  const search = { where: 'an archive', query: 'visits', result: 'none' };

  test.each<[string, Partial<StandingCheck>, string[]]>([
    ['nothing', { evidence: [] }, ['grounds: block']],
    ['a search', { evidence: [], searches: [search] }, []],
    ['a source that is kept back', { evidence: [], withheldSources: 1 }, []],
  ])('%s: %j', (_case, change, expected) => {
    expect(faults(change)).toEqual(expected);
  });

  test('is told to be thin when it comes from one origin', () => {
    const found = publicationGates(check(), { ...known, origins: 1 });

    expect(found).toMatchObject([{ gate: 'two_sources', severity: 'warn', pointer: '/evidence' }]);
  });
});

test('a check that is dated before its article is told', () => {
  expect(faults({ publishedAt: '2000-06-09T23:59:59.000000Z' })).toEqual(['dates: warn']);
});

test('every fault says what to do, and those that block come first', () => {
  const found = publicationGates(check({ evidence: [] }, { text: `False: ${'x'.repeat(80)}` }), known);

  expect(found.map(({ severity }) => severity)).toEqual(['block', 'block', 'warn']);
  expect(found.every(({ detail }) => detail.length > 20)).toBe(true);
});
