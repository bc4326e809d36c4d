/**
 * Tags of the words that the treebanks know well: some are so sure that nothing need be weighed. Words are kept as hashes.
 */
import { numberReader, packNumbers } from './packed-numbers.js';
import type { WordShape } from './tag-features.js';

/** By the hash of a word as it is written: its usual tag's number times 2, and 1 more where it has no other. */
export type UsualTags = Map<number, number>;

const unknown = 60 * 2;

/** A word in capitals has the usual tag of the same word in small letters, but it is never sure. */
export function usualTag(tags: UsualTags, { exact, lowered }: WordShape): number {
  return tags.get(exact) ?? (tags.get(lowered) ?? unknown) & ~1;
}

export function packUsual(tags: UsualTags): Uint8Array {
  const words = [...tags].sort(([a], [b]) => a - b);
  return packNumbers([words.map(([hash], at) => hash - (words[at - 1]?.[0] ?? 0)), words.map(([, tag]) => tag)]);
}

export function unpackUsual(bytes: Uint8Array): UsualTags {
  const next = numberReader(bytes);
  const [steps, tags] = [next(), next()];
  const found: UsualTags = new Map();
  let hash = 0;
  steps.forEach((step, at) => {
    hash += step;
    found.set(hash, tags[at] ?? 0);
  });
  return found;
}
