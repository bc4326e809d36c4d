/** Where the sentences of one line end. */
import { Span, trimmed } from '../span.js';
import { beforeNumbers, openers, perhapsLast, titles } from './abbreviations.data.js';

// A full stop or its like, with the quotation marks and brackets it closes.
const ending = /(?:[!?]+|\.+|…)["'”’“»)\]]*(?=\s)/gu;
const lookAhead = 40;
const lookBack = 24;

// "A crane at dusk Photo: Ann Lee.": the credit stands alone.
const credit = /\s(?=(?:Image|Photo|Picture|Photograph|File photo|Credit): \S[^.]{1,60}\.?$)/u;
// "“Never again. We promise.” - Ann Lee": a pulled quotation with its signature is one piece.
const pulled = /^["“][^"“”]+["”]\s*[-–—]{1,2}\s*\p{Lu}[\p{L}.'’ ]{2,40}$/u;
const captionLength = 600;

export function breakLine(text: string, line: Span): Span[] {
  const words = line.end - line.start > captionLength ? '' : text.slice(line.start, line.end);
  if (pulled.test(words)) return [line];
  const cut = words.search(credit);
  if (cut < 0) return breakProse(text, line);
  const at = line.start + cut;
  return [...breakProse(text, { start: line.start, end: at }), trimmed(text, { start: at, end: line.end })];
}

function breakProse(text: string, line: Span): Span[] {
  const sentences: Span[] = [];
  let start = line.start;
  for (const match of text.slice(line.start, line.end).matchAll(ending)) {
    const end = line.start + match.index + match[0].length;
    if (!endsSentence(text, line, line.start + match.index, end)) continue;
    sentences.push(trimmed(text, { start, end }));
    start = end;
  }
  sentences.push(trimmed(text, { start, end: line.end }));
  return sentences.filter((sentence) => sentence.end > sentence.start);
}

function endsSentence(text: string, line: Span, mark: number, end: number): boolean {
  const next = text.slice(end, Math.min(line.end, end + lookAhead)).trimStart();
  if (next === '') return false;
  // "Stop!" he said: a small letter, or a mark that goes on, belongs to the same sentence.
  if (!/^["'“‘«([]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(next)) return false;
  // "… and so on": an ellipsis on its own joins two parts of one quotation.
  if (/^\.{2,}$/.test(text.slice(mark, end)) && /\s/.test(text[mark - 1] ?? '')) return false;
  // Words of several letters after a closing quotation mark are another sentence; a lone full stop needs a look at its word.
  return (
    text[mark] !== '.' || end - mark > 1 || afterWord(text.slice(Math.max(line.start, mark - lookBack), mark), next)
  );
}

function afterWord(before: string, next: string): boolean {
  const word = /[\p{L}\p{N}.]*$/u.exec(before)?.[0] ?? '';
  const lower = word.toLowerCase();
  if (titles.has(lower)) return false;
  if (beforeNumbers.has(lower) && /^\d/.test(next)) return false;
  const opener = openers.has((/^["'“‘([]*(\p{L}+)/u.exec(next)?.[1] ?? '').toLowerCase());
  // "J.P. Morgan", "Ann B. Lee": an initial stands before a name; "Plan B. It failed." is the rarer case.
  if (/^\p{Lu}$/u.test(word) && word !== 'I') return opener;
  if (perhapsLast.has(lower) || /\p{L}\.\p{L}$/u.test(word))
    return opener || (/^["“]/.test(next) && !/["”]\s*$/.test(before));
  return true;
}
