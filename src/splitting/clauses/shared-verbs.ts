/** Helping verbs that a second predicate takes over from the first. */
import { Tree, Word } from '../parsing/tree.js';
import { isFiniteVerb } from './clause.js';

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
