/** Headlines: their own grammar, and the little that is taken from them. */
import { Clause } from './clauses/clause.js';
import { findClauses } from './clauses/find-clauses.js';
import { Tree } from './parsing/tree.js';
import { makeWord } from './parsing/word.js';
import { Span } from './span.js';

export function headlineText(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s*\|+$/, '');
}

/** "Ferry to reach Oban by night": of a headline the infinitive is the verb. */
export function announced(tree: Tree): Tree {
  const noun = tree.words[tree.root];
  const verb = tree
    .childrenOf(tree.root)
    .find(({ label, tag, index }) => label === 'acl' && tag === 'VB' && tree.child(index, 'mark')?.lower === 'to');
  if (!noun || !verb || !/^NN/.test(noun.tag)) return tree;
  const words = tree.words.map((word) => {
    const place =
      word === verb ? { head: -1, label: 'root' } : word === noun ? { head: verb.index, label: 'nsubj' } : {};
    return makeWord(word, word.index, word.tag, place.head ?? word.head, place.label ?? word.label);
  });
  for (const word of words) words[word.head]?.children.push(word.index);
  return new Tree(words);
}

/** A headline is mostly said again below it: only what it says beyond that, a record, is taken from it. */
export function headlineClauses(tree: Tree): Clause[] {
  const record = tree.words.find(
    ({ lower, index }) =>
      /^(?:first|last|only|largest|biggest|worst|deadliest)$/.test(lower) &&
      /^(?:ever|time|since)$/.test(tree.words[index + 1]?.lower ?? ''),
  );
  if (!record) return [];
  const whole = findClauses(tree).filter(({ own }) => own.includes(record.index));
  return whole.map((clause) => ({
    ...clause,
    rule: 'headline_record',
    own: clause.own.filter((at) => at >= record.index),
  }));
}
