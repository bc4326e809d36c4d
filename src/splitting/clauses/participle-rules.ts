/** Participles that tell what else happened: "killing nine", "with Berg scoring twice". */
import { Tree, Word } from '../parsing/tree.js';
import { pastForm } from '../wording/past-form.js';
import type { BranchRule } from './branch-rules.js';
import { Clause, isFiniteVerb, nounPhrase, setOff } from './clause.js';
import { beForm, isPast, marksOf } from './verb-forms.js';

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
export const participleRules: BranchRule[] = [
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
