/** The words that only join a branch to what stands before it. */
import { Tree, Word } from '../parsing/tree.js';

export function joining(tree: Tree, word: Word): Set<number> {
  return new Set(
    tree
      .childrenOf(word.index)
      .filter((child) => ['cc', 'mark', 'cc:preconj'].includes(child.label))
      .map((child) => child.index),
  );
}
