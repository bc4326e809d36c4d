/** Parses a stretch without its asides, and each aside as a sentence of its own. */
import { parseWords, Tree, Word } from '../parsing/tree.js';
import { renumbered } from '../parsing/word.js';
import { Aside, findAsides } from './asides.js';
import { Clause, settled } from './clause.js';
import { frontedAbsolute, frontedDescription } from './fronted-asides.js';
import { findClauses } from './find-clauses.js';
import { lasting } from './verb-forms.js';

export interface AsidePiece {
  tree: Tree;
  clauses: Clause[];
}

/** Of a sentence that has only its tags: the words that stay, and the asides. */
export function withoutAsides(whole: Tree): { rest: Word[]; asides: AsidePiece[] } {
  const between = cut(whole, findAsides(whole));
  // What stands in front of the subject shows once nothing stands between them.
  const rest = new Tree(renumbered(between.rest));
  const front = cut(rest, [...frontedDescription(rest), ...frontedAbsolute(rest)]);
  return { rest: front.rest, asides: [...between.asides, ...front.asides] };
}

function cut(tree: Tree, found: Aside[]): { rest: Word[]; asides: AsidePiece[] } {
  const within = (at: number) => found.some(({ cut: [from, to] }) => at >= from && at <= to);
  return {
    rest: found.length === 0 ? tree.words : tree.words.filter(({ index }) => !within(index)),
    asides: found
      .flatMap((aside) => readers[aside.kind](tree, aside))
      .map((piece) => ({ tree: piece.tree, clauses: piece.clauses.map(settled) })),
  };
}

const readers: Record<Aside['kind'], (whole: Tree, aside: Aside) => AsidePiece[]> = {
  relative,
  apposition,
  participle,
  portion,
  absolute: participle,
  passing: () => [],
  first_time: firstTime,
};

const take = (tree: Tree, [from, to]: [number, number]): Word[] => tree.words.slice(from, to + 1);

/** "the mayor" + "took office in 1951" */
function relative(whole: Tree, { noun, body }: Aside): AsidePiece[] {
  const words = renumbered([...take(whole, noun), ...take(whole, body)]);
  const { rest, asides } = withoutAsides(new Tree(words));
  const tree = parseWords(rest);
  const size = noun[1] - noun[0] + 1;
  const clauses = findClauses(tree).map((clause) => ({
    ...clause,
    rule: clause.rule === 'main' ? 'relative_clause' : clause.rule,
    own: clause.own.filter((at) => at >= size),
  }));
  return [{ tree, clauses }, ...asides];
}

/** "Ana Ruiz" + "is" + "a retired judge" */
function apposition(whole: Tree, { noun, body }: Aside): AsidePiece[] {
  const tree = parseWords([...take(whole, noun), ...take(whole, body)]);
  const size = noun[1] - noun[0] + 1;
  const [subject, own] = [tree.words.slice(0, size), tree.words.slice(size)].map((words) =>
    words.map(({ index }) => index),
  );
  const first = tree.word(0);
  // "founder of the guild" is "the founder of the guild".
  const title = tree.words[size];
  const the = title && /^NN$/.test(title.tag) && tree.words[size + 1]?.lower === 'of' ? ['the'] : [];
  const indefinite = /^(?:a|an)$/.test(first.lower) || !/^(?:DT|NNP|PRP\$)/.test(first.tag);
  const named = indefinite
    ? ['The', (subject ?? []).filter((at) => !/^(?:a|an)$/.test(tree.word(at).lower))]
    : [subject ?? []];
  const clause = {
    head: own?.[own.length - 1] ?? 0,
    parts: [...named, linkOf(whole, body[0], tree.words[size + 1]?.lower ?? ''), ...the, own ?? []],
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
  return [{ tree, clauses: withoutAge(tree, clause) }];
}

/** "the mineral was found on a comet" + "for the first time" */
function firstTime(whole: Tree, { body }: Aside): AsidePiece[] {
  const tree = parseWords(take(whole, body));
  const [main] = findClauses(tree);
  if (!main) return [];
  return [{ tree, clauses: [{ ...main, rule: 'superlative_aside', parts: [...main.parts, 'for the first time'] }] }];
}

/** "many of" + "the survivors" + "were" + "farm hands", or with their own verb: "two of" + "the prisoners" + "escaped" */
function portion(whole: Tree, { noun, body }: Aside): AsidePiece[] {
  const [share, of, , ...rest] = take(whole, body);
  const words = [share, of, ...take(whole, noun), ...rest].filter((word) => word !== undefined);
  const tree = parseWords(words);
  const size = noun[1] - noun[0] + 3;
  const indexes = tree.words.map(({ index }) => index);
  const verbal = rest.some(({ tag }) => /^(?:VBD|VBP|VBZ|MD)$/.test(tag));
  const be = whole.words.some(({ tag }) => tag === 'VBD') ? 'were' : 'are';
  const [subject, own] = [indexes.slice(0, size), indexes.slice(size)];
  const clause = {
    ...{
      head: own.at(-1) ?? 0,
      parts: [subject.slice(0, 2), subject.slice(2), verbal ? '' : be, own],
      own,
      subject,
      rule: 'portion',
    },
    ...{ speaker: null, saying: null, timeOf: null, link: '' },
  };
  return [{ tree, clauses: [clause] }];
}

/** "The mill" + "was" + "built in 1840" */
function participle(whole: Tree, { noun, body, cut }: Aside): AsidePiece[] {
  const tree = parseWords([...take(whole, noun), ...take(whole, body)]);
  const size = noun[1] - noun[0] + 1;
  const indexes = tree.words.map(({ index }) => index);
  const [subject, own] = [indexes.slice(0, size), indexes.slice(size)];
  const first = own.map((at) => tree.word(at)).find(({ tag }) => !tag.startsWith('RB'));
  const done = /^VB[ND]$/.test(first?.tag ?? '');
  const goesOn = /^(?:VBZ|VBP|MD)$/.test(whole.words[cut[1] + 1]?.tag ?? '');
  // What was built once was built, whatever it does now; what is known is known as long as the rest holds.
  const past = done ? !lasting.test(first?.lower ?? '') : !goesOn;
  const plural = /S$/.test(tree.word(size - 1).tag);
  const be = past ? (plural ? 'were' : 'was') : plural ? 'are' : 'is';
  const clause = {
    ...{ head: size, parts: [subject, be, own], own, subject, rule: 'participle_aside', speaker: null, saying: null },
    ...{ timeOf: null, link: '' },
  };
  return [{ tree, clauses: [clause] }];
}

/** "a 52-year-old librarian": how old, and a librarian. */
function withoutAge(tree: Tree, clause: Clause): Clause[] {
  const count = clause.own.find(
    (at) => tree.words[at + 1]?.text === '-' && tree.words[at + 3]?.text === '-' && tree.words[at + 4]?.lower === 'old',
  );
  if (count === undefined) return [clause];
  const unit = tree.word(count + 2).lower;
  const age = `${/^(?:one|1)$/.test(tree.word(count).lower) ? unit : `${unit}s`} old`;
  const said = [0, 1, 2, 3, 4].map((step) => count + step);
  const rest = clause.own.filter((at) => !said.includes(at));
  const subject = clause.parts.slice(0, -2);
  const aged = { ...clause, head: count, rule: 'age', parts: [...subject, 'is', [count], age], own: said };
  if (rest.length < 2) return [aged];
  const article = /^an?$/.test(tree.word(rest[0] ?? 0).lower);
  const vowel = /^[aeiou]/i.test(tree.words[rest[1] ?? -1]?.text ?? '');
  const words = article ? [vowel ? 'an' : 'a', rest.slice(1)] : [rest];
  return [aged, { ...clause, own: rest, parts: [...clause.parts.slice(0, -1), ...words] }];
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
