/**
 * Features as data: a template names up to three things that are seen together ("word and tag of the stack's top"). What is
 * seen stands in an array of numbers, one place for each name. A feature's hash is a sum: each number is multiplied once,
 * by the factor of its place, and each template adds up its places and a number of its own.
 */
export interface Templates {
  count: number;
  /** Three places for each template. */
  parts: Uint8Array;
  /** A number for each template. */
  salts: Int32Array;
  /** A number for each place. */
  factors: Int32Array;
}

/** One template a line: names set apart by blanks. */
export function templatesOf(names: readonly string[], lines: string): Templates {
  const templates = lines
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => line.split(' '));
  const places = templates.flatMap((template) => [0, 1, 2].map((part) => placeOf(names, template[part])));
  return {
    count: templates.length,
    parts: Uint8Array.from(places),
    salts: Int32Array.from(templates, (_, at) => scramble(at + 1)),
    factors: Int32Array.from(names, (_, at) => scramble(1000 + at) | 1),
  };
}

/** The place after the last name holds nothing: it is always 0. */
function placeOf(names: readonly string[], name: string | undefined): number {
  if (name === undefined) return names.length;
  const place = names.indexOf(name);
  if (place < 0) throw new RangeError(`no "${name}" among what is seen`);
  return place;
}

/** Numbers in a row become numbers without any likeness. */
function scramble(number: number): number {
  let hash = Math.imul(number, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Room for the numbers of all names, and the 0 after them. */
export function roomFor(names: readonly string[]): Int32Array {
  return new Int32Array(names.length + 1);
}

export function multiply(seen: Int32Array, { factors }: Templates): Int32Array {
  for (let at = 0; at < factors.length; at++) seen[at] = Math.imul(seen[at] ?? 0, factors[at] ?? 0);
  return seen;
}

/** The features' hashes one by one, for learning; to weigh them, the tables add them up themselves. */
export function hashFeatures({ count, parts, salts }: Templates, seen: Int32Array, into: Int32Array): void {
  for (let at = 0; at < count; at++) {
    const part = at * 3;
    const pair = (seen[parts[part] ?? 0] ?? 0) + (seen[parts[part + 1] ?? 0] ?? 0);
    into[at] = (salts[at] ?? 0) + pair + (seen[parts[part + 2] ?? 0] ?? 0);
  }
}
