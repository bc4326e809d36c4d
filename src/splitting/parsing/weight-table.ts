/** A linear model over hashed features: one row of small integers per hash, one column per class. */
export interface WeightTable {
  classes: number;
  /** A power of two. */
  rows: number;
  weights: Int8Array;
}

export function scoreAll({ classes, rows, weights }: WeightTable, features: number[], scores: Int32Array): void {
  scores.fill(0);
  for (const feature of features) {
    const row = (feature & (rows - 1)) * classes;
    for (let at = 0; at < classes; at++) scores[at] = (scores[at] ?? 0) + (weights[row + at] ?? 0);
  }
}

/** Sparse: for each weight that is not zero, the distance from the last one (7 bits a byte) and its value. */
export function packTable({ weights }: WeightTable): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  weights.forEach((weight, at) => {
    if (weight === 0) return;
    let gap = at - last;
    last = at;
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap, weight & 255);
  });
  return Uint8Array.from(bytes);
}

export function unpackTable(bytes: Uint8Array, classes: number, rows: number): WeightTable {
  const weights = new Int8Array(rows * classes);
  let place = 0;
  for (let at = 0; at < bytes.length; ) {
    let gap = 0;
    let shift = 0;
    let byte = bytes[at++] ?? 0;
    for (; byte > 127; byte = bytes[at++] ?? 0, shift += 7) gap |= (byte & 127) << shift;
    place += gap | (byte << shift);
    weights[place] = bytes[at++] ?? 0;
  }
  return { classes, rows, weights };
}
