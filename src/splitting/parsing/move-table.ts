/** Weights of the parser's moves: how much a feature speaks for an arc to the left or to the right rather than a shift. */
import { numberReader, packNumbers } from './packed-numbers.js';
import { Templates } from './templates.js';

export interface MoveTable {
  /** A feature's row is its hash without so many low bits. */
  shift: number;
  /** Both weights of a row in one number, so that one look and one sum do for both: left * 65536 + right. */
  weights: Int32Array;
}

export interface MoveWeights {
  rows: number[];
  left: number[];
  right: number[];
}

/** So that the weights of 80 features never run over their 16 bits. */
export const heaviestMove = 400;

export function sumMoves({ shift, weights }: MoveTable, templates: Templates, seen: Int32Array): number {
  const { count, parts, salts } = templates;
  let sum = 0;
  for (let at = 0, part = 0; at < count; at++, part += 3) {
    const pair = (seen[parts[part] ?? 0] ?? 0) + (seen[parts[part + 1] ?? 0] ?? 0);
    const feature = (salts[at] ?? 0) + pair + (seen[parts[part + 2] ?? 0] ?? 0);
    sum = (sum + (weights[feature >>> shift] ?? 0)) | 0;
  }
  return sum;
}

export function packMoves({ rows, left, right }: MoveWeights): Uint8Array {
  return packNumbers([rows.map((row, at) => row - (rows[at - 1] ?? 0)), left, right]);
}

export function unpackMoves(bytes: Uint8Array, bits: number): MoveTable {
  const next = numberReader(bytes);
  const [steps, left, right] = [next(), next(), next()];
  const weights = new Int32Array(2 ** bits);
  let row = 0;
  for (let at = 0; at < steps.length; at++) {
    row += steps[at] ?? 0;
    weights[row] = (left[at] ?? 0) * 65536 + (right[at] ?? 0);
  }
  return { shift: 32 - bits, weights };
}
