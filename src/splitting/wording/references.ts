/** What the pronouns of a sentence stand for, where the article leaves no doubt. */
import { Tree, Word } from '../parsing/tree.js';
import { described, Descriptions } from './descriptions.js';
import { Names } from './names.js';

export interface Context {
  text: string;
  names: Names;
  descriptions: Descriptions;
  /** Subject of the sentence before, as written, and whether it is plural. */
  lastSubject: { text: string; plural: boolean; person: boolean } | null;
  /** What the sentence before told of with a noun: "made a visit" → "the visit". */
  lastEvent: string | null;
  /** Who speaks, inside a quotation. */
  speaker: string | null;
}

// A person named further back than this is not surely meant any more.
const memory = 400;

/** Words to be written in place of others. */
export function references(tree: Tree, context: Context): Map<number, string> {
  const found = new Map<number, string>();
  for (const word of tree.words) {
    const meant = meaningOf(tree, word, context);
    if (meant) found.set(word.index, word.tag === 'PRP$' ? possessive(meant) : meant);
    for (const [index, instead] of described(tree, word, context.descriptions)) found.set(index, instead);
  }
  return found;
}

function meaningOf(tree: Tree, word: Word, context: Context): string | null {
  if (/^(?:he|him|his|she|her)$/.test(word.lower)) return /^PRP/.test(word.tag) ? person(tree, word, context) : null;
  // "I’m": a name before the shortened verb would not be English.
  if (/^(?:i|me|my)$/.test(word.lower))
    return /^['’]/.test(tree.words[word.index + 1]?.text ?? '') ? null : context.speaker;
  if (/^(?:they|their)$/.test(word.lower)) return thing(tree, word, context, true);
  if (/^(?:it|its|this)$/.test(word.lower) && (word.lower !== 'this' || word.label === 'nsubj'))
    return thing(tree, word, context, false);
  return fullName(tree, word, context.names);
}

/** "Berg" → "Lena Berg", where the surname stands alone. */
function fullName(tree: Tree, word: Word, names: Names): string | null {
  const whole = names.full.get(word.text);
  const neighbour = tree.words[word.index - 1];
  const after = tree.words[word.index + 1];
  if (!whole || whole === word.text || /^NNP/.test(after?.tag ?? '')) return null;
  if (neighbour && whole.split(' ').includes(neighbour.text)) return null;
  return neighbour && /^\p{Lu}/u.test(neighbour.text) && neighbour.index > 0 && /^NNP/.test(neighbour.tag)
    ? null
    : whole;
}

/** The only person named in this sentence before the pronoun; or else the last one named, if only one was lately. */
function person(tree: Tree, word: Word, { names, text }: Context): string | null {
  const sentenceStart = tree.words[0]?.start ?? 0;
  const female = /^(?:she|her)$/.test(word.lower);
  const fits = (mention: { female: boolean | null }) => mention.female === null || mention.female === female;
  const here = mentionsBetween(names, sentenceStart, word.start).filter(fits);
  const near = here.length > 0 ? here : mentionsBetween(names, sentenceStart - memory, sentenceStart).filter(fits);
  const distinct = new Set(near.map(({ name }) => name));
  if (distinct.size === 1) return near[0]?.name ?? null;
  if (here.length > 0) return null;
  // "Berg rang the bell. She …": the person the last sentence began with.
  const previous = near.filter(({ at }) => !/[.!?]\s/.test(text.slice(at, sentenceStart - 2)));
  return previous.length > 0 && new Set(previous.map(({ name }) => name)).size === 1
    ? (previous[0]?.name ?? null)
    : null;
}

/** They stand in order: the first is found by halving. */
function mentionsBetween({ mentions }: Names, from: number, to: number): Names['mentions'] {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.at ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < mentions.length && (mentions[end]?.at ?? to) < to) end++;
  return mentions.slice(low, end);
}

/** The subject of the sentence before, where the pronoun is the first thing its own sentence speaks of. */
function thing(tree: Tree, word: Word, { lastSubject, lastEvent }: Context, plural: boolean): string | null {
  if (!plural && lastEvent && word.index === 0 && word.label === 'nsubj' && tree.child(word.head, 'cop'))
    return lastEvent;
  if (!lastSubject || lastSubject.plural !== plural || lastSubject.person) return null;
  const nounBefore = tree.words.some((other) => other.index < word.index && /^NN/.test(other.tag));
  // Only of the main verb: "if it rains" speaks of something else.
  const main = word.head === tree.root || tree.words[word.head]?.head === tree.root;
  if (!main || nounBefore || word.label === 'expl' || tree.child(word.head, 'ccomp', 'csubj', 'expl')) return null;
  return word.lower !== 'this' && /^(?:nsubj|nmod:poss)/.test(word.label) ? lastSubject.text : null;
}

export function possessive(name: string): string {
  return /s$/.test(name) ? `${name}'` : `${name}'s`;
}
