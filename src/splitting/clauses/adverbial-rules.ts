/** Clauses that say when, how or against what another holds: "while", "after", participles. */
import { Tree, Word } from '../parsing/tree.js';
import { pastForm } from '../wording/past-form.js';
import type { BranchRule } from './branch-rules.js';
import { Clause, isFiniteVerb, nounPhrase, setOff } from './clause.js';

const asserting = new Set(['while', 'although', 'though', 'whereas', 'after', 'despite', 'even']);

function marksOf(tree: Tree, word: Word): Word[] {
  return tree
    .childrenOf(word.index)
    .filter(
      (child) =>
        child.label === 'mark' ||
        (child.label === 'advmod' && /^(?:when|while|as|where)$/.test(child.lower)) ||
        (child.label === 'case' && child.index < word.index),
    );
}

/** "as it is one of the oldest" gives a reason; "as it left port" only a time. */
function asserts(tree: Tree, word: Word, mark: string): boolean {
  return (
    asserting.has(mark) ||
    (/^(?:as|because)$/.test(mark) &&
      tree.child(word.index, 'cop') !== undefined &&
      setOff(tree, tree.branch(word.index)))
  );
}

function isPast(tree: Tree, head: number): boolean {
  const word = tree.word(head);
  return (
    word.tag === 'VBD' || tree.childrenOf(head).some((child) => /^(?:aux|cop)/.test(child.label) && child.tag === 'VBD')
  );
}

export function beForm(tree: Tree, head: number, subject: number[]): string {
  const last = subject
    .map((at) => tree.word(at))
    .find(
      (word) => /^(?:NNS|NNPS)$/.test(word.tag) && !subject.some((at) => at < word.index && tree.word(at).tag === 'IN'),
    );
  const plural = last !== undefined || subject.some((at) => /^(?:they|we|these|those)$/.test(tree.word(at).lower));
  return isPast(tree, head) ? (plural ? 'were' : 'was') : plural ? 'are' : 'is';
}

// What follows from the main event, with or without a comma: "it sank killing nine".
const effects = /^(?:killing|leaving|causing|injuring|wounding|destroying|forcing|prompting)$/;

// Prepositions in the shape of participles.
const notVerbs =
  /^(?:including|according|following|regarding|concerning|involving|starting|beginning|depending|excluding|compared|based|given)$/;

/** At the end of its sentence, after a comma: it says more of the main subject, whatever verb the parser hung it from. */
function trails(tree: Tree, word: Word): boolean {
  const branch = tree.branch(word.index);
  return (
    (setOff(tree, branch) || effects.test(word.lower)) &&
    tree.words.slice((branch[branch.length - 1] ?? 0) + 1).every(({ text }) => /^[."”,]$/.test(text))
  );
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
      if (!isFiniteVerb(tree, word) || !asserts(tree, word, mark)) return null;
      if (
        mark === 'after' &&
        /^(?:shortly|soon|just|immediately|right|days?|weeks?|months?|years?|hours?|minutes?)$/.test(
          tree.words[(marks[0]?.index ?? 0) - 1]?.lower ?? '',
        )
      )
        return null;
      if (mark === 'after' && /^PRP/.test(tree.subject(word.index)?.tag ?? '')) return null;
      const leaveOut = new Set(marks.map(({ index }) => index));
      return { clauses: [{ head: word.index, setting: { rule: 'adverbial_clause', leaveOut } }] };
    },
  },
  {
    name: 'with_absolute',
    example: 'The home side won, with Berg scoring twice.',
    within: 'clause',
    read: (tree, word, clause) => {
      const subject = tree.subject(word.index);
      const [mark] = marksOf(tree, word);
      if (
        !/^(?:advcl|obl|acl)$/.test(word.label) ||
        mark?.lower !== 'with' ||
        !subject ||
        !/^VB[GN]$/.test(word.tag) ||
        isFiniteVerb(tree, word)
      )
        return null;
      const branch = tree.branch(word.index).filter((at) => at > mark.index);
      const [before, after] = [branch.filter((at) => at < word.index), branch.filter((at) => at > word.index)];
      if (before.length === 0 || after.length === 0) return null;
      const verb =
        word.tag === 'VBG'
          ? isPast(tree, clause.head)
            ? pastForm(word.lower)
            : `is ${word.text}`
          : `${beForm(tree, clause.head, before)} ${word.text}`;
      const its = {
        head: word.index,
        parts: [before, verb, after],
        own: branch,
        subject: nounPhrase(tree, subject.index),
        link: '',
      };
      const ready: Clause = {
        ...its,
        rule: 'with_absolute',
        speaker: clause.speaker,
        saying: clause.saying,
        timeOf: clause.head,
      };
      return { clauses: [{ head: word.index, setting: { rule: 'with_absolute' }, ready }] };
    },
  },
  {
    name: 'fronted_after',
    example: 'After losing the vote, the minister resigned.',
    within: 'clause',
    read: (tree, word, clause) => {
      const marks = marksOf(tree, word);
      if (word.label !== 'advcl' || word.head !== clause.head || word.tag !== 'VBG' || word.index > clause.head)
        return null;
      if (!/^(?:after|since|upon)$/.test(marks[0]?.lower ?? '') || clause.subject.length === 0) return null;
      const rest = tree.branch(word.index).filter((at) => at > word.index);
      if (rest.length === 0 || tree.word(word.index).lower === 'having') return null;
      const its = {
        head: word.index,
        parts: [clause.subject, pastForm(word.lower), rest],
        own: [word.index, ...rest],
        subject: clause.subject,
      };
      const ready: Clause = {
        ...its,
        rule: 'fronted_after',
        speaker: clause.speaker,
        saying: clause.saying,
        timeOf: null,
        link: '',
      };
      return { clauses: [{ head: word.index, setting: { rule: 'fronted_after' }, ready }], stays: true };
    },
  },
  {
    name: 'participle',
    example: 'The storm crossed Haiti, killing nine.',
    within: 'clause',
    read: (tree, word, clause) => {
      if (word.label !== 'advcl' || !/^VB[GN]$/.test(word.tag) || isFiniteVerb(tree, word) || notVerbs.test(word.lower))
        return null;
      if (word.head !== clause.head && !(word.index > clause.head && trails(tree, word))) return null;
      if (marksOf(tree, word).length > 0 || tree.subject(word.index) || clause.subject.length === 0) return null;
      if (!setOff(tree, tree.branch(word.index)) && word.index > clause.head && !effects.test(word.lower)) return null;
      return { clauses: [{ head: word.index, setting: { ...participle(tree, word, clause), timeOf: clause.head } }] };
    },
  },
];

/** A participle with the subject of its clause: "the storm was killing nine" would be wrong of one blow, so the past tense. */
function participle(tree: Tree, word: Word, clause: Clause) {
  const be = beForm(tree, clause.head, clause.subject);
  if (word.tag === 'VBN') return { rule: 'participle', subject: clause.subject, link: be };
  if (/^(?:was|were)$/.test(be) || word.index < clause.head)
    return { rule: 'participle', subject: clause.subject, link: pastForm(word.lower), leaveOut: new Set([word.index]) };
  const perfect = tree.childrenOf(clause.head).find((child) => /^(?:has|have)$/.test(child.lower));
  return { rule: 'participle', subject: clause.subject, link: perfect ? `${perfect.text} been` : be };
}
