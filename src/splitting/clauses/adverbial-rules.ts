/** Clauses that say when or against what another holds: "while the talks went on", "after losing the vote". */
import { Tree, Word } from '../parsing/tree.js';
import { pastForm } from '../wording/past-form.js';
import type { BranchRule } from './branch-rules.js';
import { Clause, isFiniteVerb, ofClause, setOff } from './clause.js';
import { marksOf } from './verb-forms.js';

const asserting = new Set(['while', 'although', 'though', 'whereas', 'after', 'despite', 'even']);
/** "as it is one of the oldest" gives a reason; "as it left port" only a time. */
function asserts(tree: Tree, word: Word, mark: string): boolean {
  return (
    asserting.has(mark) ||
    // ", when the mill burned": after a comma it tells what else happened then.
    (mark === 'when' && word.index > word.head && setOff(tree, tree.branch(word.index))) ||
    (/^(?:as|because)$/.test(mark) &&
      tree.child(word.index, 'cop') !== undefined &&
      setOff(tree, tree.branch(word.index)))
  );
}

/** A past tense with a year in its clause. */
function dated(tree: Tree, word: Word): boolean {
  return word.tag === 'VBD' && tree.branch(word.index).some((at) => /^(?:1[5-9]|20)\d\d$/.test(tree.word(at).text));
}

/** "three days after", "shortly before" */
function measured(tree: Tree, [mark]: Word[]): boolean {
  return /^(?:shortly|soon|just|immediately|right|days?|weeks?|months?|years?|hours?|minutes?)$/.test(
    tree.words[(mark?.index ?? 0) - 1]?.lower ?? '',
  );
}

/** "days after the ship sank" counts from it: the clause stays where it is and is told of as well. */
function told(word: Word, marks: Word[]): ReturnType<BranchRule['read']> {
  const leaveOut = new Set(marks.filter(({ lower }) => lower !== 'to').map(({ index }) => index));
  return { clauses: [{ head: word.index, setting: { rule: 'adverbial_clause', leaveOut } }], stays: true };
}

export const adverbialRules: BranchRule[] = [
  {
    name: 'adverbial_clause',
    example: 'While the talks went on, the port stayed shut.',
    within: 'clause',
    labels: ['advcl', 'obl', 'ccomp'],
    read: (tree, word, clause) => {
      const marks = marksOf(tree, word);
      const mark = marks[0]?.lower ?? '';
      // "comes after the ship sank": the parser takes what follows such verbs for their content.
      const after = word.label === 'ccomp' && /^(?:after|before|while)$/.test(mark);
      const stated = word.label === 'advcl' || (word.label === 'obl' && tree.child(word.index, 'cop') !== undefined);
      const apart = word.index > clause.head && setOff(tree, tree.branch(word.index));
      if (!(stated || after) || !(apart || ofClause(tree, word, clause)) || !tree.subject(word.index)) return null;
      if (!isFiniteVerb(tree, word)) return null;
      if (mark === 'before' && measured(tree, marks) && !/^PRP/.test(tree.subject(word.index)?.tag ?? ''))
        return told(word, marks);
      // "since it left the union in 2004": with a day of its own it is told of as well.
      if (mark === 'since' && dated(tree, word) && !/^PRP/.test(tree.subject(word.index)?.tag ?? ''))
        return told(word, marks);
      if (!asserts(tree, word, mark)) return null;
      if (tree.words[(marks[0]?.index ?? 0) - 1]?.lower === 'only') return null;
      if (mark === 'after' && measured(tree, marks))
        return /^PRP/.test(tree.subject(word.index)?.tag ?? '') ? null : told(word, marks);
      if (mark === 'after' && /^PRP/.test(tree.subject(word.index)?.tag ?? '')) return null;
      const leaveOut = new Set(marks.map(({ index }) => index));
      const timeOf = mark === 'when' ? clause.head : null;
      return { clauses: [{ head: word.index, setting: { rule: 'adverbial_clause', leaveOut, timeOf } }] };
    },
  },
  {
    name: 'fronted_after',
    example: 'After losing the vote, the minister resigned.',
    within: 'clause',
    labels: ['advcl'],
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
];
