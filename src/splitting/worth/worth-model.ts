/** A linear model of check-worthiness: the chance that a sentence holds a fact which somebody could check. */
import { brotliDecompressSync } from 'node:zlib';
import { Features, rows, traitCount, worthFeatures } from './worth-features.js';
import { worthWeights } from './worth-weights.data.js';

export interface WorthModel {
  bias: number;
  traits: ArrayLike<number>;
  words: ArrayLike<number>;
  letters: ArrayLike<number>;
  /** What one step of `words` and of `letters` stands for, as they may be small integers. */
  step: { words: number; letters: number };
}

let model: WorthModel | undefined;

/** From 0 to 1, for any text: from 0.5 up the sentence reads like a fact that can be checked. 0 for a text without words. */
export function checkableChance(sentence: string): number {
  const features = worthFeatures(sentence);
  if (features.letters.length === 0) return 0;
  model ??= unpackModel(worthWeights);
  return 1 / (1 + Math.exp(-leaning(model, features)));
}

/** What the model says of a sentence, where it speaks clearly. */
export function readsLike(chance: number): string | null {
  if (chance >= 0.8) return 'reads like a checkable fact';
  return chance > 0 && chance <= 0.2 ? 'reads like opinion or talk, not like a checkable fact' : null;
}

/** The logarithm of the odds. */
export function leaning(from: WorthModel, { words, letters, traits }: Features): number {
  let sum = from.bias;
  for (let at = 0; at < traitCount; at++) sum += (from.traits[at] ?? 0) * (traits[at] ?? 0);
  return sum + weigh(from.words, words) * from.step.words + weigh(from.letters, letters) * from.step.letters;
}

function weigh(weights: ArrayLike<number>, places: number[]): number {
  let sum = 0;
  for (const place of places) sum += weights[place] ?? 0;
  return sum * shareOf(places);
}

/** By the root of how many there are, so that length alone decides nothing; few words are little to go by. */
export function shareOf(places: number[]): number {
  return 1 / Math.sqrt(places.length + 30);
}

export interface PackedWeights {
  bias: number;
  traits: number[];
  step: { words: number; letters: number };
  /** A byte for each place, words first; compressed with brotli, in base64. */
  bytes: string;
}

export function unpackModel({ bias, traits, step, bytes }: PackedWeights): WorthModel {
  const raw = brotliDecompressSync(Buffer.from(bytes, 'base64'));
  const all = new Int8Array(raw.buffer, raw.byteOffset, rows.words + rows.letters);
  return { bias, traits, step, words: all.subarray(0, rows.words), letters: all.subarray(rows.words) };
}
