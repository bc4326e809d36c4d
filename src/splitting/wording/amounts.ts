/** "14 boats … two of them": what a share is a share of. */
import { nounPhrase } from '../clauses/clause.js';
import { Tree } from '../parsing/tree.js';

const longest = 8;
const units =
  /^(?:seconds|minutes|hours|days|weeks|months|years|decades|percent|dollars|pounds|euros|miles|metres|meters)$/;

/** The last number of things that a sentence names, before a word of it; null where it names none. */
export function lastAmount(tree: Tree, text: string, before = Infinity): string | null {
  const counted = tree.words.findLast(
    ({ tag, index, lower }) => index < before && tag === 'NNS' && !units.test(lower) && tree.child(index, 'nummod'),
  );
  const words = counted ? nounPhrase(tree, counted.index) : [];
  if (words.length === 0 || words.length > longest) return null;
  return `the ${tree.textOf(words, text).replace(/^the /i, '')}`;
}
