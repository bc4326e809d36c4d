/** Predicates side by side: "The ferry left Oban and reached Mull." */
import { Tree, Word } from '../parsing/tree.js';
import type { BranchRule } from './branch-rules.js';
import { Clause, isFinite, isPredicate, nounPhrase } from './clause.js';

/** Helping verbs that the first predicate has and the second shares: "has been sold and rebuilt". */
export function sharedLink(tree: Tree, head: number, child: Word): string {
  if (isFinite(tree, child)) return '';
  const verbal = /^V/.test(child.tag) && !tree.child(child.index, 'cop');
  const shared = tree.childrenOf(head).filter(({ label, tag }) => label === 'aux' || (label === 'aux:pass' && verbal) || (label === 'cop' && (!verbal || tag !== 'VB')));
  const not = tree.childrenOf(head).filter((word) => /^(?:not|n't|never)$/.test(word.lower) && word.index < head);
  return child.tag === 'VBD' ? '' : [...shared, ...not].sort((a, b) => a.index - b.index).map((word) => word.text).join(' ');
}

function joining(tree: Tree, word: Word): Set<number> {
  return new Set(tree.childrenOf(word.index).filter((child) => ['cc', 'mark', 'cc:preconj'].includes(child.label)).map((child) => child.index));
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
      if (word.label !== 'conj' || word.head !== clause.head || !isPredicate(tree, word)) return null;
      const head = tree.word(clause.head);
      if (!isPredicate(tree, head)) return null;
      const ownSubject = tree.subject(word.index);
      const link = sharedLink(tree, clause.head, word);
      const bare = !isFinite(tree, word) && link === '' && word.tag !== 'VBD' && word.tag !== 'VBN';
      if (!ownSubject && (bare || clause.subject.length === 0)) return null;
      if (ownSubject && bare) return null;
      const timeOf = fronted(tree, clause) ? clause.head : null;
      const setting = { rule: 'coordinated_predicate', link, timeOf, leaveOut: joining(tree, word) };
      return { clauses: [{ head: word.index, setting: ownSubject ? setting : { ...setting, subject: clause.subject } }] };
    },
  },
  {
    name: 'juxtaposed_clause',
    example: 'The price fell in May; the crop had failed.',
    within: 'clause',
    read: (tree, word, clause) => {
      const loose = word.label === 'parataxis' || (word.label === 'ccomp' && word.index < clause.head && tree.subject(word.index) !== undefined);
      if (!loose || word.head !== clause.head || !isFinite(tree, word)) return null;
      return tree.subject(word.index) ? { clauses: [{ head: word.index, setting: { rule: 'juxtaposed_clause' } }] } : null;
    },
  },
  {
    name: 'gapped_clause',
    example: 'Gold went to Chile and bronze to Peru.',
    within: 'clause',
    read: (tree, word, clause) => {
      if (word.label !== 'conj' || word.head !== clause.head || isPredicate(tree, word) || !tree.child(word.index, 'orphan')) return null;
      const verb = tree.word(clause.head).text;
      const orphan = tree.child(word.index, 'orphan');
      if (!orphan) return null;
      const [subject, rest] = [nounPhrase(tree, word.index), tree.branch(orphan.index)];
      const its = { head: word.index, parts: [subject, verb, rest], own: [...subject, ...rest].sort((a, b) => a - b), subject };
      return { clauses: [{ head: word.index, setting: { rule: 'gapped_clause' }, ready: { ...its, rule: 'gapped_clause', speaker: clause.speaker, saying: clause.saying, timeOf: clause.head } }] };
    },
  },
];
