/** The text of an article as the desk keeps it. Claims are anchored in it by offset, so little is touched and it never changes. */
import { sha256 } from './event-chain.js';
import { Refusal } from './refusal.js';

/** In bytes of UTF-8. */
export const largestText = 1_048_576;

/** Normalising a run of combining marks takes time that grows with its square; no language needs this many. */
const mostMarks = 100;
const tooManyMarks = new RegExp(`\\p{M}{${mostMarks + 1}}`, 'u');

const longestTitle = 200;
const fewestWordsOfTitle = 4;

export interface ArticleText {
  readonly text: string;
  /** Of the UTF-8 text, in hex. */
  readonly sha256: string;
}

/** The text in NFC, with `\n` line ends and without a byte order mark; or why it cannot be an article's text. */
export function articleText(raw: string): ArticleText | { refused: Refusal } {
  if (tooManyMarks.test(raw)) return { refused: marked };
  const text = normalized(raw);
  if (!/[\p{L}\p{N}]/u.test(text)) return { refused: empty };
  const size = new TextEncoder().encode(text).length;
  return size > largestText ? { refused: tooLarge(size) } : { text, sha256: sha256(text) };
}

/** A title for a text that came without one: its first line that reads like one, without the bar that pages end lines with. */
export function titleFrom(text: string): string {
  const lines = text.split('\n').map(withoutBar);
  const title = lines.find((line) => wordsIn(line) >= fewestWordsOfTitle) ?? lines.find((line) => wordsIn(line) > 0);
  return cut(tidied(title ?? '')) || 'Untitled';
}

function normalized(raw: string): string {
  return raw
    .replace(/^\uFEFF+/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}

/** By hand: a regular expression would try every run of blanks anew from each of its characters. */
function withoutBar(line: string): string {
  let end = line.length;
  while (end > 0 && /[\s|]/.test(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end).trimStart();
}

/** A word holds a letter or a digit. */
function wordsIn(line: string): number {
  return line.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function tidied(line: string): string {
  return line
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .normalize('NFC')
    .trim();
}

function cut(line: string): string {
  return Array.from(line.slice(0, longestTitle * 2))
    .slice(0, longestTitle)
    .join('')
    .trimEnd();
}

const marked: Refusal = {
  code: 'request.invalid',
  detail: 'The text is not in any script: some of its letters carry more than a hundred combining marks.',
  errors: [{ pointer: '/text', detail: `a letter has at most ${mostMarks} combining marks` }],
};

const empty: Refusal = {
  code: 'article.empty',
  detail: 'The text has no words in it. Send the text of the article; of a page in HTML, the part that readers see.',
};

function tooLarge(size: number): Refusal {
  const detail = `The text has ${size} bytes of UTF-8; the desk takes up to ${largestText}. Submit it in parts.`;
  return { code: 'article.too_large', detail, facts: { largest: largestText } };
}
