/** Sentences of a language that the grammar is not for, by the Unicode rules. */
import { Span, trimmed } from '../span.js';

// Intl.Segmenter slows down with the length of its input: long lines go to it in pieces.
const piece = 4000;

export function segmentLine(text: string, line: Span, language: string): Span[] {
  const segmenter = new Intl.Segmenter(knownLanguage(language), { granularity: 'sentence' });
  const sentences: Span[] = [];
  for (let at = line.start; at < line.end;) {
    const end = pieceEnd(text, at, line.end);
    for (const { index, segment } of segmenter.segment(text.slice(at, end))) {
      sentences.push(trimmed(text, { start: at + index, end: at + index + segment.length }));
    }
    at = end;
  }
  return sentences.filter((sentence) => sentence.end > sentence.start);
}

/** After the last white space of a full piece, and never between the halves of a surrogate pair. */
function pieceEnd(text: string, start: number, limit: number): number {
  if (limit - start <= piece) return limit;
  const space = text.slice(start, start + piece).search(/\s\S*$/);
  if (space > 0) return start + space;
  const code = text.charCodeAt(start + piece - 1);
  return start + piece + (code >= 0xd800 && code < 0xdc00 ? 1 : 0);
}

function knownLanguage(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
