/** Weights of many classes (tags, relations): each feature speaks for or against a few of them. */
import { numberReader, packNumbers } from './packed-numbers.js';
import { Templates } from './templates.js';

export interface ClassTable {
  /** A feature's row is its hash without so many low bits. */
  shift: number;
  /** For each row where its entries start, times 64, and how many they are. */
  places: Int32Array;
  /** Weight and class in one number: weight * 64 + class. */
  entries: Int16Array;
}

export interface ClassWeights {
  rows: number[];
  /** How many entries each of the rows has. */
  sizes: number[];
  classes: number[];
  weights: number[];
}

export const mostClasses = 64;
/** So that weight and class fit into 16 bits. */
export const heaviestEntry = 500;

const found = new Int32Array(64);

export function scoreClasses(table: ClassTable, templates: Templates, seen: Int32Array, scores: Int32Array): void {
  const { shift, places, entries } = table;
  const { count, parts, salts } = templates;
  // All rows are looked up before the first is read: the processor then waits for their memory once and not thirty times.
  for (let at = 0, part = 0; at < count; at++, part += 3) {
    const pair = (seen[parts[part] ?? 0] ?? 0) + (seen[parts[part + 1] ?? 0] ?? 0);
    found[at] = places[((salts[at] ?? 0) + pair + (seen[parts[part + 2] ?? 0] ?? 0)) >>> shift] ?? 0;
  }
  scores.fill(0);
  for (let at = 0; at < count; at++) {
    const place = found[at] ?? 0;
    const start = place >>> 6;
    const end = start + (place & 63);
    for (let index = start; index < end; index++) {
      const entry = entries[index] ?? 0;
      scores[entry & 63] = (scores[entry & 63] ?? 0) + (entry >> 6);
    }
  }
}

export function packClasses({ rows, sizes, classes, weights }: ClassWeights): Uint8Array {
  return packNumbers([rows.map((row, at) => row - (rows[at - 1] ?? 0)), sizes, classes, weights]);
}

export function unpackClasses(bytes: Uint8Array, bits: number): ClassTable {
  const next = numberReader(bytes);
  const [steps, sizes, classes, weights] = [next(), next(), next(), next()];
  const places = new Int32Array(2 ** bits);
  let row = 0;
  let start = 0;
  for (let at = 0; at < steps.length; at++) {
    const size = sizes[at] ?? 0;
    row += steps[at] ?? 0;
    places[row] = start * 64 + size;
    start += size;
  }
  const entries = new Int16Array(classes.length);
  for (let at = 0; at < entries.length; at++) entries[at] = (weights[at] ?? 0) * 64 + (classes[at] ?? 0);
  return { shift: 32 - bits, places, entries };
}
