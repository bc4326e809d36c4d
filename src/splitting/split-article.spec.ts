import { describe, expect, it } from '@jest/globals';
import { splitArticle } from './split-article.js';

const split = (text: string, language?: string) => splitArticle({ text, publishedOn: '1998-05-03', language });

describe('a text in another language', () => {
  it('gives its sentences and says that it was not read', () => {
    const found = split('Die Fähre fuhr ab. Sie kam an.', 'de');

    expect(found).toMatchObject({
      fallback: true,
      claims: [],
      sentences: [{ noClaim: 'not_read' }, { noClaim: 'not_read' }],
    });
  });

  it('is noticed by its letters, whatever its tag says', () => {
    expect(split('Паром ушёл. Он вернулся.').fallback).toBe(true);
  });
});

it('tells how many sentences are done while it reads, never fewer than before', () => {
  const told: [number, number][] = [];

  const { sentences } = splitArticle(
    { text: 'One sank. Two sank on Friday. Who saw it? Three rose.', publishedOn: '1998-05-03' },
    (...progress) => told.push(progress),
  );

  const done = told.map(([sentence]) => sentence);
  expect(done).toEqual(done.toSorted((one, other) => one - other));
  expect([done[0], done.at(-1)]).toEqual([0, sentences.length]);
  expect(new Set(told.map(([, total]) => total))).toEqual(new Set([sentences.length]));
});

describe('an article', () => {
  const text = [
    'Ferry to reach Oban in first ever crossing by night |',
    'News |',
    'OBAN, May 2 (AP) - The ferry Argo will cross to Oban this summer, officials said Friday.',
    'Lena Berg, who took office in 1991, gave a concert late last month on the quay. It was her first public show in 12 years.',
    'Could it fail? Sign the petition now.',
  ].join('\n');
  const found = split(text);
  const claimWith = (words: string) => found.claims.find(({ quote }) => quote.includes(words));

  it('has its headline, dateline and reference date recognised', () => {
    expect(found).toMatchObject({
      headline: 'Ferry to reach Oban in first ever crossing by night',
      referenceDate: '1998-05-02',
    });
  });

  it.each([
    ['first ever crossing', { kind: 'prediction', quote: 'first ever crossing by night' }],
    [
      'will cross',
      {
        kind: 'prediction',
        speaker: 'officials',
        from: '1998-06-01',
        to: '1998-08-31',
        quote: 'The ferry Argo will cross to Oban this summer',
      },
    ],
    ['took office', { kind: 'event', from: '1991-01-01', to: '1991-12-31', text: 'Lena Berg took office in 1991.' }],
    [
      'gave a concert',
      {
        kind: 'event',
        from: '1998-04-21',
        to: '1998-04-30',
        text: 'Lena Berg gave a concert late last month on the quay.',
      },
    ],
    ['first public', { kind: 'record', from: '1986-04-21', to: '1998-04-30' }],
  ])('holds the claim of "%s"', (words, claim) => {
    expect(claimWith(words)).toMatchObject(claim);
  });

  it('says of each other sentence why it has no claim', () => {
    expect(found.sentences.map(({ noClaim }) => noClaim)).toEqual([
      null,
      'furniture',
      null,
      null,
      null,
      'question',
      'order',
    ]);
  });
});

describe('a text of one short sentence', () => {
  it('is no headline without a body: it states something itself', () => {
    expect(split('The town has 300 houses.')).toMatchObject({
      headline: null,
      claims: [{ text: 'The town has 300 houses.', kind: 'quantity' }],
      sentences: [{ noClaim: null }],
    });
  });

  it('keeps the headline above it', () => {
    expect(split('Town counts its houses\nThe town has 300 houses.').headline).toBe('Town counts its houses');
  });
});
