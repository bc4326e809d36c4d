/** Which country "the country" is: the one named last before it. */
import { countries } from './countries.data.js';
import { lastMention, Mention, mentionsBetween } from './mentions.js';

export interface Countries {
  all: Mention[];
  /** The first mention of each. */
  first: Mention[];
}

const shortened: Record<string, string> = { 'U.S.': 'United States', US: 'United States', 'U.K.': 'United Kingdom' };
const named = new RegExp(`(?<![\\p{L}.])(?:${[...countries].join('|')}|U\\.S\\.|US|U\\.K\\.)(?![\\p{L}])`, 'gu');
const withArticle = /^(?:United|Soviet|Netherlands|Philippines|Maldives|Gambia)/;

export function findCountries(text: string): Countries {
  const all = [...text.matchAll(named)].map((match) => ({ at: match.index, name: shortened[match[0]] ?? match[0] }));
  const seen = new Set<string>();
  const first = all.filter(({ name }) => !seen.has(name) && seen.add(name));
  return { all, first };
}

/** The last named in its sentence; or else the only one named in the sentence before, or in the whole article. */
export function countryBefore({ all, first }: Countries, text: string, at: number, sentence: number): string | null {
  const here = lastMention(all, sentence, at);
  if (here) return inText(here.name);
  const before = text
    .slice(Math.max(0, sentence - 400), Math.max(0, sentence - 2))
    .search(/[.!?]["”]?\s(?!.*[.!?]["”]?\s)/s);
  const lately = new Set(mentionsBetween(all, sentence - 400 + Math.max(0, before), sentence).map(({ name }) => name));
  if (lately.size === 1) return inText([...lately][0] ?? '');
  return first.length === 1 && first[0] ? inText(first[0].name) : null;
}

/** "both countries": the only two named so far. */
export function bothCountries({ first }: Countries, at: number): string | null {
  const [one, other, third] = first;
  if (!one || !other || other.at >= at || (third && third.at < at)) return null;
  return `${inText(one.name)} and ${inText(other.name)}`;
}

function inText(name: string): string {
  return withArticle.test(name) ? `the ${name}` : name;
}
