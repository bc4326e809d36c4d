/** Scores as a table, and what was missed as a list, for the person who improves a rule. */
import { splitArticle } from '../../src/splitting/split-article.js';
import { GoldArticle } from './gold-articles.js';
import { agreementNames, agrees, Claim, Pair, pairClaims, same } from './pair-claims.js';
import { addUp, f1, Hits, Measure, measures, Tally } from './scoring.js';
import { contentWords, likeness } from './content-words.js';

type FoundClaim = Claim & { rule: string };

export function scoreTable(tallies: Map<string, Tally>): string {
  const all = addUp([...tallies.values()]);
  const width = Math.max(...[...tallies.keys()].map(({ length }) => length), 'all articles'.length);
  const head = ['article'.padEnd(width), 'found', ' gold', ...measures.map((name) => name.padStart(8))].join('  ');
  const row = (name: string, tally: Tally) => [name.padEnd(width), counts(tally.claim), ...figures(tally)].join('  ');
  const rows = [...tallies].map(([id, tally]) => row(id, tally));
  const parts = (['sentence', 'date', 'claim', 'strict'] as const).map((name) => precision(name, all[name]));
  return [head, ...rows, row('all articles', all), '', ...parts].join('\n');
}

/** Sentence by sentence: "-" a claim missed, "+" a claim too many, "~" a claim found of which something else is wrong. */
export function missList(article: GoldArticle): string {
  if (article.claims === null) return '';
  const wanted = article.claims;
  const found = splitArticle(article).claims;
  const pairs = pairClaims(found, wanted, same);
  const lines = [...missed(wanted, found, pairs), ...tooMany(wanted, found, pairs), ...halfRight(wanted, found, pairs)];
  const blocks = (article.sentences ?? []).map(({ start, end }, at, all) => {
    const next = all[at + 1]?.start ?? article.text.length;
    const here = lines.filter(([place]) => place >= start && place < next).map(([, line]) => `    ${line}`);
    return here.length === 0 ? [] : [`  [${at}] ${article.text.slice(start, end)}`, ...here];
  });
  return [`\n${article.id} (${article.publishedOn})`, ...blocks.flat()].join('\n');
}

function counts({ found, wanted }: Hits): string {
  return `${String(found).padStart(5)}  ${String(wanted).padStart(5)}`;
}

function figures(tally: Tally): string[] {
  return measures.map((name) => shown(f1(tally[name])).padStart(8));
}

function precision(name: Measure, hits: Hits): string {
  const { right, found, wanted } = hits;
  const [precise, complete] = [found ? right / found : null, wanted ? right / wanted : null];
  return `${name.padEnd(10)}P ${shown(precise)}  R ${shown(complete)}  F1 ${shown(f1(hits))}`;
}

function shown(figure: number | null): string {
  return figure === null ? '-' : figure.toFixed(3);
}

type Line = [place: number, line: string];

function missed(wanted: Claim[], found: FoundClaim[], pairs: Pair[]): Line[] {
  const met = new Set(pairs.map((pair) => pair.wanted));
  return wanted.flatMap((claim, at): Line[] =>
    met.has(at) ? [] : [[claim.start, `- ${claim.kind}: ${claim.text}${nearest(claim, found)}`]],
  );
}

function tooMany(wanted: Claim[], found: FoundClaim[], pairs: Pair[]): Line[] {
  const met = new Set(pairs.map((pair) => pair.found));
  return found.flatMap((claim, at): Line[] =>
    met.has(at) ? [] : [[claim.start, `+ ${claim.kind}: ${claim.text}${nearest(claim, wanted)} {${claim.rule}}`]],
  );
}

function halfRight(wanted: Claim[], found: FoundClaim[], pairs: Pair[]): Line[] {
  return pairs.flatMap((pair): Line[] => {
    const [claim, gold] = [found[pair.found]!, wanted[pair.wanted]!];
    const wrong = agreementNames.filter((name) => !agrees(name, claim, gold));
    const what = wrong.map((name) => `${name} ${detail(name, claim)}, not ${detail(name, gold)}`);
    return what.length === 0 ? [] : [[gold.start, `~ ${claim.text} ${what.join('; ')} {${claim.rule}}`]];
  });
}

function detail(name: (typeof agreementNames)[number], claim: Claim): string {
  if (name === 'anchor') return JSON.stringify(claim.quote);
  if (name === 'when') return `${claim.from ?? '…'} to ${claim.to ?? '…'}`;
  return claim[name] ?? 'nobody';
}

/** How near the nearest claim of the other side comes: 0.55 wants better wording, 0.1 a rule. */
function nearest(claim: Claim, others: Claim[]): string {
  const words = contentWords(claim.text);
  const best = Math.max(0, ...others.map(({ text }) => likeness(words, contentWords(text))));
  return ` (nearest ${best.toFixed(2)})`;
}
