/** Parses a stretch without its asides, and each aside as a sentence of its own. */
import { parseWords, Tree, Word } from '../parsing/tree.js';
import { Aside, findAsides } from './asides.js';
import { Clause } from './clause.js';
import { findClauses } from './find-clauses.js';

export interface AsidePiece {
  tree: Tree;
  clauses: Clause[];
}

/** Of a sentence that has only its tags. */
export function withoutAsides(whole: Tree): { main: Tree; asides: AsidePiece[] } {
  const found = findAsides(whole);
  const within = (at: number) => found.some(({ cut: [from, to] }) => at >= from && at <= to);
  const main = parseWords(whole.words.filter(({ index }) => !within(index)));
  return {
    main,
    asides: found.map((aside) => (aside.kind === 'relative' ? relative(whole, aside) : apposition(whole, aside))),
  };
}

const take = (tree: Tree, [from, to]: [number, number]): Word[] => tree.words.slice(from, to + 1);

/** "the mayor" + "took office in 1951" */
function relative(whole: Tree, { noun, body }: Aside): AsidePiece {
  const tree = parseWords([...take(whole, noun), ...take(whole, body)]);
  const size = noun[1] - noun[0] + 1;
  const clauses = findClauses(tree).map((clause) => ({
    ...clause,
    rule: clause.rule === 'main' ? 'relative_clause' : clause.rule,
    own: clause.own.filter((at) => at >= size),
  }));
  return { tree, clauses };
}

/** "Ana Ruiz" + "is" + "a retired judge" */
function apposition(whole: Tree, { noun, body }: Aside): AsidePiece {
  const tree = parseWords([...take(whole, noun), ...take(whole, body)]);
  const size = noun[1] - noun[0] + 1;
  const [subject, own] = [tree.words.slice(0, size), tree.words.slice(size)].map((words) =>
    words.map(({ index }) => index),
  );
  const first = tree.word(0);
  const indefinite = /^(?:a|an)$/.test(first.lower) || !/^(?:DT|NNP|PRP\$)/.test(first.tag);
  const named = indefinite
    ? ['The', (subject ?? []).filter((at) => !/^(?:a|an)$/.test(tree.word(at).lower))]
    : [subject ?? []];
  const clause = {
    head: own?.[own.length - 1] ?? 0,
    parts: [...named, linkOf(whole, body[0], tree.words[size + 1]?.lower ?? ''), own ?? []],
    own: own ?? [],
    subject: subject ?? [],
    rule: /^(?:first|last|only|\w+est|worst)$/.test(tree.words[size + 1]?.lower ?? '')
      ? 'superlative_aside'
      : 'apposition',
    speaker: null,
    saying: null,
    timeOf: null,
    link: '',
  };
  return { tree, clauses: [clause] };
}

/** A post is held still; a first or largest was so when the rest of its sentence was, or will be. */
function linkOf(whole: Tree, before: number, rank: string): string {
  if (!/^(?:first|last|only|\w+est|worst)$/.test(rank)) return 'is';
  const toCome = whole.words
    .slice(0, before)
    .some(
      ({ lower, index }) =>
        lower === 'will' || (lower === 'to' && /^(?:were|was|is|are)$/.test(whole.words[index - 1]?.lower ?? '')),
    );
  return toCome ? 'will be' : whole.words.some(({ tag }) => tag === 'VBD') ? 'was' : 'is';
}
