/** A linear model over hashed features: one row of small integers per hash, one column per class. */
export interface WeightTable {
  classes: number;
  /** A power of two. */
  rows: number;
  weights: Int16Array;
  /** One bit a row: whether any of its weights is not zero. Most are not, and the bits fit the processor's cache. */
  used: Uint8Array;
}

export function usedRows(weights: Int16Array, classes: number, rows: number): Uint8Array {
  const used = new Uint8Array((rows >>> 3) + 1);
  weights.forEach((weight, at) => {
    if (weight === 0) return;
    const row = Math.floor(at / classes);
    used[row >>> 3] = (used[row >>> 3] ?? 0) | (1 << (row & 7));
  });
  return used;
}

export function scoreAll({ classes, rows, weights, used }: WeightTable, features: number[], scores: Int32Array): void {
  scores.fill(0);
  for (const feature of features) {
    const place = feature & (rows - 1);
    if (((used[place >>> 3] ?? 0) & (1 << (place & 7))) === 0) continue;
    const row = place * classes;
    for (let at = 0; at < classes; at++) scores[at] = (scores[at] ?? 0) + (weights[row + at] ?? 0);
  }
}

/** Sparse: for each weight that is not zero, the distance from the last one and its value, 7 bits a byte. */
export function packTable({ weights }: WeightTable): Uint8Array {
  const bytes: number[] = [];
  const put = (value: number) => {
    let rest = value;
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  };
  let last = 0;
  weights.forEach((weight, at) => {
    if (weight === 0) return;
    put(at - last);
    put(weight < 0 ? -2 * weight - 1 : 2 * weight);
    last = at;
  });
  return Uint8Array.from(bytes);
}

export function unpackTable(bytes: Uint8Array, classes: number, rows: number): WeightTable {
  const weights = new Int16Array(rows * classes);
  const used = new Uint8Array((rows >>> 3) + 1);
  let at = 0;
  const take = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  for (let place = 0; at < bytes.length;) {
    place += take();
    const value = take();
    const row = Math.floor(place / classes);
    used[row >>> 3] = (used[row >>> 3] ?? 0) | (1 << (row & 7));
    weights[place] = value & 1 ? -(value + 1) / 2 : value / 2;
  }
  return { classes, rows, weights, used };
}
