/** Predicates side by side: "The ferry left Oban and reached Mull." */
import { Tree } from '../parsing/tree.js';
import type { BranchRule } from './branch-rules.js';
import { Clause, isFiniteVerb, isPredicate, nounPhrase } from './clause.js';
import { joining } from './joining-words.js';
import { alsoSaid, backToSpeaker } from './said-together.js';
import { secondParticiple, sinceWhen } from './participle-rules.js';
import { sharedLink } from './shared-verbs.js';

const times =
  /^(?:\d{4}|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|week|month|year|weekend|spring|summer|autumn|fall|winter|\d+:\d\d|gmt)$/i;

/** "On 6 October, …" in front of two predicates dates both. */
function sharedTime(tree: Tree, clause: Clause): number[] {
  const subject = tree.subject(clause.head)?.index ?? clause.head;
  const front = tree
    .childrenOf(clause.head)
    .find(
      ({ label, index }) =>
        /^obl/.test(label) && index < subject && tree.branch(index).some((at) => times.test(tree.word(at).text)),
    );
  const words = front ? tree.branch(front.index) : [];
  return words.length > 6 || words.some((at) => !clause.own.includes(at) && clause.own.length > 0) ? [] : words;
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
    labels: ['conj'],
    read: (tree, word, clause) => {
      if (word.label !== 'conj' || word.head !== clause.head || !isPredicate(tree, word) || word.lower === 'including')
        return null;
      const head = tree.word(clause.head);
      if (!isPredicate(tree, head) || tree.childrenOf(word.index).some(({ lower }) => lower === 'including'))
        return null;
      const second = clause.link !== 'is' && clause.link !== 'are' ? secondParticiple(tree, word, clause) : null;
      if (second) {
        const leaveOut = new Set([...(second.leaveOut ?? []), ...joining(tree, word)]);
        return { clauses: [{ head: word.index, setting: { ...second, leaveOut, timeOf: clause.timeOf } }] };
      }
      // "either lost or stolen" says neither.
      if (tree.child(clause.head, 'cc:preconj') || /^n?or$/.test(tree.child(word.index, 'cc')?.lower ?? ''))
        return null;
      const said = alsoSaid(tree, clause, word);
      if (said) return { clauses: [{ head: word.index, setting: { ...said, leaveOut: joining(tree, word) } }] };
      const ownSubject = tree.subject(word.index);
      const link =
        sharedLink(tree, clause.head, word) || (word.tag === head.tag && !isFiniteVerb(tree, word) ? clause.link : '');
      const bare = !isFiniteVerb(tree, word) && link === '' && word.tag !== 'VBD' && word.tag !== 'VBN';
      if (!ownSubject && (bare || clause.subject.length === 0)) return null;
      if (ownSubject && bare) return null;
      // "felt relieved and a little less watched": a participle that no helping verb carries.
      if (!ownSubject && word.tag === 'VBN' && link === '' && head.tag !== 'VBN' && head.tag !== 'VBD') return null;
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
      const participle = clause.rule === 'participle' && clause.timeOf !== null && /\bbeen\b/.test(clause.link);
      const tail = participle ? [sinceWhen(tree, clause.timeOf ?? 0, clause.head)] : [];
      const setting = { rule: 'coordinated_predicate', link, timeOf, tail, leaveOut: joining(tree, word) };
      const front = sharedTime(tree, clause);
      return {
        clauses: [{ head: word.index, setting: ownSubject ? setting : { ...setting, front, subject: clause.subject } }],
      };
    },
  },
  {
    name: 'juxtaposed_clause',
    example: 'The price fell in May; the crop had failed.',
    within: 'clause',
    labels: ['parataxis', 'ccomp'],
    read: (tree, word, clause) => {
      const loose =
        word.label === 'parataxis' ||
        (word.label === 'ccomp' && word.index < clause.head && tree.subject(word.index) !== undefined);
      if (!loose || word.head !== clause.head || !isFiniteVerb(tree, word)) return null;
      // "…, unless he came back" sets a condition for what stands before it.
      if (tree.branch(word.index).some((at) => at < word.index && /^(?:unless|if|whether)$/.test(tree.word(at).lower)))
        return null;
      return tree.subject(word.index)
        ? { clauses: [{ head: word.index, setting: { rule: 'juxtaposed_clause' } }] }
        : null;
    },
  },
  {
    name: 'gapped_clause',
    example: 'Gold went to Chile and bronze to Peru.',
    within: 'clause',
    labels: ['conj'],
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
