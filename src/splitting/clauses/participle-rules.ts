/** Participles that tell what else happened: "killing nine", "with Berg scoring twice". */
import { Tree, Word } from '../parsing/tree.js';
import { pastForm } from '../wording/past-form.js';
import type { Branching, BranchRule } from './branch-rules.js';
import { gapAfter } from './gaps.js';
import { accordingTo } from './attribution.js';
import { Clause, isFiniteVerb, nounPhrase, setOff, Setting, trimPunctuation } from './clause.js';
import { beForm, isPast, lasting, marksOf } from './verb-forms.js';

// What follows from the main event, with or without a comma: "it sank killing nine".
const effects = /^(?:killing|leaving|causing|injuring|wounding|destroying|forcing|prompting)$/;

const outcomes = /^(?:causing|leaving|forcing|prompting|leading|making|allowing|sending|creating)$/;

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
function isSubject(tree: Tree, noun: number): boolean {
  return /^nsubj/.test(tree.word(noun).label);
}

export const participleRules: BranchRule[] = [
  {
    name: 'with_absolute',
    example: 'The home side won, with Berg scoring twice.',
    within: 'clause',
    labels: ['advcl', 'obl', 'acl'],
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
      const gap = gapAfter(tree, after);
      const first = gap ? after.filter((at) => at < gap.joint) : after;
      const its = { head: word.index, rule: 'with_absolute', link: '', speaker: clause.speaker, saying: clause.saying };
      const ready = (parts: Clause['parts'], own: number[]): Branching => ({
        head: word.index,
        setting: { rule: 'with_absolute' },
        ready: { ...its, timeOf: clause.head, parts, own, subject: nounPhrase(tree, subject.index) },
      });
      const clauses = [ready([before, verb, first], [...before, word.index, ...first])];
      if (gap) clauses.push(ready([gap.subject, verb, gap.rest], [...gap.subject, ...gap.rest]));
      return { clauses };
    },
  },
  {
    name: 'participle',
    example: 'The storm crossed Haiti, killing nine.',
    within: 'clause',
    labels: ['advcl', 'acl'],
    read: (tree, word, clause) => {
      const late =
        word.label === 'acl' &&
        word.tag === 'VBG' &&
        word.index > clause.head &&
        setOff(tree, tree.branch(word.index)) &&
        !isSubject(tree, word.head);
      const fronted =
        word.label === 'acl' && word.tag === 'VBN' && word.index < clause.head && isSubject(tree, word.head);
      if (
        !(word.label === 'advcl' || late || (fronted && word.index < word.head)) ||
        !/^VB[GN]$/.test(word.tag) ||
        isFiniteVerb(tree, word) ||
        notVerbs.test(word.lower)
      )
        return null;
      if (word.head !== clause.head && !fronted && !late && !(word.index > clause.head && trails(tree, word)))
        return null;
      const joined = marksOf(tree, word).some(
        ({ lower }) => !effects.test(word.lower) || !/^(?:during|in|on|at)$/.test(lower),
      );
      if (joined || tree.subject(word.index) || clause.subject.length === 0) return null;
      if (!setOff(tree, tree.branch(word.index)) && word.index > clause.head && !effects.test(word.lower)) return null;
      if (outcomes.test(word.lower) && isIndirect(tree, clause, word))
        return { clauses: [outcome(tree, word, clause)] };
      return { clauses: [{ head: word.index, setting: { ...participle(tree, word, clause), timeOf: clause.head } }] };
    },
  },
];

/** "killing nine and injuring twelve": the second participle, said of the same. */
export function secondParticiple(tree: Tree, word: Word, clause: Clause): Setting | null {
  const alike =
    clause.rule === 'participle' &&
    !/\b(?:is|are|was|were|been)\b/.test(clause.link) &&
    word.tag === 'VBG' &&
    !tree.subject(word.index);
  return alike && clause.subject.length > 0
    ? { rule: 'participle', subject: clause.subject, link: pastForm(word.lower), leaveOut: new Set([word.index]) }
    : null;
}

/** "The guild requires members to sign, agreeing to stay": it is the members who agree. */
function whoWasTold(tree: Tree, word: Word, clause: Clause): number[] | null {
  const person = tree.child(clause.head, 'obj', 'iobj');
  const told = tree.child(clause.head, 'xcomp');
  if (/day$/.test(person?.lower ?? '')) return null;
  if (!person || !told || told.tag !== 'VB' || person.index > told.index || told.index > word.index) return null;
  const phrase = nounPhrase(tree, person.index);
  return phrase.length === clause.subject.length && phrase.every((at, index) => at === clause.subject[index])
    ? null
    : phrase;
}

/** "The dam was hit by a ship, causing a flood": not the dam caused it, but that it was hit. */
function isIndirect(tree: Tree, clause: Clause, word: Word): boolean {
  const children = tree.childrenOf(clause.head);
  return children.some(
    ({ label, index }) => label === 'aux:pass' || (label === 'advcl' && index < word.index && index > clause.head),
  );
}

function outcome(tree: Tree, word: Word, clause: Clause): Branching {
  const own = tree.branch(word.index);
  const last = own[own.length - 1] ?? 0;
  const whole = tree.branch(clause.head, (other) => accordingTo(tree, other) !== null);
  const parts = [
    trimPunctuation(
      tree,
      whole.filter((at) => at <= last && tree.word(at).text !== '.'),
    ),
  ];
  const ready = { ...clause, head: word.index, rule: 'outcome', parts, own, timeOf: clause.head };
  return { head: word.index, setting: { rule: 'outcome' }, ready };
}

/** A participle with the subject of its clause: "the storm was killing nine" would be wrong of one blow, so the past tense. */
/** "since he took office", said of the main clause and of its participles. */
export function sinceWhen(tree: Tree, head: number, before: number): number[] {
  const since = tree
    .childrenOf(head)
    .find(({ label, index }) => /^(?:advcl|obl)$/.test(label) && tree.child(index, 'mark', 'case')?.lower === 'since');
  const words = since && since.index > head ? tree.branch(since.index).filter((at) => at < before) : [];
  return trimPunctuation(tree, words);
}

function participle(tree: Tree, word: Word, clause: Clause): Setting {
  const told = whoWasTold(tree, word, clause);
  if (told) return participle(tree, word, { ...clause, subject: told });
  const be = beForm(tree, clause.head, clause.subject);
  const past = be === 'is' ? 'was' : be === 'are' ? 'were' : be;
  if (word.tag === 'VBN')
    return { rule: 'participle', subject: clause.subject, link: lasting.test(word.lower) ? be : past };
  if (/^(?:was|were)$/.test(be) || word.index < clause.head)
    return { rule: 'participle', subject: clause.subject, link: pastForm(word.lower), leaveOut: new Set([word.index]) };
  const perfect = tree.childrenOf(clause.head).find((child) => /^(?:has|have)$/.test(child.lower));
  const tail = perfect ? [sinceWhen(tree, clause.head, word.index)] : [];
  return { rule: 'participle', subject: clause.subject, link: perfect ? `${perfect.text} been` : be, tail };
}
