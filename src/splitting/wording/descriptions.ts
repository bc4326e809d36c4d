/** "the ferry" is "the Oban ferry", once the article has said which ferry it speaks of. */
import { nounPhrase } from '../clauses/clause.js';
import { Tree, Word } from '../parsing/tree.js';

export interface Description {
  noun: string;
  /** What stands before the noun: "Oban", "the mayor's". */
  said: string;
  owned: boolean;
  /** By a name ("Oban"), not only by a people's adjective ("Scottish"). */
  named: boolean;
  times: number;
}

/** By noun: what it was introduced with so far. */
export type Descriptions = Map<string, Description[]>;

/** The one description a noun has, or the one it has at least twice as often as any other: "the Oban ferry", not "a French ferry". */
export function descriptionOf(noun: string, known: Descriptions): Description | undefined {
  const all = known.get(noun) ?? [];
  const named = all.filter((description) => description.named);
  const [first, second] = [...(named.length > 0 ? named : all)].sort((a, b) => b.times - a.times);
  return first && (!second || first.times >= 2 * second.times) ? first : undefined;
}

const general =
  /^(?:day|week|month|year|time|people|man|woman|men|women|part|number|way|case|end|side|area|country|group|members?|officials?|statement|report|news|world|state|place|thing|lot|head|leader|decision)s?$/;

const pairs =
  'site website,film movie,ship vessel,plane aircraft,quake earthquake,firm company,blast explosion,fire blaze,storm hurricane,vehicle car,paper newspaper,book novel,match game,poll survey,pact treaty,deal agreement,rocket missile';
/** Other words for one thing. */
export const alike = new Map(
  pairs.split(',').flatMap((pair): [string, string][] => {
    const [one = '', other = ''] = pair.split(' ');
    return [
      [one, other],
      [other, one],
    ];
  }),
);

/** Names, adjectives of nations, nouns and owners directly before the noun; not numbers, not passing adjectives. */
export function learnDescriptions(tree: Tree, text: string, known: Descriptions): void {
  for (const noun of tree.words) {
    if (!/^NNS?$/.test(noun.tag) || general.test(noun.lower)) continue;
    let from = noun.index;
    const owner = tree.child(noun.index, 'nmod:poss');
    while (isTelling(tree, tree.words[from - 1], noun)) from--;
    // "the Bishop of Kent's house": the whole of the owner.
    if (owner && owner.index >= from && owner.tag !== 'PRP$') from = Math.min(from, ...nounPhrase(tree, owner.index));
    // "six-member Oban crew": the count is passing, the name stays.
    const hyphen = tree.words
      .slice(from, noun.index)
      .findLastIndex(({ text: said }, at, words) => said === '-' && !/^\p{Lu}/u.test(words[at - 1]?.text ?? ''));
    if (hyphen >= 0) from += hyphen + 2;
    if (from >= noun.index) continue;
    const words = tree.words.slice(from, noun.index);
    const owned = words.some(({ tag }) => tag === 'POS');
    if (words.length === 0 || words.length > 7 || !words.some(({ text: said }) => /^\p{Lu}/u.test(said))) continue;
    if (words[0]?.tag === 'POS' || (words[0]?.index === 0 && words.length === 1 && words[0].tag === 'JJ')) continue;
    const said = text.slice(words[0]?.start ?? noun.start, words.at(-1)?.end ?? noun.start);
    remember(
      known,
      { noun: noun.text, said, owned, named: words.some(({ tag }) => /^NNP/.test(tag)), times: 1 },
      noun.lower,
    );
  }
}

// More descriptions of one noun than these, and none of them is its name.
const most = 12;

function remember(known: Descriptions, description: Description, noun: string): void {
  const list = known.get(noun) ?? [];
  const same = list.find(({ said }) => isPart(said, description.said) || isPart(description.said, said));
  if (same) same.times++;
  else if (list.length < most) known.set(noun, [...list, description]);
}

/** "Kent" is part of "the Bishop of Kent's": one thing, told at length and in short. */
function isPart(short: string, long: string): boolean {
  const words = (said: string) => said.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const all = new Set(words(long));
  return words(short).every((word) => all.has(word));
}

function isTelling(tree: Tree, word: Word | undefined, noun: Word): boolean {
  if (!word) return false;
  if (word.tag === 'POS') return true;
  const under = tree.branch(noun.index).includes(word.index);
  return (
    under &&
    (/^NNP?S?$/.test(word.tag) ||
      word.tag === 'HYPH' ||
      (word.tag === 'JJ' && (/^\p{Lu}/u.test(word.text) || tree.words[word.index + 1]?.tag !== 'HYPH')))
  );
}

/** Whether a noun has a description with a name in it. */
export function isNamed(noun: string, known: Descriptions): boolean {
  return [noun, alike.get(noun) ?? ''].some((one) => known.get(one)?.some(({ named }) => named));
}

/** What to write for a bare "the ferry" or "this ferry", for its article and for its noun; and for "the cable car" of "the Oban cable car". */
export function described(tree: Tree, noun: Word, known: Descriptions): Map<number, string> {
  const told = descriptionOf(noun.lower, known) ?? descriptionOf(alike.get(noun.lower) ?? '', known);
  if (!told || !/^NNS?$/.test(noun.tag)) return new Map();
  const between = compoundsBefore(tree, noun, told.said);
  const article = tree.words[noun.index - between - 1];
  if (!article || !/^(?:the|this|these)$/.test(article.lower) || article.head !== noun.index) return new Map();
  if (between === 0 && !isBare(tree, noun)) return new Map();
  const words = Array.from({ length: between }, (_, at): [number, string] => [noun.index - 1 - at, '']);
  return new Map([...words, [article.index, told.owned ? '' : 'the'], [noun.index, `${told.said} ${told.noun}`]]);
}

/** How many of the words before a noun are the last words of its description. */
function compoundsBefore(tree: Tree, noun: Word, said: string): number {
  let count = 0;
  const part = () => tree.words[noun.index - count - 1];
  while (/^(?:compound|amod)$/.test(part()?.label ?? '') && /^(?:NN|JJ)$/.test(part()?.tag ?? '')) count++;
  const words = tree.words.slice(noun.index - count, noun.index).map(({ text }) => text);
  return count > 0 && said.endsWith(` ${words.join(' ')}`) ? count : 0;
}

/** With its article and nothing else that would say which one is meant. */
export function isBare(tree: Tree, noun: Word): boolean {
  const article = tree.words[noun.index - 1];
  if (!article || article.head !== noun.index) return false;
  const more = tree
    .childrenOf(noun.index)
    .some(
      ({ label, index }) => index !== article.index && /^(?:amod|compound|nmod|acl|acl:relcl|appos|nummod)/.test(label),
    );
  const joined = /^(?:-|of|that|which|who)$/.test(tree.words[noun.index + 1]?.lower ?? '');
  return !more && !joined && tree.word(noun.head < 0 ? noun.index : noun.head).tag !== 'HYPH';
}
