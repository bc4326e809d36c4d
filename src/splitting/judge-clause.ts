/** Whether a clause states something that can be checked, only somebody's view, or nothing. */
import { Clause } from './clauses/clause.js';
import { feeling, judging, reporting } from './clauses/verbs.data.js';
import { NoClaimReason } from './no-claim-reason.js';
import { Tree } from './parsing/tree.js';

// What a speaker says of "us" is mostly how they see it.
const ours = /\b(?:our|us)\b/i;

export type Judgement = 'fact' | 'view' | NoClaimReason;

export function judgeClause(tree: Tree, clause: Clause, said: string, spoken: boolean): Judgement {
  const head = tree.word(clause.head);
  const children = tree.childrenOf(clause.head);
  if (clause.own.length === 0 || !/[\p{L}\p{N}]/u.test(said)) return 'fragment';
  if (clause.subject.length === 0 && clause.parts.length === 1) {
    const first = tree.word(clause.own[0] ?? clause.head);
    return /^VB$/.test(head.tag) && first.index === head.index ? 'order' : 'fragment';
  }
  if (!isStatement(tree, clause)) return 'fragment';
  const wordsOwn = clause.own.filter((at) => /[\p{L}\p{N}]/u.test(tree.word(at).text)).length;
  if (clause.rule === 'juxtaposed_clause' && wordsOwn < 4) return 'fragment';
  // "The mayor wrote:" or "The report comes": all that it says stands in another clause.
  if (reporting.has(head.lower) && wordsOwn <= clause.subject.length + 1) return 'fragment';
  if (/^(?:comes?|came|follows?|followed)$/.test(head.lower) && wordsOwn <= clause.subject.length + 1) {
    if (children.some(({ label }) => /^(?:advcl|ccomp)$/.test(label))) return 'fragment';
  }
  const modal = children.find(({ label, tag }) => label === 'aux' && tag === 'MD');
  if (
    modal &&
    /^(?:could|might|may)$/.test(modal.lower) &&
    !children.some(({ lower }) => lower === 'not' || lower === "n't")
  )
    return spoken ? 'view' : 'speculation';
  if (modal && /^(?:should|ought)$/.test(modal.lower)) return spoken ? 'view' : 'opinion';
  if (modal?.lower === 'would' && children.some(({ lower, label }) => label === 'aux' && lower === 'have'))
    return spoken ? 'view' : 'speculation';
  const we = clause.subject.length === 1 && tree.word(clause.subject[0] ?? 0).lower === 'we';
  if (spoken && we && children.some(({ label }) => label === 'cop')) return 'view';
  if (/\bI|we\b/i.test(said) && /\b(?:thank|congratulate|apologi[sz]e)\b/i.test(said)) return 'opinion';
  if (
    spoken &&
    (judging.test(said) ||
      feeling.test(said) ||
      (ours.test(said) && !/\d|\b(?:half|third|quarter|million|billion|percent)\b/.test(said)))
  )
    return 'view';
  // In the article's own voice a word of judgement counts only as the predicate: "The plan was wise."
  const copula = children.find(({ label }) => label === 'cop');
  const predicate = clause.own.filter((at) => copula !== undefined && at > copula.index && at <= clause.head);
  if (!spoken && predicate.some((at) => judging.test(tree.word(at).text))) return 'opinion';
  return 'fact';
}

/** A verb, a copula, or words put in for them. */
function isStatement(tree: Tree, { head, parts }: Clause): boolean {
  const word = tree.word(head);
  return (
    parts.length > 1 ||
    /^(?:V|MD)/.test(word.tag) ||
    tree.childrenOf(head).some(({ label }) => label === 'cop' || label === 'aux')
  );
}
