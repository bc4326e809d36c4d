/** 32-bit hashing of words: the same number on every machine. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Digits all look alike to the model: it should learn from the shape of a number. */
export function wordKey(text: string): number {
  return hashWord(text.toLowerCase().replace(/\d/g, '0').replace('’', "'"));
}
