/** How near a split comes to what a careful editor marked: pure counting, article by article, summed up at the end. */
import {
  Agreement,
  agreementNames,
  agrees,
  Claim,
  Dated,
  overlap,
  pairClaims,
  same,
  sameDays,
  Span,
  strictlySame,
} from './pair-claims.js';

export interface Found {
  sentences: Span[];
  dates: Dated[];
  claims: Claim[];
}

/** What an editor marked in one article; null: this was not marked in it, so it is not scored. */
export interface Gold {
  sentences: Span[] | null;
  dates: Dated[] | null;
  claims: Claim[] | null;
}

export interface Hits {
  right: number;
  found: number;
  wanted: number;
}

export const measures = ['sentence', 'date', 'claim', 'strict', ...agreementNames, 'offsets'] as const;
export type Measure = (typeof measures)[number];
export type Tally = Record<Measure, Hits>;

export function tallyArticle(text: string, found: Found, gold: Gold): Tally {
  const claims = gold.claims === null ? [] : found.claims;
  const wanted = gold.claims ?? [];
  const pairs = pairClaims(claims, wanted, same);
  const agreed = (name: Agreement) =>
    shareOf(pairs.filter((pair) => agrees(name, claims[pair.found]!, wanted[pair.wanted]!)).length, pairs.length);
  return {
    sentence: sentenceHits(found.sentences, gold.sentences),
    date: dateHits(found.dates, gold.dates),
    claim: { right: pairs.length, found: claims.length, wanted: wanted.length },
    strict: { right: pairClaims(claims, wanted, strictlySame).length, found: claims.length, wanted: wanted.length },
    anchor: agreed('anchor'),
    kind: agreed('kind'),
    speaker: agreed('speaker'),
    when: agreed('when'),
    offsets: shareOf(
      claims.filter((claim) => text.slice(claim.start, claim.end) === claim.quote).length,
      claims.length,
    ),
  };
}

export function addUp(tallies: Tally[]): Tally {
  const sum = (measure: Measure, part: keyof Hits) => tallies.reduce((total, tally) => total + tally[measure][part], 0);
  const rows = measures.map((measure) => [
    measure,
    { right: sum(measure, 'right'), found: sum(measure, 'found'), wanted: sum(measure, 'wanted') },
  ]);
  return Object.fromEntries(rows) as Tally;
}

/** The harmonic mean of precision and recall; null: there was nothing to find and nothing was found. */
export function f1({ right, found, wanted }: Hits): number | null {
  return found + wanted === 0 ? null : (2 * right) / (found + wanted);
}

function sentenceHits(found: Span[], gold: Span[] | null): Hits {
  if (gold === null) return { right: 0, found: 0, wanted: 0 };
  const marked = new Set(gold.map(({ start, end }) => `${start}-${end}`));
  const right = found.filter(({ start, end }) => marked.has(`${start}-${end}`)).length;
  return { right, found: found.length, wanted: marked.size };
}

/** Each date found answers for the first marked one it touches that none before it has answered for. */
function dateHits(found: Dated[], gold: Dated[] | null): Hits {
  if (gold === null) return { right: 0, found: 0, wanted: 0 };
  const open = new Set(gold);
  const answered = found.filter((date) => {
    const marked = [...open].find((each) => overlap(date, each) > 0);
    if (marked) open.delete(marked);
    return marked !== undefined && sameDays(date, marked);
  });
  return { right: answered.length, found: found.length, wanted: gold.length };
}

/** A share as hits, so that shares add up like the rest. */
function shareOf(right: number, of: number): Hits {
  return { right, found: of, wanted: of };
}
