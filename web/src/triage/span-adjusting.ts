/** Choosing a span of the article without a mouse: by sentence, then its ends by word. A span keeps one word at least. */
import type { Span } from '../article/passages.js';

const word = /[\p{L}\p{N}]+(?:[.,:’'-][\p{L}\p{N}]+)*/gu;
/** Words this far away are looked at; no sentence has a longer gap between two. */
const reach = 400;

export type End = 'start' | 'end';

/** Moves one end of the span by a word, outwards or inwards. */
export function byWord(text: string, span: Span, end: End, delta: 1 | -1): Span {
  if (end === 'start') {
    const begins = wordsAround(text, span.start).map(({ start }) => start);
    const start = delta > 0 ? begins.find((at) => at > span.start) : begins.findLast((at) => at < span.start);
    return start !== undefined && hasWord(text, { start, end: span.end }) ? { ...span, start } : span;
  }
  const ends = wordsAround(text, span.end).map((found) => found.end);
  const to = delta > 0 ? ends.find((at) => at > span.end) : ends.findLast((at) => at < span.end);
  return to !== undefined && hasWord(text, { start: span.start, end: to }) ? { ...span, end: to } : span;
}

/** The sentence before or after the one in which the span begins, or with 0 that one. */
export function bySentence(sentences: readonly Span[], span: Span, delta: 1 | 0 | -1): Span {
  const after = sentences.findIndex(({ start }) => start > span.start);
  const at = (after === -1 ? sentences.length : after) - 1;
  const next = sentences[Math.max(0, Math.min(sentences.length - 1, at + delta))];
  return next ? { start: next.start, end: next.end } : span;
}

/** A selection by the mouse often takes white space along; null when it holds nothing else. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const quote = text.slice(start, end);
  const left = quote.length - quote.trimStart().length;
  const right = quote.length - quote.trimEnd().length;
  return left === quote.length ? null : { start: start + left, end: end - right };
}

function wordsAround(text: string, offset: number): Span[] {
  const from = Math.max(0, offset - reach);
  return [...text.slice(from, offset + reach).matchAll(word)].map(({ index, 0: found }) => ({
    start: from + index,
    end: from + index + found.length,
  }));
}

function hasWord(text: string, { start, end }: Span): boolean {
  return end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end));
}
