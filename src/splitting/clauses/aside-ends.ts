/** Where asides end and the sentence goes on. */
import { Tree } from '../parsing/tree.js';

export const finite = /^(?:VBD|VBP|VBZ|MD)$/;
const marks = /^[,;:()–—"“”]$|^--$/;
const longest = 40;

/** Whether the sentence goes on after the comma: with its verb, or with its subject where the noun stood in a phrase before it. */
export function resumes(tree: Tree, comma: number, [from]: [number, number]): boolean {
  const after = tree.words.slice(comma + 1, comma + 3);
  const [next, second] = after;
  // "…, lost a third": a past tense that was taken for a participle, where no other verb follows.
  const past = next?.tag === 'VBN' && !tree.words.slice(comma + 2).some(({ tag }) => finite.test(tag));
  if (finite.test(next?.tag ?? '') || past) return true;
  if (/^(?:RB|DT|CC)$/.test(next?.tag ?? '') && next?.lower !== 'the' && finite.test(second?.tag ?? '')) return true;
  // ", on Monday opened"
  const soon = tree.words.slice(comma + 1, comma + 5).findIndex(({ tag }) => finite.test(tag));
  if (
    next?.tag === 'IN' &&
    soon > 0 &&
    tree.words.slice(comma + 1, comma + 1 + soon).every(({ tag }) => /^(?:IN|NNP|CD|DT)$/.test(tag))
  )
    return true;
  const led =
    /^(?:IN|TO)$/.test(tree.words[0]?.tag ?? '') && !tree.words.slice(0, from).some(({ tag }) => finite.test(tag));
  if (from === 0 || !led) return false;
  const rest = tree.words.slice(comma + 1, comma + 9);
  const verb = rest.findIndex(({ tag }) => finite.test(tag));
  return verb > 0 && !rest.slice(0, verb).some(({ text }) => text === ',');
}

/** The next mark that could end an aside. */
export function endOf(tree: Tree, from: number): number {
  let end = from;
  while (tree.words[end] && !marks.test(tree.words[end]?.text ?? '') && end - from < longest) {
    if (tree.words[end]?.text === '.' && end === tree.words.length - 1) break;
    end++;
  }
  return end;
}

/** Where a relative clause ends: at a comma with the main verb after it, or with the sentence. */
export function closing(tree: Tree, start: number, noun: [number, number]): number {
  for (let at = start; at < tree.words.length; at++) {
    const { text } = tree.word(at);
    if (/^["“”;(]$/.test(text)) return -1;
    if (text === ',' && (/^(?:and|but)$/.test(tree.words[at + 1]?.lower ?? '') || resumes(tree, at, noun))) return at;
    if (at === tree.words.length - 1) return text === '.' ? at : at + 1;
  }
  return -1;
}

/** A closing comma goes with the aside before a verb, and stays before a new subject; a full stop stays. */
export function cutEnd(tree: Tree, end: number): number {
  if (tree.words[end]?.text !== ',') return end - 1;
  const [next, second] = [tree.words[end + 1]?.tag ?? '', tree.words[end + 2]?.tag ?? ''];
  const verb = finite.test(next) || (/^(?:RB|DT)$/.test(next) && finite.test(second));
  return verb || !/^(?:DT|NN|PRP|CD|JJ|EX)/.test(next) ? end : end - 1;
}
