/** A clause that may become a claim: the words that carry it, and how to say it on its own. */
import { Tree, Word } from '../parsing/tree.js';

/** Words of the sentence, or words put between them. */
export type Part = number[] | string;

export interface Clause {
  head: number;
  /** What the claim is said with, in order. */
  parts: Part[];
  /** The words that carry the assertion: the quotation is cut from them. */
  own: number[];
  /** Subject, for clauses that depend on this one and lack theirs. */
  subject: number[];
  rule: string;
  /** Who asserts it: words of the sentence. */
  speaker: number[] | null;
  /** The verb of saying, where there is a speaker. */
  saying: number | null;
  /** Helping verbs put between a borrowed subject and the words. */
  link: string;
  /** Head of the clause whose time holds for this one too. */
  timeOf: number | null;
}

/** The clause with its fields in one order: code that reads clauses then runs faster. */
export function settled({ head, parts, own, subject, rule, speaker, saying, link, timeOf }: Clause): Clause {
  return { head, parts, own, subject, rule, speaker, saying, link, timeOf };
}

export interface Setting {
  rule: string;
  /** Subject and helping verbs taken over from another clause. */
  subject?: number[];
  link?: string;
  /** null: the article itself, whoever else speaks in the sentence. */
  speaker?: number[] | null;
  saying?: number | null;
  timeOf?: number | null;
  /** Words that only join the clause to its sentence: "who", "while", "and". */
  leaveOut?: Set<number>;
  /** Said right after the verb: the noun that an object "which" stands for. */
  object?: number[];
  /** Said before all else: the day that two predicates share. */
  front?: number[];
  /** Said after the clause's own words: the place a relative "where" stands for. */
  tail?: Part[];
}

const finiteTags = new Set(['VBD', 'VBP', 'VBZ', 'MD']);

export function isFiniteVerb(tree: Tree, { index, tag }: Word): boolean {
  return (
    finiteTags.has(tag) ||
    tree.childrenOf(index).some((child) => /^(?:aux|cop)/.test(child.label) && finiteTags.has(child.tag))
  );
}

export function isPredicate(tree: Tree, { index, tag }: Word): boolean {
  return /^(?:V|MD)/.test(tag) || tree.child(index, 'cop') !== undefined || tree.subject(index) !== undefined;
}

/** Whether a branch says something of the clause's verb or of an infinitive below it: "had to rebuild it after …". */
export function ofClause(tree: Tree, word: Word, clause: Clause): boolean {
  let head = word.head;
  while (head !== clause.head && tree.words[head]?.label === 'xcomp' && head > clause.head) head = tree.word(head).head;
  return head === clause.head;
}

/** Whether a comma, dash or bracket sets the branch off from what stands before it. */
export function setOff(tree: Tree, branch: number[]): boolean {
  const first = branch[0] ?? 0;
  return [first, first - 1].some((at) => /^(?:,|--?|–|—|\()$/.test(tree.words[at]?.text ?? ''));
}

/** A noun with what identifies it, without asides: the antecedent of a relative clause or an apposition. */
export function nounPhrase(tree: Tree, index: number): number[] {
  const own = tree.branch(index, (word) => word.index !== index && leavesNoun(tree, word, index));
  return trimPunctuation(tree, own);
}

function leavesNoun(tree: Tree, word: Word, noun: number): boolean {
  if (word.label === 'cc') return word.head === noun || isPredicate(tree, tree.word(word.head));
  if (['acl:relcl', 'parataxis', 'cop', 'aux', 'mark', 'nsubj', 'advcl', 'ccomp'].includes(word.label)) return true;
  if (word.label === 'acl' && word.index < noun) return true;
  if (word.label === 'case' && word.head === noun && word.text !== "'s") return true;
  if (word.label === 'conj' && word.head === noun) return isPredicate(tree, word);
  return (word.label === 'appos' || word.label === 'acl') && setOff(tree, tree.branch(word.index));
}

export function trimPunctuation(tree: Tree, words: number[]): number[] {
  const isMark = (index: number | undefined) =>
    index !== undefined && /^[,;:.—–-]+$/.test(tree.words[index]?.text ?? '');
  let [from, to] = [0, words.length];
  while (from < to && isMark(words[from])) from++;
  while (to > from && isMark(words[to - 1])) to--;
  return words.slice(from, to);
}
