/** What is seen of an arc to name its relation: both words, what hangs by them already, and their neighbours. */
import { ParseState } from './parse-state.js';
import { multiply, roomFor, templatesOf } from './templates.js';

// h: head, d: dependent; l and r: its outermost dependent on that side; then w: word, t: tag, n: name of the relation; set:
// which relations there are on a side; hd: both tags and the side; side: that of the head.
const labelNames =
  'hw dw hd dt side gap dlw dlt drt dln drn hln hrn hlcount hrcount dlset drset hlset hrset h-1t h+1t d-1t d+1t d-1w d+1w'.split(
    ' ',
  );

export const labelTemplates = templatesOf(
  labelNames,
  `hd
  dw side
  hw hd
  dw hd
  hw dw side
  hd gap
  hd dlt drt
  hd dln
  hd drn
  hd dlw
  hd hln hlcount
  hd hrn hrcount
  hd d-1t d+1t
  hd h-1t h+1t
  dlw dt side
  d-1w hd
  hw side dt
  hw dlw dt
  hd hlcount hrcount
  d+1w hd
  hd dlset
  dw dlset side
  hd dlset drset
  hd hlset
  hd hrset
  hw hrset dt
  hw hlset hd
  dlset hlset hd
  dlset hrset hd`,
);

const seen = roomFor(labelNames);

/** The numbers of what is seen, good until the next look. */
export function seeLabel(state: ParseState, head: number, dependent: number): Int32Array {
  let at = seeBoth(state, head, dependent, 0);
  at = seeOutermost(state, head, dependent, at);
  at = seeDependents(state, head, dependent, at);
  seeBeside(state, head, dependent, at);
  return multiply(seen, labelTemplates);
}

function seeBoth({ keys, tags }: ParseState, head: number, dependent: number, from: number): number {
  const side = dependent < head ? 1 : 0;
  const tag = tags[dependent] ?? 0;
  let at = from;
  seen[at++] = keys[head] ?? 0;
  seen[at++] = keys[dependent] ?? 0;
  seen[at++] = ((tags[head] ?? 0) * 64 + tag) * 2 + side;
  seen[at++] = tag;
  seen[at++] = side;
  seen[at++] = Math.min(6, Math.abs(head - dependent));
  return at;
}

function seeOutermost(state: ParseState, head: number, dependent: number, from: number): number {
  const { keys, tags, labels, left, right } = state;
  const before = left[dependent] ?? 0;
  const after = right[dependent] ?? 0;
  let at = from;
  seen[at++] = keys[before] ?? 0;
  seen[at++] = tags[before] ?? 0;
  seen[at++] = tags[after] ?? 0;
  seen[at++] = labels[before] ?? 0;
  seen[at++] = labels[after] ?? 0;
  seen[at++] = labels[left[head] ?? 0] ?? 0;
  seen[at++] = labels[right[head] ?? 0] ?? 0;
  return at;
}

function seeDependents(state: ParseState, head: number, dependent: number, from: number): number {
  const { leftCount, rightCount, leftSet, rightSet } = state;
  let at = from;
  seen[at++] = leftCount[head] ?? 0;
  seen[at++] = rightCount[head] ?? 0;
  seen[at++] = leftSet[dependent] ?? 0;
  seen[at++] = rightSet[dependent] ?? 0;
  seen[at++] = leftSet[head] ?? 0;
  seen[at++] = rightSet[head] ?? 0;
  return at;
}

function seeBeside({ keys, tags }: ParseState, head: number, dependent: number, from: number): void {
  let at = from;
  seen[at++] = tags[head - 1] ?? 0;
  seen[at++] = tags[head + 1] ?? 0;
  seen[at++] = tags[dependent - 1] ?? 0;
  seen[at++] = tags[dependent + 1] ?? 0;
  seen[at++] = keys[dependent - 1] ?? 0;
  seen[at] = keys[dependent + 1] ?? 0;
}
