/** What the tagger sees of a word: its form, its ends, its shape, its neighbours and the tags already given. */
import { hashWord, mix, wordKey } from './hash.js';

export interface WordShape {
  key: number;
  lower: string;
  ends: number[];
  shape: number;
}

export const outside: WordShape = { key: 1, lower: '', ends: [1, 1, 1, 1], shape: 0 };

// The same words come again and again, and their letters are dear to look at. Emptied when full, so that memory stays bounded.
const known = new Map<string, WordShape>();
const most = 20_000;

export function wordShape(text: string, first: boolean): WordShape {
  const name = first ? `^${text}` : text;
  const old = known.get(name);
  if (old) return old;
  if (known.size >= most) known.clear();
  const shape = newShape(text, first);
  if (text.length < 40) known.set(name, shape);
  return shape;
}

function newShape(text: string, first: boolean): WordShape {
  const lower = text.toLowerCase();
  return {
    key: wordKey(text),
    lower: lower.replace('’', "'"),
    ends: [
      hashWord(lower.slice(-1)),
      hashWord(lower.slice(-2)),
      hashWord(lower.slice(-3)),
      hashWord(lower.slice(0, 2)),
    ],
    shape: shapeOf(text, first),
  };
}

function shapeOf(text: string, first: boolean): number {
  const upper = /^\p{Lu}/u.test(text) ? 1 : 0;
  const all = text.length > 1 && text === text.toUpperCase() && upper ? 2 : 0;
  return upper + all + (/\d/.test(text) ? 4 : 0) + (text.includes('.') ? 8 : 0) + (first ? 16 : 0);
}

export function tagFeatures(words: WordShape[], at: number, last: number, beforeLast: number, into: number[]): void {
  const word = words[at] ?? outside;
  const [end1 = 0, end2 = 0, end3 = 0, begin = 0] = word.ends;
  const left = words[at - 1] ?? outside;
  const left2 = words[at - 2] ?? outside;
  const right = words[at + 1] ?? outside;
  const right2 = words[at + 2] ?? outside;
  into.length = 0;
  into.push(mix(1, word.key), mix(2, word.key, word.shape), mix(3, end1, word.shape), mix(4, end2), mix(5, end3));
  into.push(mix(6, begin, word.shape), mix(7, word.shape, last), mix(8, last), mix(9, last, beforeLast));
  into.push(mix(10, word.key, last), mix(11, left.key), mix(12, left2.key), mix(13, right.key), mix(14, right2.key));
  into.push(mix(15, left.key, word.key), mix(16, word.key, right.key), mix(17, right.ends[2] ?? 0, right.shape));
  into.push(mix(18, end3, last), mix(19, right.ends[1] ?? 0, end2), mix(20, word.shape, right.shape, left.shape));
}
