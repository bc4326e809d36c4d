/** A linear model over hashed features: one row of small integers per hash, one column per class. */
export interface WeightTable {
  classes: number;
  /** A power of two. */
  rows: number;
  /** One bit a row: whether the model knows anything of it. Most rows are empty and take no room. */
  used: Uint32Array;
  /** How many rows are used before each 32 of them: where in the weights a row stands. */
  before: Uint32Array;
  weights: Int16Array;
}

export function scoreAll(table: WeightTable, features: number[], scores: Int32Array): void {
  const { classes, rows, used, before, weights } = table;
  scores.fill(0);
  for (const feature of features) {
    const place = feature & (rows - 1);
    const bits = used[place >>> 5] ?? 0;
    const bit = 1 << (place & 31);
    if ((bits & bit) === 0) continue;
    const row = ((before[place >>> 5] ?? 0) + ones(bits & (bit - 1))) * classes;
    for (let at = 0; at < classes; at++) scores[at] = (scores[at] ?? 0) + (weights[row + at] ?? 0);
  }
}

/** Number of bits that are set. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** From the places of all weights that are not zero, in order, and their values. */
function makeTable(classes: number, rows: number, places: Uint32Array, values: Int16Array): WeightTable {
  const used = new Uint32Array((rows >>> 5) + 1);
  const before = new Uint32Array(used.length);
  const rowOf = places.map((place) => Math.floor(place / classes));
  for (const row of rowOf) used[row >>> 5] = (used[row >>> 5] ?? 0) | (1 << (row & 31));
  for (let at = 1; at < used.length; at++) before[at] = (before[at - 1] ?? 0) + ones(used[at - 1] ?? 0);
  const weights = new Int16Array(((before[used.length - 1] ?? 0) + ones(used[used.length - 1] ?? 0)) * classes);
  let count = -1;
  rowOf.forEach((row, at) => {
    if (row !== rowOf[at - 1]) count++;
    weights[count * classes + ((places[at] ?? 0) % classes)] = values[at] ?? 0;
  });
  return { classes, rows, used, before, weights };
}

/** Sparse: for each weight that is not zero, the distance from the last one and its value, 7 bits a byte. */
export function packWeights(weights: Int16Array): Uint8Array {
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
  let at = 0;
  const take = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  // Each weight takes two bytes at least.
  const places = new Uint32Array(bytes.length >>> 1);
  const values = new Int16Array(places.length);
  let count = 0;
  for (let place = 0; at < bytes.length; count++) {
    place += take();
    places[count] = place;
    const value = take();
    values[count] = value & 1 ? -(value + 1) / 2 : value / 2;
  }
  return makeTable(classes, rows, places.subarray(0, count), values.subarray(0, count));
}
