/** Clauses that say when, how or against what another holds: "while", "after", participles. */
import { Tree, Word } from '../parsing/tree.js';
import { pastForm } from '../wording/past-form.js';
import type { BranchRule } from './branch-rules.js';
import { Clause, isFinite, setOff } from './clause.js';

const asserting = new Set(['while', 'although', 'though', 'whereas', 'after', 'despite', 'even']);

function marksOf(tree: Tree, word: Word): Word[] {
  return tree.childrenOf(word.index).filter((child) => child.label === 'mark' || (child.label === 'advmod' && /^(?:when|while|as|where)$/.test(child.lower)) || (child.label === 'case' && child.index < word.index));
}

/** "as it is one of the oldest" gives a reason; "as it left port" only a time. */
function asserts(tree: Tree, word: Word, mark: string): boolean {
  return asserting.has(mark) || (mark === 'as' && tree.child(word.index, 'cop') !== undefined);
}

function isPast(tree: Tree, head: number): boolean {
  const word = tree.word(head);
  return word.tag === 'VBD' || tree.childrenOf(head).some((child) => /^(?:aux|cop)/.test(child.label) && child.tag === 'VBD');
}

export function beForm(tree: Tree, head: number, subject: number[]): string {
  const last = subject.map((at) => tree.word(at)).find((word) => /^(?:NNS|NNPS)$/.test(word.tag) && !subject.some((at) => at < word.index && tree.word(at).tag === 'IN'));
  const plural = last !== undefined || subject.some((at) => /^(?:they|we|these|those)$/.test(tree.word(at).lower));
  return isPast(tree, head) ? (plural ? 'were' : 'was') : plural ? 'are' : 'is';
}

export const adverbialRules: BranchRule[] = [
  {
    name: 'adverbial_clause',
    example: 'While the talks went on, the port stayed shut.',
    within: 'clause',
    read: (tree, word, clause) => {
      const marks = marksOf(tree, word);
      const mark = marks[0]?.lower ?? '';
      if (word.label !== 'advcl' || word.head !== clause.head || !tree.subject(word.index)) return null;
      if (!isFinite(tree, word) || !asserts(tree, word, mark)) return null;
      const leaveOut = new Set(marks.map(({ index }) => index));
      return { clauses: [{ head: word.index, setting: { rule: 'adverbial_clause', leaveOut } }] };
    },
  },
  {
    name: 'fronted_after',
    example: 'After losing the vote, the minister resigned.',
    within: 'clause',
    read: (tree, word, clause) => {
      const marks = marksOf(tree, word);
      if (word.label !== 'advcl' || word.head !== clause.head || word.tag !== 'VBG' || word.index > clause.head) return null;
      if (!/^(?:after|since|upon)$/.test(marks[0]?.lower ?? '') || clause.subject.length === 0) return null;
      const rest = tree.branch(word.index).filter((at) => at > word.index);
      if (rest.length === 0 || tree.word(word.index).lower === 'having') return null;
      const its = { head: word.index, parts: [clause.subject, pastForm(word.lower), rest], own: [word.index, ...rest], subject: clause.subject };
      const ready: Clause = { ...its, rule: 'fronted_after', speaker: clause.speaker, saying: clause.saying, timeOf: null };
      return { clauses: [{ head: word.index, setting: { rule: 'fronted_after' }, ready }], stays: true };
    },
  },
  {
    name: 'participle',
    example: 'The storm crossed Haiti, killing nine.',
    within: 'clause',
    read: (tree, word, clause) => {
      if (word.label !== 'advcl' || word.head !== clause.head || !/^VB[GN]$/.test(word.tag) || isFinite(tree, word)) return null;
      if (marksOf(tree, word).length > 0 || tree.subject(word.index) || clause.subject.length === 0) return null;
      if (!setOff(tree, tree.branch(word.index)) && word.index > clause.head) return null;
      return { clauses: [{ head: word.index, setting: { ...participle(tree, word, clause), timeOf: clause.head } }] };
    },
  },
];

/** A participle with the subject of its clause: "the storm was killing nine" would be wrong of one blow, so the past tense. */
function participle(tree: Tree, word: Word, clause: Clause) {
  const be = beForm(tree, clause.head, clause.subject);
  if (word.tag === 'VBN') return { rule: 'participle', subject: clause.subject, link: be };
  if (/^(?:was|were)$/.test(be)) return { rule: 'participle', subject: clause.subject, link: pastForm(word.lower), leaveOut: new Set([word.index]) };
  const perfect = tree.childrenOf(clause.head).find((child) => /^(?:has|have)$/.test(child.lower));
  return { rule: 'participle', subject: clause.subject, link: perfect ? `${perfect.text} been` : be };
}
