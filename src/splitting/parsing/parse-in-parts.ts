/**
 * A sentence with a clause in front of it or behind it is parsed in two parts and the trees are hung together: a greedy parser that
 * has read one verb often takes the next for part of it.
 */
import { parseWords, Tree, Word } from './tree.js';
import { makeWord } from './word.js';

const finite = /^(?:VBD|VBP|VBZ|MD)$/;
const joins = /^(?:when|after|before|as|once|since|because|if|until|unless|while|although|though|whereas)$/;
const subject = /^(?:DT|PRP|PRP\$|NNP?S?|JJ|JJS|CD|EX|POS|HYPH|RB)$/;
const furthest = 12;

/** "When the wind dropped, two crews set out" and "They set out after the wind dropped": each clause by itself. */
export function parseInParts(words: Word[]): Tree {
  const comma = joins.test(words[0]?.lower ?? '') ? mainClauseComma(words) : -1;
  if (comma > 0) return withLeadIn(words, comma);
  const join = words.findIndex((_, at) => joinsClause(words, at));
  return join > 0 ? withFollower(words, join) : parseWords(words);
}

function mainClauseComma(words: Word[]): number {
  let verb = false;
  for (let at = 1; at < words.length; at++) {
    const { tag, text } = words[at] ?? { tag: '', text: '' };
    verb ||= finite.test(tag);
    if (verb && text === ',' && opensClause(words, at + 1)) return at;
  }
  return -1;
}

function opensClause(words: Word[], from: number): boolean {
  const rest = words.slice(from, from + furthest);
  const verb = rest.findIndex(({ tag }) => finite.test(tag));
  const nominal = ({ tag, lower }: Word) => subject.test(tag) || /^(?:of|in|from|at|for|and)$/.test(lower);
  return verb > 0 && rest.slice(0, verb).every(nominal) && subject.test(rest[0]?.tag ?? '');
}

const following = /^(?:after|because|although|though)$/;

/** "closed the bridge | after | a barge struck it" */
function joinsClause(words: Word[], at: number): boolean {
  if (at < 3 || !following.test(words[at]?.lower ?? '') || !opensClause(words, at + 1)) return false;
  const before = words.slice(0, at);
  return before.some(({ tag }) => finite.test(tag)) && !/^["“(]$/.test(words[at - 1]?.text ?? '');
}

function withFollower(words: Word[], join: number): Tree {
  const [main, follower] = [parseWords(words.slice(0, join)), parseWords(words.slice(join + 1))];
  if (main.root < 0 || follower.root < 0 || !isVerbal(main, main.root)) return parseWords(words);
  const root = follower.root + join + 1;
  return joined([
    ...shifted(main, 0, -1, 'root'),
    placed(words[join], join, root, 'mark'),
    ...shifted(follower, join + 1, lastVerb(main), 'advcl'),
  ]);
}

/** What was said, or the last of several verbs: what follows belongs to it. */
function lastVerb(tree: Tree): number {
  let at = tree.root;
  for (let steps = 0; steps < 5; steps++) {
    const next = tree
      .childrenOf(at)
      .findLast(({ label, index }) => /^(?:ccomp|conj)$/.test(label) && index > at && isVerbal(tree, index));
    if (!next) break;
    at = next.index;
  }
  return at;
}

function isVerbal(tree: Tree, at: number): boolean {
  return tree.word(at).tag.startsWith('V') || tree.child(at, 'cop') !== undefined;
}

function withLeadIn(words: Word[], comma: number): Tree {
  const [lead, main] = [parseWords(words.slice(1, comma)), parseWords(words.slice(comma + 1))];
  if (lead.root < 0 || main.root < 0) return parseWords(words);
  const [leadRoot, mainRoot] = [lead.root + 1, main.root + comma + 1];
  return joined([
    placed(words[0], 0, leadRoot, 'mark'),
    ...shifted(lead, 1, mainRoot, 'advcl'),
    placed(words[comma], comma, leadRoot, 'punct'),
    ...shifted(main, comma + 1, -1, 'root'),
  ]);
}

function shifted(tree: Tree, by: number, head: number, label: string): Word[] {
  return tree.words.map((word) =>
    word.head < 0
      ? makeWord(word, word.index + by, word.tag, head, label)
      : makeWord(word, word.index + by, word.tag, word.head + by, word.label),
  );
}

function placed(word: Word | undefined, index: number, head: number, label: string): Word {
  if (!word) throw new RangeError(`no word ${index}`);
  return makeWord(word, index, word.tag, head, label);
}

function joined(words: Word[]): Tree {
  for (const word of words) words[word.head]?.children.push(word.index);
  return new Tree(words);
}
