/** Forms of verbs that clauses need when they are said on their own, and the words that join them to their sentence. */
import { Tree, Word } from '../parsing/tree.js';

export function marksOf(tree: Tree, word: Word): Word[] {
  return tree
    .childrenOf(word.index)
    .filter(
      (child) =>
        child.label === 'mark' ||
        (child.label === 'advmod' && /^(?:when|while|as|where)$/.test(child.lower)) ||
        (child.label === 'case' && child.index < word.index),
    );
}

export function isPast(tree: Tree, head: number): boolean {
  const word = tree.word(head);
  return (
    word.tag === 'VBD' || tree.childrenOf(head).some((child) => /^(?:aux|cop)/.test(child.label) && child.tag === 'VBD')
  );
}

export function beForm(tree: Tree, head: number, subject: number[]): string {
  const last = subject
    .map((at) => tree.word(at))
    .find(
      (word) => /^(?:NNS|NNPS)$/.test(word.tag) && !subject.some((at) => at < word.index && tree.word(at).tag === 'IN'),
    );
  const plural = last !== undefined || subject.some((at) => /^(?:they|we|these|those)$/.test(tree.word(at).lower));
  return isPast(tree, head) ? (plural ? 'were' : 'was') : plural ? 'are' : 'is';
}

/** Participles of how something is, not of what was done to it. */
export const lasting =
  /^(?:known|called|named|based|located|situated|beset|surrounded|covered|made|worried|concerned|armed|dressed|composed|filled|owned|led|run|used|aimed|designed|equipped|locked|stored|kept)$/;
