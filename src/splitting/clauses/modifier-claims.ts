/** Facts that hide in modifiers: the year of a treaty, an age, the size of a team, a count. */
import { Tree, Word } from '../parsing/tree.js';
import { Clause, Part } from './clause.js';

const documents =
  /^(?:treaty|treaties|pact|agreement|accord|accords|convention|act|law|constitution|declaration|protocol|resolution|charter|armistice|ceasefire|truce|earthquake|war|olympics|games|coup|massacre|revolution)$/;

function clauseOf(head: number, rule: string, parts: Part[], own: number[]): Clause {
  return { head, rule, parts, own, subject: [], speaker: null, saying: null, timeOf: null, link: '' };
}

const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** "the 1921 Cork harbour treaty": the treaty is of 1921. */
function datedThing(tree: Tree, year: Word): Clause | null {
  if (
    !/^(?:1[5-9]|20)\d\d$/.test(year.text) ||
    !/^(?:the|a|its|their|his|her|'s)$/.test(tree.words[year.index - 1]?.lower ?? '')
  )
    return null;
  let last = year.index;
  while (/^(?:NN|JJ|HYPH|CD)/.test(tree.words[last + 1]?.tag ?? '') && last - year.index < 8) last++;
  const noun = tree.words[last];
  if (
    !noun ||
    last < year.index + 2 ||
    !documents.test(noun.lower) ||
    !/^\p{Lu}/u.test(tree.words[year.index + 1]?.text ?? '')
  )
    return null;
  return clauseOf(
    last,
    'dated_thing',
    ['The', upTo(year.index + 1, last), 'is of', [year.index]],
    upTo(year.index, last),
  );
}

/** "the six-member crew", "a nine-year-old boat": how many, how old. */
function measured(tree: Tree, count: Word): Clause | null {
  if (count.tag !== 'CD' && !/^\d+$/.test(count.text)) return null;
  const [dash, unit, dash2, old] = [1, 2, 3, 4].map((step) => tree.words[count.index + step]);
  if (dash?.text !== '-' || !unit) return null;
  const aged = dash2?.text === '-' && old?.lower === 'old';
  const many = /^(?:one|1)$/.test(count.lower) ? unit.text : plural(unit.text);
  const predicate = aged
    ? (['is', `${many} old`] as const)
    : predicates.find(([units]) => units.test(unit.lower))?.[1](many);
  if (!predicate) return null;
  const from = (aged ? old : unit).index + 1;
  let last = from - 1;
  while (/^(?:NN|JJ|HYPH)/.test(tree.words[last + 1]?.tag ?? '') && last - from < 5) last++;
  if (last < from) return null;
  const [before, after] = predicate;
  return clauseOf(
    last,
    aged ? 'age' : 'size',
    ['The', upTo(from, last), before, [count.index], after],
    upTo(count.index, last),
  );
}

/** What a noun with so many of a unit has or is. */
const predicates: readonly [RegExp, (units: string) => readonly [string, string]][] = [
  [/^(?:member|man|strong|seat|story|storey|bed|room|nation|party|page)$/, (units) => ['has', units]],
  [/^(?:meter|metre|foot|mile|kilometer|kilometre|yard)$/, (units) => ['measures', units]],
];

function plural(unit: string): string {
  if (unit === 'foot') return 'feet';
  return unit === 'man'
    ? 'men'
    : unit
        .replace(/y$/, 'ie')
        .concat('s')
        .replace(/story?s$/, 'stories');
}

/** "two of its nine instruments": how many there are in all. */
function owned(tree: Tree, count: Word): Clause | null {
  const [of, whose] = [tree.words[count.index - 2], tree.words[count.index - 1]];
  const noun = tree.words[count.head];
  if (
    count.tag !== 'CD' ||
    of?.lower !== 'of' ||
    whose?.tag !== 'PRP$' ||
    noun?.tag !== 'NNS' ||
    noun.index - count.index > 3
  )
    return null;
  const things = [whose.index, ...upTo(count.index + 1, noun.index)];
  return clauseOf(noun.index, 'count', [things, 'number', [count.index]], upTo(whose.index, noun.index));
}

/** "the three remaining lifeboats of the yard": there are three. The definite article says that these are all. */
function counted(tree: Tree, count: Word): Clause | null {
  if (
    count.tag !== 'CD' ||
    tree.words[count.index - 1]?.lower !== 'the' ||
    !/^NNP?S$/.test(tree.words[count.head]?.tag ?? '')
  )
    return null;
  // "one of the five pillars" is told of the one.
  if (tree.words[count.index - 2]?.lower === 'of' && tree.words[count.index - 3]?.lower === 'one') return null;
  if (
    /^(?:1[5-9]|20)\d\d$/.test(count.text) ||
    count.label !== 'nummod' ||
    count.lower === 'one' ||
    count.lower === 'two'
  )
    return null;
  const noun = tree.word(count.head);
  if (
    /^(?:days|weeks|months|years|hours|decades|minutes|sides|men|women)$/.test(noun.lower) ||
    noun.index - count.index > 6
  )
    return null;
  const place = tree.childrenOf(noun.index).find((child) => child.label === 'nmod' && child.index > noun.index);
  if (!place && noun.index === count.index + 1) return null;
  const own = upTo(count.index, place ? Math.max(...tree.branch(place.index)) : noun.index);
  return own.length > 12 ? null : clauseOf(noun.index, 'count', ['There are', own], own);
}

/** "the recently opened Oban bridge": it was recently opened. */
function newly(tree: Tree, adverb: Word): Clause | null {
  if (!/^(?:recently|newly|previously|formerly)$/.test(adverb.lower)) return null;
  const [participle, next] = [tree.words[adverb.index + 1], tree.words[adverb.index + 2]];
  const before = tree.words[adverb.index - 1]?.lower ?? '';
  if (
    !participle ||
    !/^(?:VBN|VBD|JJ)$/.test(participle.tag) ||
    !/(?:ed|en|un|ilt|own|ade|eld)$/.test(participle.lower)
  )
    return null;
  if (!next || !/^(?:NN|JJ)/.test(next.tag) || !/^(?:the|a|an|its|his|her|their|)$/.test(before)) return null;
  let last = next.index;
  while (/^(?:NN|JJ|HYPH|CD)/.test(tree.words[last + 1]?.tag ?? '') && last - next.index < 5) last++;
  const thing = upTo(next.index, last);
  const named = /^NNP/.test(tree.word(last).tag) && /^\p{Lu}/u.test(next.text);
  const be = /S$/.test(tree.word(last).tag) ? 'were' : 'was';
  const parts = [...(named ? [] : ['The']), thing, be, [adverb.index, participle.index]];
  // "the recently opened Oban Bridge" without the rest is "Oban Bridge".
  const from = named && before === 'the' ? adverb.index - 1 : adverb.index;
  return clauseOf(last, 'newly', parts, upTo(from, last));
}

/** "the oldest cinema Odeon": a superlative before a name is what the name is. */
function superlativeName(tree: Tree, first: Word): Clause | null {
  if (first.tag !== 'JJS' || first.lower === 'most' || tree.words[first.index - 1]?.lower !== 'the') return null;
  let noun = first.index + 1;
  while (/^(?:NN|NNS|JJ)$/.test(tree.words[noun]?.tag ?? '')) noun++;
  let last = noun;
  while (/^(?:NNP|NNPS|CD)$/.test(tree.words[last]?.tag ?? '')) last++;
  if (
    last === noun ||
    noun === first.index + 1 ||
    !/^NN/.test(tree.words[noun - 1]?.tag ?? '') ||
    noun - first.index > 6
  )
    return null;
  const [title, name] = [upTo(first.index - 1, noun - 1), upTo(noun, last - 1)];
  return clauseOf(noun - 1, 'superlative_aside', [name, 'is', title], [...title, ...name]);
}

export function modifierClaims(tree: Tree): Clause[] {
  return tree.words.flatMap((word) =>
    [
      datedThing(tree, word),
      measured(tree, word),
      counted(tree, word),
      owned(tree, word),
      newly(tree, word),
      superlativeName(tree, word),
    ].filter((clause) => clause !== null),
  );
}
