/** Two infinitives or two contents under one verb: "plans to sell the mill and to buy a ship". */
import { Word } from '../parsing/tree.js';
import { sayingOf } from './attribution.js';
import type { BranchRule } from './branch-rules.js';
import { isFiniteVerb, ofClause } from './clause.js';
import { joining } from './joining-words.js';

export const sharedLeadRules: BranchRule[] = [
  {
    name: 'coordinated_infinitive',
    example: 'The firm plans to sell its mines in Peru and to build a smelter in Chile.',
    within: 'clause',
    labels: ['conj'],
    read: (tree, word, clause) => {
      const first = tree.word(word.head);
      if (word.label !== 'conj' || first.label !== 'xcomp' || !ofClause(tree, first, clause)) return null;
      if (word.tag !== 'VB' || first.tag !== 'VB' || !tree.child(word.index, 'cc')) return null;
      // "to fold and carry it": what both do is done to one thing.
      const complete = (verb: Word) =>
        tree.childrenOf(verb.index).some(({ label }) => /^(?:obj|obl|ccomp|xcomp)/.test(label));
      const later = tree.childrenOf(first.index).filter(({ label, index }) => label === 'conj' && index > first.index);
      if (!complete(first) || !complete(word) || later.length > 1 || clause.subject.length === 0) return null;
      const leaveOut = joining(tree, word);
      const lead = tree.branch(
        clause.head,
        ({ index, label }) => index >= first.index || label === 'advcl' || label === 'punct',
      );
      const rest = tree.branch(word.index).filter((at) => !leaveOut.has(at));
      const to = tree.word(first.index - 1).lower === 'to' && tree.word(rest[0] ?? 0).lower !== 'to' ? 'to' : '';
      const borrowed = tree.subject(clause.head) ? [] : [clause.subject, clause.link].filter((part) => part.length > 0);
      const its = { ...clause, head: clause.head, own: rest, rule: 'coordinated_infinitive' };
      return {
        clauses: [
          {
            head: word.index,
            setting: { rule: 'coordinated_infinitive' },
            ready: { ...its, parts: [...borrowed, lead.filter((at) => at < first.index), to, rest] },
          },
        ],
      };
    },
  },
  {
    name: 'coordinated_content',
    example: 'Some villagers fear that the dam will burst and the valley will flood.',
    within: 'clause',
    labels: ['conj'],
    read: (tree, word, clause) => {
      const first = tree.word(word.head);
      if (word.label !== 'conj' || first.label !== 'ccomp' || first.head !== clause.head || first.index < clause.head)
        return null;
      if (!tree.subject(word.index) || !isFiniteVerb(tree, word) || !tree.child(word.index, 'cc')) return null;
      if (sayingOf(tree, clause.head, clause.subject)) return null;
      const start = Math.min(...tree.branch(first.index));
      const that = tree.child(first.index, 'mark');
      const rest = tree.branch(word.index).filter((at) => !joining(tree, word).has(at));
      const lead = tree.branch(clause.head).filter((at) => at < start || at === that?.index);
      const borrowed = tree.subject(clause.head) ? [] : [clause.subject, clause.link].filter((part) => part.length > 0);
      const its = { ...clause, own: rest, rule: 'coordinated_content', parts: [...borrowed, lead, rest] };
      return { clauses: [{ head: word.index, setting: { rule: 'coordinated_content' }, ready: its }] };
    },
  },
];
