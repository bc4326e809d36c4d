/** What the tagger sees of a word: its form, its ends, its shape, its neighbours and the tags already given. */
import { hashWord, wordKey } from './hash.js';
import { multiply, roomFor, templatesOf } from './templates.js';

export interface WordShape {
  key: number;
  /** Hashes of the word as it is written and in small letters. */
  exact: number;
  lowered: number;
  lower: string;
  /** Its last letter, last two, last three, last four, first two and first three. */
  ends: [number, number, number, number, number, number];
  shape: number;
}

const outside: WordShape = { key: 1, exact: 1, lowered: 1, lower: '', ends: [1, 1, 1, 1, 1, 1], shape: 0 };

// The same words come again and again, and their letters are dear to look at. Emptied when full, so that memory stays bounded.
const known = { first: new Map<string, WordShape>(), later: new Map<string, WordShape>() };
const most = 10_000;

export function wordShape(text: string, first: boolean): WordShape {
  const shapes = first ? known.first : known.later;
  const old = shapes.get(text);
  if (old) return old;
  if (shapes.size >= most) shapes.clear();
  const shape = newShape(text, first);
  if (text.length < 40) shapes.set(text, shape);
  return shape;
}

function newShape(text: string, first: boolean): WordShape {
  const lower = text.toLowerCase().replace('’', "'");
  const ends = [
    lower.slice(-1),
    lower.slice(-2),
    lower.slice(-3),
    lower.slice(-4),
    lower.slice(0, 2),
    lower.slice(0, 3),
  ];
  const [last1 = 0, last2 = 0, last3 = 0, last4 = 0, first2 = 0, first3 = 0] = ends.map(hashWord);
  return {
    key: wordKey(text),
    exact: hashWord(text),
    lowered: hashWord(lower),
    lower,
    ends: [last1, last2, last3, last4, first2, first3],
    shape: shapeOf(text, first),
  };
}

function shapeOf(text: string, first: boolean): number {
  const upper = /^\p{Lu}/u.test(text) ? 1 : 0;
  const all = text.length > 1 && text === text.toUpperCase() && upper ? 2 : 0;
  return (
    upper +
    all +
    (/\d/.test(text) ? 4 : 0) +
    (text.includes('.') ? 8 : 0) +
    (first ? 16 : 0) +
    (/^\p{L}+$/u.test(text) ? 0 : 32)
  );
}

// l and r: the words before and after; w: word, s: shape, e: end of so many letters, b: beginning, t: tag, u: usual tag.
const names = 'w s e1 e2 e3 e4 b2 b3 u lw l2w lt l2t ls rw r2w rs re2 re3 ru r2u'.split(' ');

export const tagTemplates = templatesOf(
  names,
  `w
  w s
  e1 s
  e2
  e3
  b2 s
  s lt
  lt
  lt l2t
  w lt
  lw
  l2w
  rw
  r2w
  lw w
  w rw
  re3 rs
  e3 lt
  re2 e2
  s rs ls
  e4 s
  b3
  u lt
  u ru
  u lt ru
  w ru
  u ru r2u
  e3 ru
  lt ru
  w lt l2t
  e3 s lt`,
);

const noTag = 62;
const seen = roomFor(names);

export interface TagSetting {
  words: WordShape[];
  /** Each word's usual tag, times 2. */
  usual: ArrayLike<number>;
  /** The tags given so far. */
  tags: ArrayLike<number>;
}

/** The numbers of what is seen, good until the next look. */
export function seeTag({ words, usual, tags }: TagSetting, index: number): Int32Array {
  const word = words[index] ?? outside;
  const left = words[index - 1] ?? outside;
  const right = words[index + 1] ?? outside;
  let at = seeForm(word, 0);
  seen[at++] = (usual[index] ?? 0) >> 1;
  seen[at++] = left.key;
  seen[at++] = words[index - 2]?.key ?? outside.key;
  seen[at++] = index > 0 ? (tags[index - 1] ?? 0) : noTag;
  seen[at++] = index > 1 ? (tags[index - 2] ?? 0) : noTag;
  seen[at++] = left.shape;
  seen[at++] = right.key;
  seen[at++] = words[index + 2]?.key ?? outside.key;
  seen[at++] = right.shape;
  seen[at++] = right.ends[1];
  seen[at++] = right.ends[2];
  seen[at++] = (usual[index + 1] ?? noTag * 2) >> 1;
  seen[at] = (usual[index + 2] ?? noTag * 2) >> 1;
  return multiply(seen, tagTemplates);
}

function seeForm({ key, shape, ends }: WordShape, from: number): number {
  let at = from;
  seen[at++] = key;
  seen[at++] = shape;
  for (let end = 0; end < ends.length; end++) seen[at++] = ends[end] ?? 0;
  return at;
}
