/** What kind of thing a name names: "the spacecraft Argo", "Orbelle, a Scottish company": later "the spacecraft" is Argo. */
import { Clause } from '../clauses/clause.js';
import { Tree } from '../parsing/tree.js';
import { alike, isBare } from './descriptions.js';
import { isOffice } from './offices.js';
import { isPerson } from './people.js';

/** Names by noun, in small letters. */
export type NamedThings = Map<string, Set<string>>;

// Nouns of too many things, and of times and amounts.
const general =
  /^(?:day|week|month|year|time|people|part|number|way|case|end|side|area|member|group|state|country|nation|place|thing|lot|head|home|one|kind|author|name|date|night|season|half|page|today|morning|evening)s?$/;

export function learnNamedThings(tree: Tree, clauses: Clause[], text: string, known: NamedThings): void {
  for (const { index, tag, lower } of tree.words) {
    const next = tree.words[index + 1];
    if (tag !== 'NN' || !next || !/^NNP/.test(next.tag)) continue;
    let last = index + 1;
    while (/^NNP/.test(tree.words[last + 1]?.tag ?? '')) last++;
    remember(known, lower, text.slice(next.start, tree.word(last).end));
  }
  for (const clause of clauses) if (clause.rule === 'apposition') fromApposition(tree, clause, text, known);
}

/** "Orbelle Systems is | a Scottish company": name, and noun. */
function fromApposition(tree: Tree, { subject, own }: Clause, text: string, known: NamedThings): void {
  const name = subject.filter((at) => !/^DT$/.test(tree.word(at).tag));
  if (name.length === 0 || name.length > 5 || !name.every((at) => /^NNPS?$/.test(tree.word(at).tag))) return;
  const end = own.findIndex((at) => /^(?:IN|TO|VB[NGD]|W|,)/.test(tree.word(at).tag));
  const noun = own.slice(0, end < 0 ? own.length : end).findLast((at) => /^NN/.test(tree.word(at).tag));
  if (noun !== undefined && tree.word(noun).tag === 'NN')
    remember(known, tree.word(noun).lower, tree.textOf(subject, text));
}

function remember(known: NamedThings, noun: string, name: string): void {
  if (general.test(noun) || isPerson(noun) || isOffice(noun)) return;
  known.set(noun, (known.get(noun) ?? new Set()).add(name));
}

/** The name to write for a bare "the company"; null where the article names two, or the sentence has named it already. */
export function nameOfThing(tree: Tree, noun: number, known: NamedThings): string | null {
  const word = tree.word(noun);
  if (!/^(?:the|this)$/.test(tree.words[noun - 1]?.lower ?? '') || !isBare(tree, word)) return null;
  const names = known.get(word.lower) ?? known.get(alike.get(word.lower) ?? '');
  if (names?.size !== 1) return null;
  const [name = ''] = names;
  const said = tree.words.some(({ text, tag }) => /^NNP/.test(tag) && name.split(' ').includes(text));
  return said ? null : name.replace(/^The /, 'the ');
}
