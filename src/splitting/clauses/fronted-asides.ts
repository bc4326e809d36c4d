/** What stands before the subject and tells of it, or with a subject of its own: "A former miner, Ruiz …", "With the dam full, …". */
import { Tree } from '../parsing/tree.js';
import type { Aside } from './asides.js';

const finite = /^(?:VBD|VBP|VBZ|MD)$/;
const longest = 16;
const notDescriptions =
  /^(?:day|week|month|year|time|night|morning|moment|result|rule|part|example|way|summer|winter|spring|autumn|decade|century|hour|minute)s?$/;

/** "A former miner, Ana Ruiz joined …" and "As the home of the race, Cork drew …": a description of the subject that follows. */
export function frontedDescription(tree: Tree): Aside[] {
  const as = tree.words[0]?.lower === 'as' ? 1 : 0;
  const first = tree.words[as];
  if (!first || !/^(?:a|an|the|one)$/.test(first.lower)) return [];
  const comma = tree.words.findIndex(({ text }) => text === ',');
  const body = tree.words.slice(as, comma);
  if (comma < as + 2 || body.length > longest || body.some(({ tag }) => finite.test(tag) || /^(?:W|VBG|TO)/.test(tag)))
    return [];
  if (!body.some(({ tag, lower }) => /^NN/.test(tag) || /^(?:largest|smallest|oldest|first|last|only)$/.test(lower)))
    return [];
  if (
    body.some(({ lower }) => notDescriptions.test(lower)) ||
    !/^NN|^JJS|^CD/.test(body.find(({ tag }) => /^NN|^JJS|^CD/.test(tag))?.tag ?? '')
  )
    return [];
  const noun = subjectAfter(tree, comma);
  // "The Museum of Flight in Seattle, Washington was …": a place in its state.
  if (body.some(({ tag }) => /^NNP/.test(tag)) && noun && noun[0] === noun[1] && as === 0) return [];
  if (!noun || (as === 0 && !/^(?:NNP|DT|PRP)/.test(tree.word(noun[0]).tag))) return [];
  return [{ kind: 'apposition', noun, body: [as, comma - 1], cut: [0, comma] }];
}

/** The noun between a comma and the verb of the sentence. */
function subjectAfter(tree: Tree, comma: number): [number, number] | null {
  const rest = tree.words.slice(comma + 1, comma + 9);
  const verb = rest.findIndex(({ tag }) => finite.test(tag));
  const words = rest.slice(0, Math.max(0, verb));
  const nominal = words.length > 0 && words.every(({ tag }) => /^(?:DT|JJ|NNP?S?|CD|PRP|HYPH|POS|VBN)$/.test(tag));
  return nominal && /^(?:NN|PRP)/.test(words.at(-1)?.tag ?? '') ? [comma + 1, comma + verb] : null;
}

/** "With work on the dam almost complete, …": noun, and what it is. */
export function frontedAbsolute(tree: Tree): Aside[] {
  if (tree.words[0]?.lower !== 'with') return [];
  const comma = tree.words.findIndex(({ text }) => text === ',');
  const body = tree.words.slice(1, comma);
  if (comma < 4 || body.length > longest || body.some(({ tag }) => finite.test(tag) || /^W/.test(tag))) return [];
  const last = body.at(-1);
  const said = body.findIndex(({ tag, index }, at) => {
    if (at === 0 || !/^(?:NN|CD|-RRB-)|^\)$/.test(body[at - 1]?.tag ?? '')) return false;
    if (/^VB[GN]$/.test(tag)) return true;
    // "almost complete" at the end; "a complete list" is a noun with its adjective.
    return (
      /^(?:RB|JJ)$/.test(tag) &&
      last?.tag === 'JJ' &&
      body.slice(at).every((word) => /^(?:RB|JJ)$/.test(word.tag)) &&
      index < comma
    );
  });
  if (said < 1) return [];
  return [{ kind: 'absolute', noun: [1, said], body: [said + 1, comma - 1], cut: [0, comma] }];
}

const kin =
  /^(?:father|mother|wife|husband|son|daughter|brother|sister|widow|successor|predecessor|deputy|chairman|lawyer|attorney|spokesman|spokeswoman|chief|boss|partner|rival|manager|editor|founder|owner|friend|ally)$/;

/** "his father and founder of the guild, Ole Berg,": each title is the name's. */
export function titlesBefore(tree: Tree, comma: number): Aside[] {
  const name = tree.words.slice(comma + 1).findIndex(({ tag }) => !/^NNP/.test(tag));
  const end = name < 0 ? tree.words.length : comma + 1 + name;
  if (end < comma + 3 || !/^[,.]?$/.test(tree.words[end]?.text ?? '')) return [];
  const from = tree.words.slice(0, comma).findLastIndex(({ tag }) => tag === 'PRP$');
  const title = from < 2 || comma - from > 9 ? [] : tree.words.slice(from, comma);
  if (!kin.test(title[1]?.lower ?? '') || title.some(({ tag }) => /^(?:V|MD|W|,)/.test(tag))) return [];
  const and = title.find(({ lower }) => lower === 'and')?.index ?? comma;
  const none: [number, number] = [comma + 1, comma];
  const noun: [number, number] = [comma + 1, end - 1];
  const first: Aside = { kind: 'apposition', noun, body: [from, and - 1], cut: none };
  return and === comma ? [first] : [first, { kind: 'apposition', noun, body: [and + 1, comma - 1], cut: none }];
}
