/** The groups of a board in their order, each with all of its rows, also those of which nothing was found. */
import { Grouping } from './boards.dto.js';

const alphabet = new Intl.Collator('en');

/** By name, the one without a name last. Without grouping there is one, also on an empty desk. */
export function groupsOf(groupBy: Grouping | undefined, found: readonly { group: string | null }[]): (string | null)[] {
  const groups = groupBy === undefined ? [null] : [...new Set(found.map(({ group }) => group))];
  return groups.toSorted(byName);
}

export function byName(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  // Names that only differ in what the alphabet does not tell apart still have one order.
  return alphabet.compare(one, other) || (one < other ? -1 : Number(one > other));
}

/** Hours to the hundredth, some half a minute. */
export function hours(seconds: number | null): number | null {
  return seconds === null ? null : rounded(seconds / 3600, 2);
}

export function rounded(number: number, decimals: number): number {
  return Number(number.toFixed(decimals));
}
