/** "The bridge has drawn both praise for its beauty and criticism for its cost": each is true or false by itself. */
import { Tree } from '../parsing/tree.js';
import { Clause } from './clause.js';

/** The clause once for each of the two; as it is where it has no "both … and …" of two nouns with something of their own. */
export function bothAnd(tree: Tree, clause: Clause): Clause[] {
  if (!tree.has('both')) return [clause];
  const both = clause.own.find((at) => tree.word(at).lower === 'both' && /^NN/.test(tree.words[at + 1]?.tag ?? ''));
  const preposition = both === undefined ? undefined : tree.words[both + 2];
  if (both === undefined || both < clause.head || preposition?.tag !== 'IN') return [clause];
  const and = clause.own.find(
    (at) =>
      at > both + 2 &&
      tree.word(at).lower === 'and' &&
      /^NN/.test(tree.words[at + 1]?.tag ?? '') &&
      tree.words[at + 2]?.lower === preposition.lower,
  );
  if (and === undefined) return [clause];
  const kept = (from: number, to: number) => (words: number[]) =>
    words.filter((at) => at < both || (at > from && at < to));
  return [kept(both, and), kept(and, Infinity)].map((keep, at) => ({
    ...clause,
    rule: at === 0 ? clause.rule : 'both_and',
    parts: clause.parts.map((part) => (typeof part === 'string' ? part : keep(part))),
    own: at === 0 ? keep(clause.own) : clause.own.filter((word) => word > and),
  }));
}
