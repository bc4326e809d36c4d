/**
 * Where a long sentence falls into clauses that each have a subject and a verb: ", but the council refused".
 * Parsed one by one they come out better than as one tree, as a greedy parser errs most over distance.
 */
import { Tree, Word } from '../parsing/tree.js';

const joins = /^(?:and|but|yet|so|while|although|though|whereas)$/;
const subjectTags = /^(?:DT|PRP|PRP\$|NNP?S?|JJ|CD|EX|POS|HYPH|IN|VBN|NNPS|CC|RBR?)$/;
const finite = /^(?:VBD|VBZ|VBP|MD)$/;
const leading = /^(?:while|although|though|whereas)$/;
const furthest = 14;

/** Index of the first word of each clause after the first; the joining word is left between. */
export function clauseSeams(tree: Tree): { end: number; start: number }[] {
  const seams: { end: number; start: number }[] = [];
  let quoted = false;
  let last = 0;
  for (const word of tree.words) {
    // A stretch that is all quotation is read like any other.
    if (/^["“”]$/.test(word.text) && word.index > 0) quoted = !quoted;
    const next = tree.words[word.index + 1];
    // "Oban grew by a tenth while the villages shrank"
    const contrast =
      /^(?:while|whereas)$/.test(word.lower) && word.index > last + 2 && tree.words[word.index - 1]?.text !== ',';
    if (contrast && !quoted && hasFinite(tree.words.slice(last, word.index)) && opensClause(tree, word.index + 1)) {
      seams.push({ end: word.index, start: word.index + 1 });
      last = word.index + 1;
      continue;
    }
    if (quoted || !/^[,;:]$/.test(word.text) || !next) continue;
    // "While the talks went on, the port stayed shut."
    const led = last === 0 && leading.test(tree.words[0]?.lower ?? '');
    if (
      led &&
      !joins.test(next.lower) &&
      opensClause(tree, next.index) &&
      tree.words.slice(1, word.index).some(({ tag }) => finite.test(tag))
    ) {
      seams.push({ end: word.index, start: next.index });
      last = next.index;
      continue;
    }
    if (!joins.test(next.lower) && !/^[;:]$/.test(word.text)) continue;
    const start = joins.test(next.lower) ? next.index + 1 : next.index;
    if (!hasFinite(tree.words.slice(last, word.index)) || !(opensClause(tree, start) || opensAfterPhrase(tree, start)))
      continue;
    if (next.lower !== 'but' && reports(tree.words.slice(last, word.index))) continue;
    seams.push({ end: word.index, start });
    last = start;
  }
  return seams;
}

/** "and this year, for the first time, a boat …": a phrase or two between commas before the clause. */
function opensAfterPhrase(tree: Tree, start: number): boolean {
  let from = start;
  for (let phrases = 0; phrases < 2; phrases++) {
    const comma = tree.words.slice(from, from + 9).find(({ text }) => text === ',');
    if (!comma || tree.words.slice(from, comma.index).some(({ tag }) => /^(?:V|MD|W)/.test(tag))) return false;
    from = comma.index + 1;
    if (/^(?:IN|DT|RB|JJ)$/.test(tree.words[start]?.tag ?? '') && opensClause(tree, from)) return true;
  }
  return false;
}

function hasFinite(words: Word[]): boolean {
  // "While the talks went on, …": a clause that only leads up to the next is none to stand alone.
  return (
    words.some(({ tag }) => finite.test(tag)) &&
    !words
      .slice(0, 3)
      .some(
        ({ lower }, at) =>
          /^(?:if|when|as|because|since|while|although|though|whether)$/.test(lower) &&
          !(lower === 'as' && /^(?:of|for|a|the)$/.test(words[at + 1]?.lower ?? '')),
      )
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
    // "Peru, Chile and Cuba"
    if (
      word.text === ',' &&
      /^NNP/.test(tree.words[word.index - 1]?.tag ?? '') &&
      /^(?:NNP|CC)/.test(tree.words[word.index + 1]?.tag ?? '')
    )
      continue;
    // "a plan to lower the ship"
    if (noun && /^(?:TO|VB)$/.test(word.tag)) continue;
    if (!subjectTags.test(word.tag) || /^(?:that|which|who)$/.test(word.lower)) return false;
    if (word.index === start && /^(?:about|nearly|almost|some|over|around)$/.test(word.lower)) continue;
    if (word.index === start && (/^(?:RB|VBN|CC)$/.test(word.tag) || /^(?:of|than|to|with|for)$/.test(word.lower)))
      return false;
    noun ||= /^(?:NN|PRP|EX|CD|DT)/.test(word.tag);
  }
  return false;
}
