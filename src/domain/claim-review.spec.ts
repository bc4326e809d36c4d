import { expect, test } from '@jest/globals';
import { Change, StandingCheck, tombstoneOf } from './check-document.js';
import { claimReview } from './claim-review.js';

const published: Change = {
  revision: 1,
  kind: 'publication',
  class: null,
  at: '2026-06-12T08:00:00.000000Z',
  note: null,
};
const corrected: Change = {
  revision: 2,
  kind: 'correction',
  class: 'minor',
  at: '2026-06-14T09:30:00.000000Z',
  note: 'Date put right.',
};

const check: StandingCheck = {
  ...{ id: 7, url: 'https://checks.example/checks/7', revision: 2, kind: 'correction', language: 'en' },
  desk: { name: 'Example Desk', url: 'https://checks.example/' },
  claim: {
    ...{
      id: 3,
      text: "Putin's trip is the first by a Russian leader",
      quote: 'no head of state has ever been',
      kind: 'record',
    },
    ...{ speaker: 'Georgy Toloraya', about: { from: null, to: null } },
    article: {
      ...{ id: 1, title: 'Putin to visit', url: 'https://news.example/putin', publisher: 'Courier', byline: null },
      ...{ publishedOn: '2000-06-09', place: 'MOSCOW', agency: 'AP' },
    },
  },
  today: {
    rating: { key: 'true', label: 'True', meaning: 'It is so.', value: 5, worst: 1, best: 5 },
    rationale: 'No earlier visit is recorded.\n\nMore on that.',
    evidence: [1],
  },
  then: null,
  evidence: [
    {
      ...{
        id: 1,
        url: 'https://kremlin.example/doc',
        citation: null,
        title: 'Travel log',
        publisher: 'Kremlin',
        author: null,
      },
      ...{
        quote: null,
        stance: 'supports',
        sourceType: 'primary',
        publishedOn: '2000-06',
        occurredOn: null,
        knownThen: false,
      },
      ...{ accessedAt: '2026-06-11T00:00:00.000Z', archivedUrl: 'https://archive.example/1' },
    },
    {
      ...{ id: 2, url: null, citation: 'Pravda, 1 June 2000, p. 3', title: null, publisher: null, author: null },
      ...{
        quote: null,
        stance: 'supports',
        sourceType: 'media',
        publishedOn: '2000-06-01',
        occurredOn: null,
        knownThen: true,
      },
      ...{ accessedAt: '2026-06-11T00:00:00.000Z', archivedUrl: null },
    },
  ],
  ...{ withheldSources: 1, searches: [], scale: 1, reviewedBy: ['Rosa'], approvedBy: 'Eduard' },
  ...{ publishedAt: published.at, revisedAt: corrected.at, changes: [published, corrected] },
};

function withClaim(change: Partial<StandingCheck['claim']>, article: Partial<StandingCheck['claim']['article']> = {}) {
  return { ...check, claim: { ...check.claim, ...change, article: { ...check.claim.article, ...article } } };
}

/** The names of members, however deep, that are null or undefined. */
function emptyMembers(value: object): string[] {
  return Object.entries(value).flatMap(([name, member]) => {
    if (member === null || member === undefined) return [name];
    return typeof member === 'object' ? emptyMembers(member) : [];
  });
}

test('a check is the ClaimReview that collectors read', () => {
  const desk = { '@type': 'Organization', name: 'Example Desk', url: 'https://checks.example/' };

  expect(claimReview(check)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: 'https://checks.example/checks/7',
    claimReviewed: "Putin's trip is the first by a Russian leader",
    datePublished: '2026-06-12',
    dateModified: '2026-06-14T09:30:00.000000Z',
    inLanguage: 'en',
    author: desk,
    reviewRating: {
      ...{ '@type': 'Rating', ratingValue: 5, bestRating: 5, worstRating: 1 },
      ...{ alternateName: 'True', ratingExplanation: 'No earlier visit is recorded.' },
    },
    reviewBody: 'No earlier visit is recorded.\n\nMore on that.',
    itemReviewed: {
      '@type': 'Claim',
      text: 'no head of state has ever been',
      author: { '@type': 'Person', name: 'Georgy Toloraya' },
      datePublished: '2000-06-09',
      name: 'MOSCOW',
      firstAppearance: { '@type': 'NewsArticle', url: 'https://news.example/putin', headline: 'Putin to visit' },
    },
    citation: [
      {
        ...{ '@type': 'CreativeWork', name: 'Travel log', url: 'https://kremlin.example/doc' },
        ...{ publisher: { '@type': 'Organization', name: 'Kremlin' }, archivedAt: 'https://archive.example/1' },
      },
      { '@type': 'CreativeWork', name: 'Pravda, 1 June 2000, p. 3' },
    ],
    correction: [{ '@type': 'CorrectionComment', text: 'Date put right.', datePublished: '2026-06-14' }],
    sdPublisher: desk,
  });
});

test('what is not known is left out, never null', () => {
  const bare = withClaim({ speaker: null }, { url: null, publisher: null, place: null, agency: null });
  const evidence = check.evidence.map((item) => ({ ...item, title: null, publisher: null, archivedUrl: null }));
  const rating = { ...check.today.rating, value: null, worst: null, best: null };

  const told = [check, { ...bare, evidence, today: { ...check.today, rating } }].map(claimReview);

  expect(told.flatMap(emptyMembers)).toEqual([]);
});

test('a rating without a number gives none', () => {
  const rating = { ...check.today.rating, label: 'Unproven', value: null, worst: null, best: null };

  const { reviewRating } = claimReview({ ...check, today: { ...check.today, rating } });

  expect(Object.keys(reviewRating)).toEqual(['@type', 'alternateName', 'ratingExplanation']);
});

test.each([
  ['the speaker', withClaim({}), { '@type': 'Person', name: 'Georgy Toloraya' }],
  [
    'the paper, where the article itself says it',
    withClaim({ speaker: null }),
    { '@type': 'Organization', name: 'Courier' },
  ],
  [
    'the agency, where the paper is not known',
    withClaim({ speaker: null }, { publisher: null }),
    { '@type': 'Organization', name: 'AP' },
  ],
  ['nobody, where none is known', withClaim({ speaker: null }, { publisher: null, agency: null }), undefined],
])('the claimant is %s', (_case, given, author) => {
  const { itemReviewed } = claimReview(given) as { itemReviewed: { author?: object } };

  expect(itemReviewed.author).toEqual(author);
});

test('an article without an address is no appearance, and a check without evidence cites none', () => {
  const review = claimReview({ ...withClaim({}, { url: null, place: null }), evidence: [], changes: [published] });

  expect(review.itemReviewed).not.toHaveProperty('firstAppearance');
  expect(review.itemReviewed).not.toHaveProperty('name');
  expect(review).not.toHaveProperty('citation');
  expect(review).not.toHaveProperty('correction');
});

test('the explanation of a rating is cut where its first paragraph grows long, never inside a character', () => {
  const rationale = `${'x'.repeat(498)}🏛🏛 and so on`;

  const { reviewRating } = claimReview({ ...check, today: { ...check.today, rationale } });

  expect(reviewRating.ratingExplanation.length).toBeLessThanOrEqual(500);
  expect(reviewRating.ratingExplanation.isWellFormed()).toBe(true);
});

test('a tombstone keeps what was claimed and what changed, and no verdict', () => {
  const made: Change = {
    revision: 3,
    kind: 'retraction',
    class: null,
    at: '2026-07-01T00:00:00.000000Z',
    note: 'It was wrong.',
  };

  const stone = tombstoneOf(check, made, { code: 'wrong', note: 'It was wrong.' });

  expect(stone).toEqual({
    ...{ id: 7, url: check.url, language: 'en', desk: check.desk, claim: check.claim, publishedAt: published.at },
    ...{ kind: 'retraction', revision: 3, revisedAt: made.at, reason: { code: 'wrong', note: 'It was wrong.' } },
    changes: [published, corrected, made],
  });
});
