/** Who speaks in a sentence by its own account: "…, the mayor said" or "The mayor issued a statement". */
import { reporting } from './clauses/verbs.data.js';
import { Tree } from './parsing/tree.js';
import type { ReadSentence } from './read-sentence.js';
import { issuesDocument, speakerName } from './speaker-name.js';
import { writtenOutIn } from './wording/abbreviations.js';
import type { Referents } from './wording/referents.js';

/** The speaker whom a sentence itself names. */
export function declared(
  { pieces, source }: ReadSentence,
  text: string,
  { names, abbreviations }: Referents,
): string | null {
  const [piece] = pieces;
  const tail = pieces.at(-1);
  const nameOf = (tree: Tree, words: number[]) =>
    speakerName(tree, words, text, names, writtenOutIn(tree, abbreviations));
  if (source && tail) return nameOf(tail.tree, source);
  if (!piece) return null;
  const { tree, clauses } = piece;
  const said = clauses.find(({ speaker }) => speaker !== null);
  if (said?.speaker) return nameOf(tree, said.speaker);
  const verb = tree.words[tree.root];
  const speaks = verb && (reporting.has(verb.lower) || issuesDocument(tree, verb.index));
  const subject = speaks ? tree.subject(verb.index) : undefined;
  return subject ? nameOf(tree, tree.branch(subject.index)) : null;
}
