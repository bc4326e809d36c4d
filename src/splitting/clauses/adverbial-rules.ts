/** Clauses that say when or against what another holds: "while the talks went on", "after losing the vote". */
import { Tree, Word } from '../parsing/tree.js';
import { pastForm } from '../wording/past-form.js';
import type { BranchRule } from './branch-rules.js';
import { Clause, isFiniteVerb, setOff } from './clause.js';
import { marksOf } from './verb-forms.js';

const asserting = new Set(['while', 'although', 'though', 'whereas', 'after', 'despite', 'even']);
/** "as it is one of the oldest" gives a reason; "as it left port" only a time. */
function asserts(tree: Tree, word: Word, mark: string): boolean {
  return (
    asserting.has(mark) ||
    (/^(?:as|because)$/.test(mark) &&
      tree.child(word.index, 'cop') !== undefined &&
      setOff(tree, tree.branch(word.index)))
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
];
