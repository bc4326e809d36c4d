import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { acceptForeignClaims, ForeignClaim } from './accept-foreign-claims.js';
import type { Split } from './split-article.js';

const sentences = [
  'The ferry Aurora sank off Oban on 3 May 1998.',
  'Captain Ruth Keller said that it would not sail again.',
  'It had carried 1,200 passengers a day since 1971.',
  'Who will pay?',
];
const text = sentences.join(' ');
const places = sentences.map((sentence) => ({
  start: text.indexOf(sentence),
  end: text.indexOf(sentence) + sentence.length,
}));
const day = text.indexOf('3 May 1998');
const split: Split = {
  ...{ version: 'test', language: 'en', fallback: false, headline: null, dateline: null, referenceDate: '1998-05-10' },
  sentences: places.map((place) => ({ ...place, noClaim: null })),
  dates: [
    {
      ...{ start: day, end: day + 10, text: '3 May 1998', from: '1998-05-03', to: '1998-05-03' },
      ...{ candidates: [], rule: 'day' },
    },
  ],
  claims: [],
};

const sound: ForeignClaim = {
  ...{ sentence: 0, quote: 'The ferry Aurora sank off Oban', text: 'The ferry Aurora sank off Oban.', kind: 'event' },
  ...{ speaker: null, time: '3 May 1998' },
};
const forecast: ForeignClaim = {
  ...{
    sentence: 1,
    quote: 'it would not sail again',
    text: 'The ferry Aurora will not sail again.',
    kind: 'prediction',
  },
  ...{ speaker: 'Captain Ruth Keller', time: null },
};

function accepted(claim: Partial<ForeignClaim>, like: ForeignClaim = sound) {
  return acceptForeignClaims(text, split, [{ ...like, ...claim }]);
}

describe('a claim that the article bears out', () => {
  test('is accepted with its place and its days as the desk finds them', () => {
    const { claims, refused } = accepted({});

    expect(refused).toBe(0);
    expect(claims).toMatchObject([
      {
        ...{ sentence: 0, start: 0, end: 30, quote: sound.quote, text: sound.text, kind: 'event', speaker: null },
        ...{ from: '1998-05-03', to: '1998-05-03', rule: 'language_model', worth: expect.any(Number) },
      },
    ]);
  });

  test.each<[string, Partial<ForeignClaim>, ForeignClaim?]>([
    ['with its words in another inflection', { text: 'The ferry Aurora sails off Oban, carrying passengers.' }],
    ['with the future that reported speech hid', {}, forecast],
    ['with a number without its separator', { text: 'The ferry carried 1200 passengers a day.' }],
    ['without a full stop', { text: 'The ferry Aurora sank' }],
    ['that names the sentence after its own', { sentence: 1 }],
    ['that names the sentence before its own', { sentence: 1, quote: '1,200 passengers a day' }],
    ['whose quote runs on into the next sentence', { quote: 'on 3 May 1998. Captain Ruth Keller' }],
  ])('is accepted %s', (_, claim, like = sound) => {
    const { claims } = accepted(claim, like);

    expect(claims).toHaveLength(1);
    expect(text.slice(claims[0]?.start, claims[0]?.end)).toBe(claims[0]?.quote);
    expect(claims[0]?.text).toMatch(/\.$/);
  });

  test('has no days where its words for them are not in the sentence or no date', () => {
    expect(accepted({ time: '4 May 1998' }).claims).toMatchObject([{ from: null, to: null }]);
    expect(accepted({ time: 'off Oban' }).claims).toMatchObject([{ from: null, to: null }]);
    expect(accepted({ time: null }).claims).toMatchObject([{ from: null, to: null }]);
  });

  test('counts once, and claims come in the order of the article', () => {
    const { claims, refused } = acceptForeignClaims(text, split, [forecast, sound, { ...sound, kind: 'state' }]);

    expect(claims.map(({ sentence }) => sentence)).toEqual([0, 1]);
    expect(refused).toBe(0);
  });
});

describe('a claim is refused', () => {
  test.each<[string, Partial<ForeignClaim>]>([
    ['whose quote is not in the article', { quote: 'The ferry Aurora went down' }],
    ['whose quote stands elsewhere', { quote: '1,200 passengers a day' }],
    ['whose quote cuts a word', { quote: 'erry Aurora' }],
    ['whose quote is empty', { quote: ' ' }],
    ['whose quote is half a character', { quote: '\ud83d' }],
    ['of a sentence that is not there', { sentence: 17 }],
    ['of a sentence before the first', { sentence: -1 }],
    ['of an unknown kind', { kind: 'rumour' }],
    ['with a word that the article has not', { text: 'The ferry Aurora exploded off Oban.' }],
    ['with a number that the article has not', { text: 'The ferry Aurora carried 1,300 passengers.' }],
    ['with a year that the article has not', { text: 'The ferry Aurora sank in 1999.' }],
    ['with a name that the article has not', { text: 'The ferry Aurora sank off Mull.' }],
    ['with a name that the article has as a word only', { text: 'The ferry Sank carried passengers.' }],
    ['that hedges what the article does not', { text: 'The ferry Aurora might sail again.' }],
    ['that denies what the article says', { text: 'The ferry Aurora did not sail.' }],
    ['in two sentences', { text: 'The ferry Aurora sank. It had carried passengers.' }],
    ['that asks', { text: 'Who will pay the ferry?' }],
    ['of one word', { text: 'Aurora.' }],
    ['without any content', { text: 'It was that.' }],
    ['with a line break', { text: 'The ferry\nsank.' }],
    ['that never ends', { text: `The ferry ${'sank '.repeat(100)}.` }],
    ['by a speaker whom the article does not name', { speaker: 'Mayor Tom Okafor' }],
    ['that is half a character', { text: 'The ferry sank \ude00.' }],
  ])('%s', (_, claim) => {
    expect(accepted(claim)).toEqual({ claims: [], refused: 1 });
  });

  test('that leaves a denial out', () => {
    expect(accepted({ text: 'The ferry Aurora will sail again.' }, forecast)).toEqual({ claims: [], refused: 1 });
  });
});

test('other languages are read by their own rules for words', () => {
  const article = '渡船周五沉没。Le ferry a coulé.';
  const own = { ...split, language: 'zh', sentences: [{ start: 0, end: article.length, noClaim: null }], dates: [] };
  const claim = (words: string) => ({ ...sound, quote: '渡船周五沉没', text: words });

  const { claims, refused } = acceptForeignClaims(article, own, [claim('渡船沉没。'), claim('火车沉没。')]);

  expect(claims.map(({ text }) => text)).toEqual(['渡船沉没。']);
  expect(refused).toBe(1);
});

test('whatever is claimed, nothing throws, and what is accepted stands where it says', () => {
  const words = fc.array(fc.constantFrom(...text.split(/(?=[ .,])/), '\ud83d', '🙂', '9', 'Mull'), { maxLength: 8 });
  const claim = fc.record({
    sentence: fc.integer({ min: -2, max: 6 }),
    quote: fc.oneof(
      words.map((some) => some.join('')),
      fc.tuple(fc.nat(60), fc.nat(60)).map(([at, length]) => text.slice(at, at + length)),
    ),
    text: fc.oneof(
      words.map((some) => some.join('')),
      fc.string({ unit: 'binary' }),
    ),
    kind: fc.constantFrom('event', 'state', 'x'),
    speaker: fc.constantFrom(null, '', 'Ruth Keller', 'x'),
    time: fc.constantFrom(null, '', '3 May 1998', '\ud83d'),
  });
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 5 }), (foreign) => {
      const { claims, refused } = acceptForeignClaims(text, split, foreign);

      expect(claims.length + refused).toBeLessThanOrEqual(foreign.length);
      for (const { start, end, quote, sentence } of claims) {
        expect(text.slice(start, end)).toBe(quote);
        expect(split.sentences[sentence]?.start).toBeLessThanOrEqual(start);
      }
    }),
  );
});
