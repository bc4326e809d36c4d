/** Choosing a span of the article by the keyboard. */
import { expect, test } from '@jest/globals';
import { bySentence, byWord, trimmed } from '../../web/src/triage/span-adjusting.js';

const text = 'Kim’s visit, his first in 17.5 years, was secret. Nobody knew.\n\nMoscow said so.';
const sentences = [
  { start: 0, end: 49 },
  { start: 50, end: 62 },
  { start: 64, end: 79 },
];
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const wordsOf = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

test('an end moves by a word and leaves punctuation outside', () => {
  expect(wordsOf(byWord(text, spanOf('his first'), 'end', 1))).toBe('his first in');
  expect(wordsOf(byWord(text, spanOf('his first in'), 'end', 1))).toBe('his first in 17.5');
  expect(wordsOf(byWord(text, spanOf('his first'), 'start', -1))).toBe('visit, his first');
  expect(wordsOf(byWord(text, spanOf('visit, his'), 'start', -1))).toBe('Kim’s visit, his');
});

test('an end moves inwards, but a word stays', () => {
  expect(wordsOf(byWord(text, spanOf('his first'), 'end', -1))).toBe('his');
  expect(wordsOf(byWord(text, spanOf('his first'), 'start', 1))).toBe('first');
  expect(wordsOf(byWord(text, spanOf('his'), 'end', -1))).toBe('his');
  expect(wordsOf(byWord(text, spanOf('his'), 'start', 1))).toBe('his');
});

test('the ends of the text hold', () => {
  expect(byWord(text, { start: 0, end: 5 }, 'start', -1)).toEqual({ start: 0, end: 5 });
  expect(byWord(text, { start: 64, end: 78 }, 'end', 1)).toEqual({ start: 64, end: 78 });
});

test('sentences are gone through one by one, over paragraphs, and stop at both ends', () => {
  expect(wordsOf(bySentence(sentences, sentences[1] as { start: number; end: number }, 1))).toBe('Moscow said so.');
  expect(wordsOf(bySentence(sentences, { start: 64, end: 70 }, 1))).toBe('Moscow said so.');
  expect(wordsOf(bySentence(sentences, spanOf('his first'), -1))).toMatch(/^Kim’s/);
  expect(wordsOf(bySentence(sentences, spanOf('knew'), 0))).toBe('Nobody knew.');
  expect(bySentence([], { start: 3, end: 4 }, 1)).toEqual({ start: 3, end: 4 });
});

test('white space that a selection took along is left out', () => {
  expect(trimmed(text, { start: 49, end: 64 })).toEqual({ start: 50, end: 62 });
  expect(trimmed(text, { start: 62, end: 64 })).toBeNull();
});
