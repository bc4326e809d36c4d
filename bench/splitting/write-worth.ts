/** Quantises the model of check-worthiness to a byte a weight and writes it as TypeScript. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { PackedWeights, WorthModel } from '../../src/splitting/worth/worth-model.js';
import { Scale } from './calibration.js';

const note = '/** Written by bench/splitting/train-worth.ts; see ../NOTICE.md. */';

/** The largest weights, one in a thousand, are cut off: the steps are finer for the rest. */
export function packWorth(model: WorthModel, { cut, slope }: Scale = { cut: 0, slope: 1 }): PackedWeights {
  const [words, letters] = [Float64Array.from(model.words), Float64Array.from(model.letters)];
  const step = { words: stepOf(words), letters: stepOf(letters) };
  const bytes = [...inSteps(words, step.words), ...inSteps(letters, step.letters)];
  return {
    bias: rounded((model.bias - cut) * slope),
    traits: Array.from(model.traits, (weight) => rounded(weight * slope)),
    step: { words: rounded(step.words * slope), letters: rounded(step.letters * slope) },
    bytes: brotliCompressSync(Int8Array.from(bytes)).toString('base64'),
  };
}

export function writeWorth(folder: string, packed: PackedWeights): void {
  const lines = Object.entries(packed).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`);
  writeFileSync(
    join(folder, 'worth-weights.data.ts'),
    `${note}\nexport const worthWeights = {\n${lines.join('\n')}\n};\n`,
  );
}

function stepOf(weights: Float64Array): number {
  const sizes = weights.map(Math.abs).sort();
  return (sizes[Math.floor(sizes.length * 0.999)] ?? 1) / 127 || 1;
}

function inSteps(weights: Float64Array, step: number): number[] {
  return Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step))));
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
