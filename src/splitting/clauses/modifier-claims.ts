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
  if (!aged && !/^(?:member|man|strong|seat|story|storey|bed|room|nation|party)$/.test(unit.lower)) return null;
  const from = (aged ? old : unit).index + 1;
  let last = from - 1;
  while (/^(?:NN|JJ|HYPH)/.test(tree.words[last + 1]?.tag ?? '') && last - from < 5) last++;
  if (last < from) return null;
  const thing = ['The', upTo(from, last)];
  const own = upTo(count.index, last);
  if (aged)
    return clauseOf(
      last,
      'age',
      [...thing, 'is', [count.index], `${unit.text}${/^(?:one|1)$/.test(count.lower) ? '' : 's'} old`],
      own,
    );
  return clauseOf(last, 'size', [...thing, 'has', [count.index], `${unit.text}s`], own);
}

/** "the three remaining lifeboats of the yard": there are three. The definite article says that these are all. */
function counted(tree: Tree, count: Word): Clause | null {
  if (
    count.tag !== 'CD' ||
    tree.words[count.index - 1]?.lower !== 'the' ||
    !/^NNP?S$/.test(tree.words[count.head]?.tag ?? '')
  )
    return null;
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

export function modifierClaims(tree: Tree): Clause[] {
  return tree.words.flatMap((word) =>
    [datedThing(tree, word), measured(tree, word), counted(tree, word)].filter((clause) => clause !== null),
  );
}
