/**
 * A sentence with a clause in front is parsed in two parts and the trees are hung together: a greedy parser that has read one verb
 * often takes the next for part of it.
 */
import { parseWords, Tree, Word } from './tree.js';
import { makeWord } from './word.js';

const finite = /^(?:VBD|VBP|VBZ|MD)$/;
const joins = /^(?:when|after|before|as|once|since|because|if|until|unless|while|although|though|whereas)$/;
const subject = /^(?:DT|PRP|PRP\$|NNP?S?|JJ|JJS|CD|EX|POS|HYPH|RB)$/;
const furthest = 12;

/** "When the wind dropped, two crews set out": each clause by itself, the first under the verb of the second. */
export function parseInParts(words: Word[]): Tree {
  const comma = joins.test(words[0]?.lower ?? '') ? mainClauseComma(words) : -1;
  return comma > 0 ? withLeadIn(words, comma) : parseWords(words);
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

function withLeadIn(words: Word[], comma: number): Tree {
  const [lead, main] = [parseWords(words.slice(1, comma)), parseWords(words.slice(comma + 1))];
  if (lead.root < 0 || main.root < 0) return parseWords(words);
  const [leadRoot, mainRoot] = [lead.root + 1, main.root + comma + 1];
  return join([
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

function join(words: Word[]): Tree {
  for (const word of words) words[word.head]?.children.push(word.index);
  return new Tree(words);
}
