/** Which claims found stand for which marked ones, and how far the two agree. */
import { contentWords, likeness } from './content-words.js';

export interface Span {
  start: number;
  end: number;
}

export interface Dated extends Span {
  from: string | null;
  to: string | null;
}

export interface Claim extends Dated {
  quote: string;
  text: string;
  kind: string;
  speaker: string | null;
}

/** A claim found and the marked one that it stands for, by their places in the two lists. */
export interface Pair {
  found: number;
  wanted: number;
  likeness: number;
}

/** From here on two wordings are one claim, and from here on nearly word for word. */
export const same = 0.6;
export const strictlySame = 0.8;

const agreements = {
  anchor: (found: Claim, wanted: Claim) => overlap(found, wanted) >= 0.5,
  kind: (found: Claim, wanted: Claim) => found.kind === wanted.kind,
  speaker: (found: Claim, wanted: Claim) => sameSpeaker(found.speaker, wanted.speaker),
  when: sameDays,
};
export type Agreement = keyof typeof agreements;
export const agreementNames = Object.keys(agreements) as Agreement[];

/** One to one, the most alike first; of equals the earlier. */
export function pairClaims(found: Claim[], wanted: Claim[], atLeast: number): Pair[] {
  const marked = wanted.map(({ text }) => contentWords(text));
  const possible = found.flatMap(({ text }, at) => {
    const words = contentWords(text);
    return marked.map((other, place) => ({ found: at, wanted: place, likeness: likeness(words, other) }));
  });
  const taken = { found: new Set<number>(), wanted: new Set<number>() };
  return possible
    .filter((pair) => pair.likeness >= atLeast)
    .sort((a, b) => b.likeness - a.likeness || a.found - b.found || a.wanted - b.wanted)
    .filter((pair) => {
      if (taken.found.has(pair.found) || taken.wanted.has(pair.wanted)) return false;
      taken.found.add(pair.found);
      taken.wanted.add(pair.wanted);
      return true;
    });
}

export function agrees(name: Agreement, found: Claim, wanted: Claim): boolean {
  return agreements[name](found, wanted);
}

/** Of the stretch that both cover together, the share that each covers. */
export function overlap(one: Span, other: Span): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common <= 0 ? 0 : common / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

export function sameDays(one: Dated, other: Dated): boolean {
  return one.from === other.from && one.to === other.to;
}

/** "Toloraya" is Georgy Toloraya: the last word of one name stands in the other. */
function sameSpeaker(one: string | null, other: string | null): boolean {
  if (!one || !other) return !one && !other;
  const [names, others] = [contentWords(one), contentWords(other)];
  const [last, otherLast] = [names.at(-1), others.at(-1)];
  return (last !== undefined && others.includes(last)) || (otherLast !== undefined && names.includes(otherLast));
}
