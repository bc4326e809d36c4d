/**
 * Asides between commas, found on the surface: ", who took office in 1951," and ", a retired judge,". Taken out before the
 * sentence is parsed, they no longer stand between a verb and its subject, and each is parsed with its noun in front of it.
 */
import { Tree } from '../parsing/tree.js';

export interface Aside {
  kind: 'relative' | 'apposition';
  /** First and last word. */
  noun: [number, number];
  body: [number, number];
  cut: [number, number];
}

const finite = /^(?:VBD|VBP|VBZ|MD)$/;
const nounTags = /^(?:DT|PRP\$|JJ|JJR|JJS|NNP?S?|CD|HYPH|POS)$/;
const titleStart = /^(?:a|an|the|his|her|its|their|one|former|then|first|last)$/;
const isMonth = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const marks = /^[,;:()–—"“”]$|^--$/;

export function findAsides(tree: Tree): Aside[] {
  const asides: Aside[] = [];
  let free = 0;
  for (const { index, text } of tree.words) {
    if (text !== ',' || index < free) continue;
    const aside = ageAt(tree, index) ?? relativeAt(tree, index) ?? appositionAt(tree, index);
    if (!aside) continue;
    // "Ana Ruiz, 58, a retired judge, …": the second aside is of the same person.
    const last = asides.at(-1);
    if (last && aside.noun[0] === last.body[0]) aside.noun = last.noun;
    asides.push(aside);
    free = aside.body[1] + 1;
  }
  return asides;
}

/** "Ana Ruiz, 58, …" */
function ageAt(tree: Tree, comma: number): Aside | null {
  const [age, after] = [tree.words[comma + 1], tree.words[comma + 2]];
  const noun = nounBefore(tree, comma);
  if (!noun || !/^\d{1,3}$/.test(age?.text ?? '') || after?.text !== ',' || !/^NNP/.test(tree.word(comma - 1).tag))
    return null;
  return isMonth.test(tree.word(comma - 1).text)
    ? null
    : { kind: 'apposition', noun, body: [comma + 1, comma + 1], cut: [comma, comma + 2] };
}

function relativeAt(tree: Tree, comma: number): Aside | null {
  const pronoun = tree.words[comma + 1];
  if (!pronoun || !/^(?:who|which)$/.test(pronoun.lower)) return null;
  const soon = tree.words.slice(comma + 2, comma + 5).findIndex(({ tag }) => finite.test(tag));
  if (soon < 0 || tree.words.slice(comma + 2, comma + 2 + soon).some(({ tag }) => !/^RB/.test(tag))) return null;
  const noun = nounBefore(tree, comma);
  // "Peru, Chile and Cuba, which are …": not of the last alone.
  const plural = /^(?:are|were|have|do)$/.test(tree.words[comma + 2 + soon]?.lower ?? '');
  if (
    noun &&
    plural &&
    !/S$/.test(tree.word(comma - 1).tag) &&
    !tree.words.slice(...noun).some(({ tag }) => tag === 'NNS')
  )
    return null;
  const end = closing(tree, comma + 2);
  return noun && end > comma + 3
    ? { kind: 'relative', noun, body: [comma + 2, end - 1], cut: [comma, cutEnd(tree, end)] }
    : null;
}

function appositionAt(tree: Tree, comma: number): Aside | null {
  const first = tree.words[comma + 1];
  const noun = nounBefore(tree, comma);
  if (!first || !noun || !titleStart.test(first.lower)) return null;
  let end = comma + 1;
  while (
    tree.words[end] &&
    !marks.test(tree.words[end]?.text ?? '') &&
    tree.words[end]?.text !== '.' &&
    end - comma < 18
  )
    end++;
  const body = tree.words.slice(comma + 1, end);
  const verbal = body.some(({ tag }) => finite.test(tag) || /^(?:WDT|WP|WRB|CC|VBG)$/.test(tag));
  const [after, next] = [tree.words[end], tree.words[end + 1]];
  const closed =
    after?.text === ',' ? finite.test(next?.tag ?? '') : superlative(tree, comma + 1) && (!after || after.text === '.');
  if (
    verbal ||
    !closed ||
    body.length < 2 ||
    !body.some(({ tag }) => /^NN/.test(tag) || superlative(tree, comma + 1) || tag === 'VBD')
  )
    return null;
  return { kind: 'apposition', noun, body: [comma + 1, end - 1], cut: [comma, cutEnd(tree, end)] };
}

function superlative(tree: Tree, at: number): boolean {
  return /^(?:first|last|only|largest|biggest|worst|deadliest|oldest|longest|highest|smallest)$/.test(
    tree.words[at + 1]?.lower ?? '',
  );
}

/** Where the aside ends: at a comma with the main verb after it, or with the sentence. */
function closing(tree: Tree, start: number): number {
  for (let at = start; at < tree.words.length; at++) {
    const { text } = tree.word(at);
    if (/^["“”;(]$/.test(text)) return -1;
    if (
      text === ',' &&
      (finite.test(tree.words[at + 1]?.tag ?? '') || /^(?:and|but)$/.test(tree.words[at + 1]?.lower ?? ''))
    )
      return at;
    if (at === tree.words.length - 1) return text === '.' ? at : at + 1;
  }
  return -1;
}

/** A closing comma goes with the aside, a full stop stays. */
function cutEnd(tree: Tree, end: number): number {
  return tree.words[end]?.text === ',' ? end : end - 1;
}

function nounBefore(tree: Tree, comma: number): [number, number] | null {
  let from = comma;
  while (comma - from < 12) {
    if (nounTags.test(tree.words[from - 1]?.tag ?? '')) from--;
    // "members of the crew, who …"
    else if (from < comma && tree.words[from - 1]?.lower === 'of' && /^NN/.test(tree.words[from - 2]?.tag ?? ''))
      from -= 2;
    else break;
  }
  const last = tree.words[comma - 1];
  return from === comma || !last || !/^(?:NN|CD|HYPH)/.test(last.tag) ? null : [from, comma - 1];
}
