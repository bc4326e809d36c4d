/**
 * Where a long sentence falls into clauses that each have a subject and a verb: ", but the council refused".
 * Parsed one by one they come out better than as one tree, as a greedy parser errs most over distance.
 */
import { Tree, Word } from '../parsing/tree.js';

const joins = /^(?:and|but|yet|so|while|although|though|whereas)$/;
const subjectTags = /^(?:DT|PRP|PRP\$|NNP?S?|JJ|CD|EX|POS|HYPH|IN|VBN|NNPS|CC|RBR?)$/;
const finite = /^(?:VBD|VBZ|VBP|MD)$/;
const furthest = 14;

/** Index of the first word of each clause after the first; the joining word is left between. */
export function clauseSeams(tree: Tree): { end: number; start: number }[] {
  const seams: { end: number; start: number }[] = [];
  let quoted = false;
  let last = 0;
  for (const word of tree.words) {
    if (/^["“”]$/.test(word.text)) quoted = !quoted;
    const next = tree.words[word.index + 1];
    if (quoted || !/^[,;]$/.test(word.text) || !next) continue;
    if (!joins.test(next.lower) && word.text !== ';') continue;
    const start = joins.test(next.lower) ? next.index + 1 : next.index;
    if (!hasFinite(tree.words.slice(last, word.index)) || !opensClause(tree, start)) continue;
    if (next.lower !== 'but' && reports(tree.words.slice(last, word.index))) continue;
    seams.push({ end: word.index, start });
    last = start;
  }
  return seams;
}

function hasFinite(words: Word[]): boolean {
  // "While the talks went on, …": a clause that only leads up to the next is none to stand alone.
  return (
    words.some(({ tag }) => finite.test(tag)) &&
    !words.slice(0, 3).some(({ lower }) => /^(?:if|when|as|because|since|while|although|though|whether)$/.test(lower))
  );
}

/** "The firm said that …, and …": the second clause is said too. */
function reports(words: Word[]): boolean {
  return words.some(({ lower }) => /^(?:said|says|stated|told|reported|claimed|added|announced)$/.test(lower));
}

/** A noun or pronoun, then its verb, before any comma. */
function opensClause(tree: Tree, start: number): boolean {
  let noun = false;
  for (const word of tree.words.slice(start, start + furthest)) {
    if (finite.test(word.tag)) return noun;
    // A past form right after a noun, which taggers often take for a participle: "the mill closed".
    if (word.tag === 'VBN' && /^(?:NN|PRP)/.test(tree.words[word.index - 1]?.tag ?? ''))
      return tree.words[word.index + 1]?.lower !== 'by';
    if (!subjectTags.test(word.tag) || /^(?:that|which|who)$/.test(word.lower)) return false;
    if (word.index === start && (/^(?:RB|VBN|CC)$/.test(word.tag) || /^(?:of|than|to|with|for)$/.test(word.lower)))
      return false;
    noun ||= /^(?:NN|PRP|EX|CD|DT)/.test(word.tag);
  }
  return false;
}
