/** The stretch of the article that carries a clause: the run of its words around the verb. */
import { Clause } from './clauses/clause.js';
import { Tree } from './parsing/tree.js';
import { Span } from './span.js';

// A gap of no more words than these (a comma, "also") does not break a run.
const smallGap = 3;
// Nor does a gap of so many letters: an aside taken out before parsing leaves no gap between the numbers of its words.
const smallStretch = 14;

export function quoteSpan(tree: Tree, { own, head }: Clause): Span {
  let [from, to] = [own[0] ?? head, own[own.length - 1] ?? head];
  for (let at = 1; at < own.length; at++) {
    const [left = 0, right = 0] = [own[at - 1], own[at]];
    const apart = tree.word(right).start - tree.word(left).end;
    if (right - left <= smallGap && apart <= smallStretch) continue;
    if (right <= head) from = right;
    else if (left >= head) {
      to = left;
      break;
    }
  }
  return { start: tree.word(from).start, end: tree.word(to).end };
}
