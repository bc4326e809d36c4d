/** Asides with a verb or a share of their own: ", who took office in 1951,", ", built in 1840,", ", many of them farm hands,". */
import { Tree } from '../parsing/tree.js';
import { listBefore, nounBefore } from './aside-nouns.js';
import { closing, cutEnd, endOf, finite, resumes } from './aside-ends.js';
import type { Aside } from './asides.js';

export function relativeAt(tree: Tree, comma: number): Aside[] {
  const pronoun = tree.words[comma + 1];
  if (!pronoun || !/^(?:who|which)$/.test(pronoun.lower)) return [];
  const soon = tree.words.slice(comma + 2, comma + 5).findIndex(({ tag }) => finite.test(tag));
  if (soon < 0 || tree.words.slice(comma + 2, comma + 2 + soon).some(({ tag }) => !/^RB/.test(tag))) return [];
  // "Peru, Chile and Cuba, which are …": of all of them, not of the last alone.
  const plural = /^(?:are|were|have|do)$/.test(tree.words[comma + 2 + soon]?.lower ?? '');
  const single = nounBefore(tree, comma);
  const many =
    single && (/S$/.test(tree.word(comma - 1).tag) || tree.words.slice(...single).some(({ tag }) => tag === 'NNS'));
  const noun = plural && !many ? listBefore(tree, comma) : single;
  const end = closing(tree, comma + 2, noun ?? [0, 0]);
  return noun && end > comma + 3
    ? [{ kind: 'relative', noun, body: [comma + 2, end - 1], cut: [comma, cutEnd(tree, end)] }]
    : [];
}

// What somebody was doing while speaking or acting is cut out and not told of.
const passing = /^(?:quoting|citing|speaking|writing|talking|referring|noting|wearing|looking|including)$/;
// Participles that taggers take for nouns or pasts.
const asideVerbs = /^(?:beset|led|born|built|held|made|known|named|called|run|set|founded|based|owned)$/;

/** "The mill, built in 1840, burned down." and "The party, holding sixty seats, cannot rule." */
export function participleAt(tree: Tree, comma: number): Aside[] {
  const adverb = tree.words[comma + 1]?.tag === 'RB' && tree.words[comma + 2]?.tag === 'VBN' ? 1 : 0;
  const first = tree.words[comma + 1 + adverb];
  const noun = nounBefore(tree, comma);
  if (!first || !noun || /^(?:said|says|added|told|wrote|including)$/.test(first.lower)) return [];
  if (!/^VB[NDG]$/.test(first.tag) && !asideVerbs.test(first.lower)) return [];
  const end = endOf(tree, comma + 2);
  const body = tree.words.slice(comma + 2 + adverb, end);
  const asks = body.findIndex(({ tag }) => /^W/.test(tag));
  const own = asks < 0 ? body : body.slice(0, asks);
  if (own.length < 2 || own.some(({ tag }) => finite.test(tag))) return [];
  const complement = /^(?:IN|TO|DT|RB|NNP|VBN|CD|PRP\$|JJ|``)$/.test(body[0]?.tag ?? '');
  if (!complement || tree.words[end]?.text !== ',' || !resumes(tree, end, noun)) return [];
  const kind = passing.test(first.lower) ? 'passing' : 'participle';
  return [{ kind, noun, body: [comma + 1, end - 1], cut: [comma, cutEnd(tree, end)] }];
}

/** "The survivors, many of them farm hands, …" and "forty prisoners, two of whom escaped, …" */
export function portionAt(tree: Tree, comma: number): Aside[] {
  const [share, of, whom] = [1, 2, 3].map((step) => tree.words[comma + step]);
  const noun = whoseShare(tree, comma);
  const shares =
    /^(?:many|most|some|several|all|both|half|few|none|\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/;
  if (
    !noun ||
    !shares.test(share?.lower ?? '') ||
    of?.lower !== 'of' ||
    !/^(?:them|whom|which)$/.test(whom?.lower ?? '')
  )
    return [];
  const end = pastList(tree, endOf(tree, comma + 4));
  if (end < comma + 5 || !(tree.words[end]?.text === ',' || end >= tree.words.length - 1)) return [];
  return [{ kind: 'portion', noun, body: [comma + 1, end - 1], cut: [comma, cutEnd(tree, end)] }];
}

/** What "them" are: the noun before the comma where it is plural, else the first plural noun of the sentence. */
function whoseShare(tree: Tree, comma: number): [number, number] | null {
  const near = nounBefore(tree, comma);
  if (near && /S$/.test(tree.word(near[1]).tag)) return near;
  const plural = tree.words.findLast(({ tag, index }) => tag === 'NNS' && index < comma);
  return plural ? nounBefore(tree, plural.index + 1) : near;
}

/** "…, most of them in Peru, Chile and Cuba, …": over the commas of a list of names. */
function pastList(tree: Tree, end: number): number {
  const name = (at: number) => /^NNP/.test(tree.words[at]?.tag ?? '');
  if (tree.words[end]?.text !== ',' || !name(end - 1) || !name(end + 1)) return end;
  let at = end + 1;
  while (name(at) || /^(?:,|and)$/.test(tree.words[at]?.lower ?? '')) at++;
  return tree.words.slice(end, at).some(({ lower }) => lower === 'and')
    ? at - (tree.words[at - 1]?.text === ',' ? 1 : 0)
    : end;
}

/** "…, the first time that the mineral was found on a comet." */
export function firstTimeAt(tree: Tree, comma: number): Aside[] {
  const [the, first, time] = [1, 2, 3].map((step) => tree.words[comma + step]?.lower ?? '');
  if (the !== 'the' || first !== 'first' || time !== 'time') return [];
  const from = tree.words[comma + 4]?.lower === 'that' ? comma + 5 : comma + 4;
  const last = tree.words.length - (tree.words.at(-1)?.text === '.' ? 2 : 1);
  const body = tree.words.slice(from, last + 1);
  if (body.length < 3 || body.some(({ text }) => /^[,;:"“]$/.test(text)) || !body.some(({ tag }) => finite.test(tag)))
    return [];
  return [{ kind: 'first_time', noun: [comma + 1, comma + 3], body: [from, last], cut: [comma, last] }];
}
