/** Predicates side by side: "The ferry left Oban and reached Mull." */
import { Tree, Word } from '../parsing/tree.js';
import type { BranchRule } from './branch-rules.js';
import { Clause, isFiniteVerb, isPredicate, nounPhrase } from './clause.js';
import { alsoSaid, backToSpeaker } from './said-together.js';
import { sharedLink } from './shared-verbs.js';

function joining(tree: Tree, word: Word): Set<number> {
  return new Set(
    tree
      .childrenOf(word.index)
      .filter((child) => ['cc', 'mark', 'cc:preconj'].includes(child.label))
      .map((child) => child.index),
  );
}

function fronted(tree: Tree, clause: Clause): boolean {
  const subject = tree.subject(clause.head)?.index ?? clause.head;
  return tree.childrenOf(clause.head).some((child) => /^(?:obl|advmod)/.test(child.label) && child.index < subject);
}

export const coordinationRules: BranchRule[] = [
  {
    name: 'coordinated_predicate',
    example: 'The ferry left Oban and reached Mull at noon.',
    within: 'clause',
    read: (tree, word, clause) => {
      if (word.label !== 'conj' || word.head !== clause.head || !isPredicate(tree, word) || word.lower === 'including')
        return null;
      const head = tree.word(clause.head);
      if (!isPredicate(tree, head) || tree.childrenOf(word.index).some(({ lower }) => lower === 'including'))
        return null;
      const said = alsoSaid(tree, clause, word);
      if (said) return { clauses: [{ head: word.index, setting: { ...said, leaveOut: joining(tree, word) } }] };
      const ownSubject = tree.subject(word.index);
      const link =
        sharedLink(tree, clause.head, word) || (word.tag === head.tag && !isFiniteVerb(tree, word) ? clause.link : '');
      const bare = !isFiniteVerb(tree, word) && link === '' && word.tag !== 'VBD' && word.tag !== 'VBN';
      if (!ownSubject && (bare || clause.subject.length === 0)) return null;
      if (ownSubject && bare) return null;
      const timeOf = fronted(tree, clause) || clause.rule === 'participle' ? clause.head : null;
      const back = ownSubject ? null : backToSpeaker(tree, clause, word);
      if (back)
        return {
          clauses: [
            {
              head: word.index,
              setting: {
                rule: 'coordinated_predicate',
                subject: back,
                speaker: null,
                saying: null,
                leaveOut: joining(tree, word),
              },
            },
          ],
        };
      const setting = { rule: 'coordinated_predicate', link, timeOf, leaveOut: joining(tree, word) };
      return {
        clauses: [{ head: word.index, setting: ownSubject ? setting : { ...setting, subject: clause.subject } }],
      };
    },
  },
  {
    name: 'juxtaposed_clause',
    example: 'The price fell in May; the crop had failed.',
    within: 'clause',
    read: (tree, word, clause) => {
      const loose =
        word.label === 'parataxis' ||
        (word.label === 'ccomp' && word.index < clause.head && tree.subject(word.index) !== undefined);
      if (!loose || word.head !== clause.head || !isFiniteVerb(tree, word)) return null;
      return tree.subject(word.index)
        ? { clauses: [{ head: word.index, setting: { rule: 'juxtaposed_clause' } }] }
        : null;
    },
  },
  {
    name: 'gapped_clause',
    example: 'Gold went to Chile and bronze to Peru.',
    within: 'clause',
    read: (tree, word, clause) => {
      if (
        word.label !== 'conj' ||
        word.head !== clause.head ||
        isPredicate(tree, word) ||
        !tree.child(word.index, 'orphan')
      )
        return null;
      const verb = tree.word(clause.head).text;
      const orphan = tree.child(word.index, 'orphan');
      if (!orphan) return null;
      const [subject, rest] = [nounPhrase(tree, word.index), tree.branch(orphan.index)];
      const its = {
        head: word.index,
        parts: [subject, verb, rest],
        own: [...subject, ...rest].sort((a, b) => a - b),
        subject,
      };
      return {
        clauses: [
          {
            head: word.index,
            setting: { rule: 'gapped_clause' },
            ready: {
              ...its,
              rule: 'gapped_clause',
              speaker: clause.speaker,
              saying: clause.saying,
              timeOf: clause.head,
              link: '',
            },
          },
        ],
      };
    },
  },
];
