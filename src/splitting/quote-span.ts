/** The stretch of the article that carries a clause: the run of its words around the verb. */
import { Clause } from './clauses/clause.js';
import { Tree } from './parsing/tree.js';
import { Span } from './span.js';

// A gap of no more words than these (a comma, "also") does not break a run.
const smallGap = 3;
// Nor does a gap of so many letters: an aside taken out before parsing leaves no gap between the numbers of its words.
const smallStretch = 14;

export function quoteSpan(tree: Tree, { own, head, rule, subject }: Clause): Span {
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
  const span = { start: tree.word(from).start, end: tree.word(to).end };
  return asides.test(rule) ? withNoun(tree, subject, span) : span;
}

const asides = /^(?:apposition|superlative_aside|relative_clause|participle_aside)$/;
// A comma or "who" between the two.
const adjoining = 12;

/** "Ana Ruiz, 58": what is shorter than the noun beside it says little without that noun. */
function withNoun(tree: Tree, subject: number[], span: Span): Span {
  const [first, last] = [tree.words[subject[0] ?? -1], tree.words[subject.at(-1) ?? -1]];
  if (!first || !last || span.end - span.start >= last.end - first.start) return span;
  if (last.end <= span.start && span.start - last.end <= adjoining) return { start: first.start, end: span.end };
  return first.start >= span.end && first.start - span.end <= adjoining ? { start: span.start, end: last.end } : span;
}
