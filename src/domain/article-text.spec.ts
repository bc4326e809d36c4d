import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { articleText, largestText, titleFrom } from './article-text.js';

const anyText = fc.string({ unit: 'grapheme', maxLength: 300 });
const roughText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('\r\n', '\r', '\n', '\uFEFF', 'e\u0301', 'A\u030A', '|', ' ', '\t', 'four words of text'),
    ),
  )
  .map((parts) => parts.join(''));

function kept(raw: string): string {
  const accepted = articleText(raw);
  if ('refused' in accepted) throw new Error(accepted.refused.code);
  return accepted.text;
}

function refusalOf(raw: string): string | null {
  const accepted = articleText(raw);
  return 'refused' in accepted ? accepted.refused.code : null;
}

describe('the text that is kept', () => {
  test.each([
    ['ends every line with one newline', 'a\r\nb\rc\nd\r\r\ne', 'a\nb\nc\nd\n\ne'],
    ['is in NFC', 'cafe\u0301', 'caf\u00e9'],
    ['has no byte order mark', '\uFEFF\uFEFFtext', 'text'],
    [
      'keeps its blanks, so that offsets are those of the source',
      '  two  blanks \n\n\n tail \n ',
      '  two  blanks \n\n\n tail \n ',
    ],
  ])('%s', (_, raw, text) => {
    expect(kept(raw)).toBe(text);
  });

  test('has the SHA-256 of its UTF-8 as its hash, which is one for all spellings of a text', () => {
    const composed = articleText('caf\u00e9\n');
    const decomposed = articleText('\uFEFFcafe\u0301\r\n');

    expect(composed).toEqual(decomposed);
    expect(composed).toEqual({
      text: 'café\n',
      sha256: '7b49b9e063bd91a4f9252b413261f5557b9c570aa61516989499f64a62dbcdd6',
    });
  });

  test('does not change when it is taken in again, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, roughText), (raw) => {
        const once = articleText(raw);
        if ('refused' in once) return;

        expect(articleText(once.text)).toEqual(once);
        expect(once.text).not.toMatch(/\r/);
        expect(once.text.normalize('NFC')).toBe(once.text);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a text is refused', () => {
  test.each(['', ' \n\t ', '\uFEFF', '| |\n—', '…'])('when it has no words: %j', (raw) => {
    expect(refusalOf(raw)).toBe('article.empty');
  });

  test('when it has more than 1 MiB of UTF-8, and not before', () => {
    const largest = 'a'.repeat(largestText);

    expect(refusalOf(largest)).toBeNull();
    expect(refusalOf(`${largest}a`)).toBe('article.too_large');
    expect(refusalOf('é'.repeat(largestText / 2))).toBeNull();
    expect(refusalOf('é'.repeat(largestText / 2 + 1))).toBe('article.too_large');
  });

  test('when its letters carry heaps of marks, which would take minutes to normalise', () => {
    const started = performance.now();

    expect(refusalOf(`a${'\u0301\u0323'.repeat(500_000)}`)).toBe('request.invalid');
    expect(performance.now() - started).toBeLessThan(2000);
    expect(refusalOf(`a${'\u0301\u0323'.repeat(50)}`)).toBeNull();
  });
});

describe('the title of a text that came without one', () => {
  test.each([
    [
      'is its first line of at least four words',
      'News\nSport\nPutin to visit North Korea\nText follows here now.',
      'Putin to visit North Korea',
    ],
    [
      'has no bar at its end',
      'Change Your Life! |\nPutin to visit North Korea in first trip | |\n',
      'Putin to visit North Korea in first trip',
    ],
    ['has single blanks', '\n \t Four   words\tof title  \n', 'Four words of title'],
    ['counts what has a letter or a digit as a word', '- — | * four\nIt was 17 years', 'It was 17 years'],
    ['is the first line with a word when none has four', '|\n\nShort line\nOther', 'Short line'],
    ['is cut to 200 characters', 'wort '.repeat(60), 'wort '.repeat(40).trim()],
    ['is not cut within a character', '𝔸 𝔹 ℂ 𝔻 '.concat('𝔼'.repeat(300)), '𝔸 𝔹 ℂ 𝔻 '.concat('𝔼'.repeat(192))],
    ['is Untitled when there is no word', ' |\n', 'Untitled'],
  ])('%s', (_, text, title) => {
    expect(titleFrom(text)).toBe(title);
  });

  test('is one tidy line of 1 to 200 characters, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, roughText), (text) => {
        const title = titleFrom(text);

        expect(title.trim()).toBe(title);
        expect(title).not.toMatch(/[\n\t|]$|\n|\s\s/);
        expect(Array.from(title).length).toBeGreaterThan(0);
        expect(Array.from(title).length).toBeLessThanOrEqual(200);
        expect(title.isWellFormed() || !text.isWellFormed()).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('is found quickly in a text that is all blanks, bars or one line', () => {
    const started = performance.now();

    for (const hostile of [' ', '|', ' |', 'a ', '\n', 'a']) titleFrom(hostile.repeat(largestText / hostile.length));

    expect(performance.now() - started).toBeLessThan(5000);
  });
});
