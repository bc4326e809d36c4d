/** Predicates side by side: "The ferry left Oban and reached Mull." */
import { Tree, Word } from '../parsing/tree.js';
import type { BranchRule } from './branch-rules.js';
import { sayingOf } from './attribution.js';
import { Clause, isFiniteVerb, isPredicate, nounPhrase, Setting } from './clause.js';

// Past tenses that are no participles: "has been sold and went" needs no "has been".
const pastOnly =
  /^(?:went|was|were|took|came|began|gave|ran|saw|knew|wrote|fell|rose|spoke|did|drew|drove|flew|grew|sank|sang|threw|broke|chose|wore)$/;

/** "has been sold", "had left": a participle follows, and the parser's past tense may be one. */
function helped(tree: Tree, head: number): boolean {
  return tree
    .childrenOf(head)
    .some(({ label, lower }) => /^aux/.test(label) && /^(?:been|was|were|has|have|had|is|are)$/.test(lower));
}

/** Helping verbs that the first predicate has and the second shares: "has been sold and rebuilt". */
export function sharedLink(tree: Tree, head: number, child: Word): string {
  if (isFiniteVerb(tree, child) && child.tag !== 'VBD') return '';
  const verbal = /^V/.test(child.tag) && !tree.child(child.index, 'cop');
  const shared = tree
    .childrenOf(head)
    .filter(
      ({ label, tag }) =>
        label === 'aux' || (label === 'aux:pass' && verbal) || (label === 'cop' && (!verbal || tag !== 'VB')),
    );
  const not = tree.childrenOf(head).filter((word) => /^(?:not|n't|never)$/.test(word.lower) && word.index < head);
  return child.tag === 'VBD' && !(helped(tree, head) && !pastOnly.test(child.lower))
    ? ''
    : [...shared, ...not]
        .sort((a, b) => a.index - b.index)
        .map((word) => word.text)
        .join(' ');
}

function joining(tree: Tree, word: Word): Set<number> {
  return new Set(
    tree
      .childrenOf(word.index)
      .filter((child) => ['cc', 'mark', 'cc:preconj'].includes(child.label))
      .map((child) => child.index),
  );
}

/** "The firm said it would pay, but gave no date": the second verb is the firm's own doing, not what it said. */
function backToSpeaker(tree: Tree, clause: Clause, word: Word): number[] | null {
  const but = tree.child(word.index, 'cc')?.lower === 'but';
  const would = tree.child(clause.head, 'aux')?.lower === 'would';
  const past = word.tag === 'VBD' || tree.childrenOf(word.index).some(({ lower }) => lower === 'did');
  return but && would && past && clause.rule === 'said' ? clause.speaker : null;
}

/** "The firm says the mill is safe and would create jobs": the mill would, though the parser hung it from "says". */
function alsoSaid(tree: Tree, clause: Clause, word: Word): Setting | null {
  const saying = sayingOf(tree, clause.head, clause.subject);
  const modal = tree.childrenOf(word.index).some(({ label, tag }) => label === 'aux' && tag === 'MD');
  const subject = saying && modal && !tree.subject(word.index) ? tree.subject(saying.content) : undefined;
  if (!saying || !subject) return null;
  const { speaker, verb } = saying;
  return { rule: 'coordinated_predicate', subject: nounPhrase(tree, subject.index), speaker: clause.speaker ?? speaker, saying: verb };
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
      if (!isPredicate(tree, head) || tree.childrenOf(word.index).some(({ lower }) => lower === 'including')) return null;
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
