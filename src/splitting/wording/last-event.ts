/** "He made a visit to Rome. It was his first.": the visit, told of with a verb that says little by itself. */
import { Clause } from '../clauses/clause.js';
import { Tree } from '../parsing/tree.js';

const light = /^(?:made|makes|paid|held|took|gave|had|launched|staged|signed|won|began|started|opened)$/;
const longest = 16;

export function lastEvent(tree: Tree, clauses: Clause[], text: string): string | null {
  const main = clauses.find(({ rule }) => rule === 'main');
  if (!main || !light.test(tree.word(main.head).lower)) return null;
  const object = tree.child(main.head, 'obj');
  const article = object && tree.child(object.index, 'det');
  if (!object || !article || !/^an?$/.test(article.lower)) return null;
  const words = tree.branch(object.index).filter((at) => at > article.index && main.own.includes(at));
  return words.length === 0 || words.length > longest ? null : `the ${tree.textOf(words, text)}`;
}
