/** Asides that say what their noun is: ", 58,", ", a retired judge,", "the capital, Oban,". */
import { Tree } from '../parsing/tree.js';
import { deed, nounBefore, superlativeAt, titleStart } from './aside-nouns.js';
import { cutEnd, endOf, finite, resumes } from './aside-ends.js';
import type { Aside } from './asides.js';

const isMonth = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "Ana Ruiz, 58, …" */
export function ageAt(tree: Tree, comma: number): Aside[] {
  const [age, after] = [tree.words[comma + 1], tree.words[comma + 2]];
  const noun = nounBefore(tree, comma);
  if (!noun || !/^\d{1,3}$/.test(age?.text ?? '') || after?.text !== ',' || !/^NNP/.test(tree.word(comma - 1).tag))
    return [];
  if (isMonth.test(tree.word(comma - 1).text)) return [];
  return [{ kind: 'apposition', noun, body: [comma + 1, comma + 1], cut: [comma, comma + 2] }];
}

/** "the capital, Dorsk, on Sunday": the name says what the noun is. */
export function nameAt(tree: Tree, comma: number): Aside[] {
  const noun = nounBefore(tree, comma);
  if (!noun || !/^(?:the|its|his|her|their)$/.test(tree.word(noun[0]).lower) || !/^NN$/.test(tree.word(noun[1]).tag))
    return [];
  const end = endOf(tree, comma + 1);
  const name = tree.words.slice(comma + 1, end);
  const named = name.length > 0 && name.length < 5 && name.every(({ tag }) => /^NNPS?$/.test(tag));
  const after = tree.words[end + 1];
  if (
    !named ||
    tree.words[end]?.text !== ',' ||
    !/^(?:that|on|in|at|for|with|to|by|from|after|before)$/.test(after?.lower ?? '')
  )
    return [];
  return [{ kind: 'apposition', noun: [comma + 1, end - 1], body: noun, cut: [comma, end] }];
}

/** ", a retired judge," and, with what follows its noun, ", a former miner who left in 1960," as two asides of one person. */
export function appositionAt(tree: Tree, comma: number): Aside[] {
  const first = tree.words[comma + 1];
  const noun = nounBefore(tree, comma);
  if (!first || !noun || !(titleStart.test(first.lower) || isTitle(tree, comma))) return [];
  const end = endOf(tree, comma + 1);
  const who = tree.words.findIndex(
    ({ index, lower }) => index > comma + 2 && index < end && /^(?:who|which|that)$/.test(lower),
  );
  const told =
    who >= 0 &&
    /^(?:who|which)$/.test(tree.word(who).lower) &&
    /^(?:VB[DNZP]|MD)$/.test(tree.words[who + 1]?.tag ?? '');
  const stop = told ? who : end;
  const body = tree.words.slice(comma + 1, stop);
  const verbal = body.some(({ tag }) => finite.test(tag) || /^(?:WDT|WP|WRB|CC|VBG)$/.test(tag));
  const after = tree.words[end];
  const last = !after || after.text === '.';
  // "…, said Ana Ruiz, a retired judge." ends its sentence; in a list the same words would be a member of it.
  const ends =
    last && /^(?:NNP|CD)/.test(tree.word(comma - 1).tag) && /^(?:a|an|the|his|her|its|their)$/.test(first.lower);
  const closed = after?.text === ',' ? resumes(tree, end, noun) : last && (ends || superlativeAt(tree, comma + 2));
  if (verbal || !closed || body.length < 2 || tellsOfClause(tree, noun, comma + 1, stop)) return [];
  if (!body.some(({ tag }) => /^NN/.test(tag) || superlativeAt(tree, comma + 2) || tag === 'VBD')) return [];
  const cut: [number, number] = [comma, cutEnd(tree, end)];
  const made = told ? -1 : builtAt(tree, comma + 2, end);
  const asides: Aside[] = [{ kind: 'apposition', noun, body: [comma + 1, (made > 0 ? made : stop) - 1], cut }];
  if (told) asides.push({ kind: 'relative', noun, body: [who + 1, end - 1], cut });
  if (made > 0) asides.push({ kind: 'participle', noun, body: [made, end - 1], cut });
  return asides;
}

/** "The mayor will visit Oban, the first trip by a mayor": Oban is no trip. It tells of the clause and stays with it. */
function tellsOfClause(tree: Tree, noun: [number, number], from: number, to: number): boolean {
  const last = tree.words.find(
    ({ index, tag }) => index >= from && index < to && /^NN/.test(tag) && !/^NN/.test(tree.words[index + 1]?.tag ?? ''),
  );
  const verbBefore = tree.words.some(({ index, tag }) => index < noun[0] && finite.test(tag));
  return verbBefore && deed.test(last?.lower ?? '') && !deed.test(tree.word(noun[1]).lower);
}

/** "a steamer built in Hull in 1950": where the participle stands, with a place or time after it. */
function builtAt(tree: Tree, from: number, end: number): number {
  return tree.words.findIndex(
    ({ index, tag }) =>
      index > from &&
      index < end - 2 &&
      tag === 'VBN' &&
      /^NN/.test(tree.words[index - 1]?.tag ?? '') &&
      /^(?:in|by|on|at|from|for)$/.test(tree.words[index + 1]?.lower ?? ''),
  );
}

/** "Tim Wu, director of the centre," and "Ana Ruiz, Republican from Texas,": without an article. */
function isTitle(tree: Tree, comma: number): boolean {
  const [first, second, third] = [1, 2, 3].map((step) => tree.words[comma + step]);
  if (!/^NNP/.test(tree.word(comma - 1).tag)) return false;
  const of = /^(?:of|for|from|at|in)$/;
  if (/^NNP/.test(first?.tag ?? '') && second?.tag === 'POS') return true;
  return /^NN$/.test(first?.tag ?? '')
    ? [second, third].some((word) => of.test(word?.lower ?? ''))
    : /^(?:Republican|Democrat|Labou?r|Conservative|Director|President|Chairman|Head|Minister)$/.test(
        first?.text ?? '',
      ) && of.test(second?.lower ?? '');
}
