/** Chance that is the same at each run. */
let seed = 7;

export function random(): number {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return seed / 2 ** 32;
}

export function shuffled<T>(list: T[]): T[] {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [copy[at], copy[other]] = [copy[other]!, copy[at]!];
  }
  return copy;
}

export function highest(scores: Float64Array): number {
  let found = 0;
  for (let at = 1; at < scores.length; at++) if (scores[at]! > scores[found]!) found = at;
  return found;
}
