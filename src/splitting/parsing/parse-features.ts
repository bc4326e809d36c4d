/** What the parser sees of a state: the words, tags and finished arcs around the top of the stack and the next word. */
import { mix } from './hash.js';
import { ParseState } from './parse-state.js';

export interface Tagged {
  keys: number[];
  tags: number[];
}

const none = 61;

export function moveFeatures(state: ParseState, { keys, tags }: Tagged, into: number[]): void {
  const { stack, next, leftmost, rightmost, labels, leftCount, rightCount } = state;
  const size = stack.length;
  const s0 = stack[size - 1] ?? -1;
  const s1 = stack[size - 2] ?? -1;
  const s2 = stack[size - 3] ?? -1;
  const word = (at: number) => (at < 0 ? 7 : (keys[at] ?? 9));
  const tag = (at: number) => (at < 0 ? none : (tags[at] ?? none + 1));
  const label = (at: number) => (at < 0 ? none : (labels[at] ?? none));
  const [w0, w1, wb0, wb1] = [word(s0), word(s1), word(next), word(next + 1)];
  const [t0, t1, t2, b0, b1, b2] = [tag(s0), tag(s1), tag(s2), tag(next), tag(next + 1), tag(next + 2)];
  const l0 = s0 < 0 ? -1 : (leftmost[s0] ?? -1);
  const r0 = s0 < 0 ? -1 : (rightmost[s0] ?? -1);
  const l1 = s1 < 0 ? -1 : (leftmost[s1] ?? -1);
  const r1 = s1 < 0 ? -1 : (rightmost[s1] ?? -1);
  const lb = leftmost[next] ?? -1;
  const gap = Math.min(9, next - s0);
  const gap1 = Math.min(9, s0 - s1);
  const pair = t0 * 64 + b0;
  const pair1 = t1 * 64 + t0;
  into.length = 0;
  into.push(mix(1, w0, t0), mix(2, t0), mix(3, w1, t1), mix(4, t1), mix(5, wb0, b0), mix(6, b0), mix(7, wb1, b1));
  into.push(mix(8, b1), mix(9, w0, wb0), mix(10, pair), mix(11, w0, pair), mix(12, wb0, pair), mix(13, w1, w0));
  into.push(mix(14, pair1), mix(15, w1, pair1), mix(16, w0, pair1), mix(17, t2, pair1), mix(18, b0, pair1));
  into.push(mix(19, b1, pair), mix(20, b0, b1, b2), mix(21, pair1, b0, b1), mix(22, pair, tag(l0)));
  into.push(mix(23, pair, tag(r0)), mix(24, pair, tag(lb)), mix(25, pair1, tag(r0)), mix(26, pair1, tag(r1)));
  into.push(mix(27, pair, leftCount[s0] ?? 9, rightCount[s0] ?? 9), mix(28, pair, gap), mix(29, pair1, gap1, b0));
  into.push(mix(30, pair, label(l0), label(r0)), mix(31, pair1, label(l0), label(r0)), mix(32, b0, label(lb), t0));
  into.push(mix(33, w0, label(l0), label(r0)), mix(34, pair1, label(l1), label(r1)), mix(35, w0, b0, b1));
  into.push(mix(36, w0, rightCount[s0] ?? 9, leftCount[s0] ?? 9), mix(37, w1, b0, t0), mix(38, wb0, pair1));
  into.push(mix(39, w1, wb0, t0), mix(40, tag(stack[size - 4] ?? -1), t2, pair1), mix(41, wb1, pair));
  // The marks and words between: a comma before an apposition, the preposition that a noun hangs by.
  into.push(
    mix(42, pair, tag(next - 1)),
    mix(43, pair1, tag(s0 - 1), b0),
    mix(44, pair1, tag(s1 + 1)),
    mix(45, pair1, tag(s0 + 1)),
  );
  into.push(
    mix(46, pair1, word(l0)),
    mix(47, w1, word(l0), t0),
    mix(48, w0, word(l0), t1),
    mix(49, pair1, label(l0), b0),
  );
  into.push(mix(50, pair1, tag(l1), tag(r1)), mix(51, pair, b1, b2), mix(52, pair1, rightCount[s1] ?? 9, label(r1)));
  into.push(mix(53, t2 * 64 + t1, t0, b0), mix(54, wb0, b1, t0), mix(55, b0, word(lb), t0), mix(56, w1, t0, label(r1)));
}

export function labelFeatures(
  state: ParseState,
  sentence: Tagged,
  head: number,
  dependent: number,
  into: number[],
): void {
  const { keys, tags } = sentence;
  const { leftmost, rightmost, labels, leftCount, rightCount } = state;
  const word = (at: number) => (at < 0 ? 7 : (keys[at] ?? 9));
  const tag = (at: number) => (at < 0 ? none : (tags[at] ?? none + 1));
  const label = (at: number) => (at < 0 ? none : (labels[at] ?? none));
  const side = dependent < head ? 1 : 0;
  const gap = Math.min(6, Math.abs(head - dependent));
  const first = leftmost[dependent] ?? -1;
  const last = rightmost[dependent] ?? -1;
  const pair = (tag(head) * 64 + tag(dependent)) * 2 + side;
  const lefts = leftCount[head] ?? 0;
  const rights = rightCount[head] ?? 0;
  into.length = 0;
  into.push(mix(1, pair), mix(2, word(dependent), side), mix(3, word(head), pair), mix(4, word(dependent), pair));
  into.push(mix(5, word(head), word(dependent), side), mix(6, pair, gap), mix(7, pair, tag(first), tag(last)));
  into.push(mix(8, pair, label(first)), mix(9, pair, label(last)), mix(10, pair, word(first)));
  into.push(mix(11, pair, label(leftmost[head] ?? -1), lefts), mix(12, pair, label(rightmost[head] ?? -1), rights));
  into.push(mix(13, pair, tag(dependent - 1), tag(dependent + 1)), mix(14, pair, tag(head - 1), tag(head + 1)));
  into.push(
    mix(15, word(first), tag(dependent), side),
    mix(16, word(dependent - 1), pair),
    mix(17, word(head), side, tag(dependent)),
  );
  into.push(
    mix(18, word(head), word(first), tag(dependent)),
    mix(19, pair, lefts, rights),
    mix(20, word(dependent + 1), pair),
  );
}
