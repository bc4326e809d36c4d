/** The same proposition is one claim: the first full statement stands, and the body stands before the headline. */
import type { ProposedClaim } from './split-article.js';

// Two wordings of one fact share nearly all their words; two facts about one subject do not.
const same = 0.86;
const small = new Set(
  'a an the of to in on at by for with from as and or that which who is are was were be been being has have had will would it its'.split(
    ' ',
  ),
);

function wordsOf(text: string): Set<string> {
  return new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => !small.has(word))
      .map((word) => word.replace(/(?:ing|ed|es|s)$/, '')),
  );
}

export function saidOnce(claims: ProposedClaim[], headlineSentence: number): ProposedClaim[] {
  const bySize = new Map<string, { words: Set<string>; claim: ProposedClaim }[]>();
  const kept: ProposedClaim[] = [];
  const order = [
    ...claims.filter(({ sentence }) => sentence !== headlineSentence),
    ...claims.filter(({ sentence }) => sentence === headlineSentence),
  ];
  for (const claim of order) {
    const words = wordsOf(claim.text);
    // Only claims that share a rare word can be the same: compare within the bucket of the longest word.
    const key = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? '';
    const others = bySize.get(key) ?? [];
    if (others.some((other) => likeness(words, other.words) >= same || sameWords(claim, other.claim))) continue;
    if (others.length < 50) bySize.set(key, [...others, { words, claim }]);
    kept.push(claim);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Two rules that read the same words. */
function sameWords(one: ProposedClaim, other: ProposedClaim): boolean {
  return one.start === other.start && one.end === other.end && one.rule !== other.rule;
}

function likeness(one: Set<string>, other: Set<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}
