/** 32-bit hashing of features: the same number on every machine. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

export function mix(template: number, first: number, second = 0, third = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ first;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ second;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ third;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  // A signed number of 32 bits, which the engine keeps out of the heap.
  return hash ^ (hash >>> 15);
}

/** Digits all look alike to the model: it should learn from the shape of a number. */
export function wordKey(text: string): number {
  return hashWord(text.toLowerCase().replace(/\d/g, '0').replace('’', "'"));
}
