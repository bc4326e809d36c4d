/** Logistic regression by AdaGrad, one sentence at a time; the same sentences give the same weights. */
import { Features, rows, traitCount } from '../../src/splitting/worth/worth-features.js';
import { leaning, shareOf, WorthModel } from '../../src/splitting/worth/worth-model.js';

export interface Example {
  features: Features;
  checkable: boolean;
  weight: number;
  /** What its source lies off by; learnt for each source and left out of the model. */
  source: string;
}

export interface Settings {
  rounds: number;
  rate: number;
  /** Pull towards zero. */
  decay: number;
}

class Learnt {
  readonly weights: Float64Array;
  private readonly squares: Float64Array;

  constructor(size: number) {
    this.weights = new Float64Array(size);
    this.squares = new Float64Array(size).fill(1e-3);
  }

  step(at: number, slope: number, { rate, decay }: Settings): void {
    const full = slope + decay * this.weights[at]!;
    this.squares[at]! += full * full;
    this.weights[at]! -= (rate * full) / Math.sqrt(this.squares[at]!);
  }
}

export function learn(examples: Example[], settings: Settings): WorthModel {
  const [words, letters, traits] = [new Learnt(rows.words), new Learnt(rows.letters), new Learnt(traitCount)];
  const bias = new Learnt(1);
  const offs = new Map<string, Learnt>();
  const random = seeded(7);
  const step = { words: 1, letters: 1 };
  const model = () => ({
    bias: bias.weights[0]!,
    words: words.weights,
    letters: letters.weights,
    traits: traits.weights,
    step,
  });
  for (let round = 0; round < settings.rounds; round++) {
    for (const { features, checkable, weight, source } of shuffled(examples, random)) {
      const off = offs.get(source) ?? offs.set(source, new Learnt(1)).get(source)!;
      const chance = 1 / (1 + Math.exp(-leaning(model(), features) - off.weights[0]!));
      const slope = weight * (chance - Number(checkable));
      bias.step(0, slope, settings);
      off.step(0, slope, settings);
      for (const [at, value] of features.traits.entries()) if (value !== 0) traits.step(at, slope * value, settings);
      for (const at of features.words) words.step(at, slope * shareOf(features.words), settings);
      for (const at of features.letters) letters.step(at, slope * shareOf(features.letters), settings);
    }
  }
  return model();
}

function seeded(from: number): () => number {
  let seed = from;
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
}

function shuffled<T>(list: T[], random: () => number): T[] {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [copy[at], copy[other]] = [copy[other]!, copy[at]!];
  }
  return copy;
}
