/** What the model of check-worthiness sees of a sentence: hashed words and letters, and a few traits counted by hand. */
import { traits, traitsOf } from './word-lists.js';

export const rows = { words: 1 << 15, letters: 1 << 15 };

/** No more of a sentence is read: what is longer is no sentence, and costs no more. */
export const longest = 2000;

const counted = [
  'digits',
  'percent',
  'money',
  'year',
  'ends in ?',
  'ends in !',
  'name',
  'word in -ed',
  'comma',
  'short',
  'long',
  'quote',
];
export const traitCount = traits.length + counted.length;
const own = Object.fromEntries(counted.map((name, at) => [name, traits.length + at]));

export interface Features {
  words: number[];
  letters: number[];
  /** One value each, from 0 up: the logarithm of a count. */
  traits: Float64Array;
}

const pieces = /\p{L}+(?:['’]\p{L}+)?|\p{N}+(?:[.,]\p{N}+)*|[%$£€?!,"“”]/gu;

export function worthFeatures(sentence: string): Features {
  const text = sentence.trimStart().slice(0, longest);
  const found = text.match(pieces) ?? [];
  const small = found.map(plain);
  return { words: wordHashes(small), letters: letterHashes(small.join(' ')), traits: countTraits(found, small) };
}

function plain(piece: string): string {
  if (/^\p{N}/u.test(piece)) return /^(?:1[89]|20)\d\d$/.test(piece) ? '0000' : piece.length > 2 ? '000' : '0';
  return piece.toLowerCase().replace('’', "'");
}

function wordHashes(words: string[]): number[] {
  const hashes: number[] = [];
  let [two, one] = [3, 5];
  for (const word of words) {
    const hash = wordHash(word);
    const pair = Math.imul(one, 0x9e3779b1) ^ hash;
    hashes.push(place(hash, rows.words), place(pair, rows.words));
    if (two !== 3) hashes.push(place(Math.imul(two, 0x85ebca6b) ^ Math.imul(pair, 0x27d4eb2f), rows.words));
    [two, one] = [one, hash];
  }
  hashes.push(place(Math.imul(one, 0x9e3779b1) ^ 7, rows.words));
  return hashes;
}

function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** Runs of two to five letters, across words. */
function letterHashes(text: string): number[] {
  const hashes: number[] = [];
  for (let from = 0; from < text.length; from++) {
    let hash = 0x2545f491;
    const end = Math.min(text.length, from + 5);
    for (let at = from; at < end; at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      if (at > from) hashes.push(place(hash, rows.letters));
    }
  }
  return hashes;
}

function place(hash: number, size: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & (size - 1);
}

function countTraits(found: string[], small: string[]): Float64Array {
  const counts = new Float64Array(traitCount);
  const add = (trait: number) => {
    counts[trait] = (counts[trait] ?? 0) + 1;
  };
  small.forEach((word, at) => {
    for (const trait of traitsOf.get(word) ?? []) add(trait);
    const kind = shapeOf(found[at] ?? '', word, at);
    if (kind !== null) add(own[kind] ?? 0);
  });
  const last = small.at(-1);
  if (last === '?' || last === '!') add(own[`ends in ${last}`] ?? 0);
  if (small.length < 7) add(own.short ?? 0);
  if (small.length > 20) add(own.long ?? 0);
  return counts.map(Math.log1p);
}

function shapeOf(piece: string, word: string, at: number): string | null {
  if (word === '0000') return 'year';
  if (word.startsWith('0')) return 'digits';
  if (word === '%') return 'percent';
  if (/^[$£€]/.test(word)) return 'money';
  if (word === ',') return 'comma';
  if (/^["“”]/.test(word)) return 'quote';
  if (at > 0 && piece.length > 1 && word[0] !== piece[0]) return 'name';
  return word.length > 4 && word.endsWith('ed') ? 'word in -ed' : null;
}
