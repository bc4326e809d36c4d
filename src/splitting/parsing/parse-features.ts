/** What the parser sees of a state: the words, tags and finished arcs around the top of the stack and the next word. */
import { ParseState } from './parse-state.js';
import { multiply, roomFor, templatesOf } from './templates.js';

// s: on the stack, from its top; b: waiting, from the next word; l and r: outermost dependent on that side. Then w: word,
// t: tag, n: name of the relation; set: which relations there are on a side; sb: tags of s0 and b0, ss: of s1 and s0;
// kids: relations of both outermost dependents; count: of the dependents on both sides; gap: distance of s0 and b0, sgap:
// of s1 and s0; -1 and +1: the word beside it.
const moveNames = (
  's0w s1w b0w b1w s0lw b0lw s0t s1t s2t b0t b1t b2t sb ss s0lt s0rt s1rn b0ln s0kids ' +
  's0count s1count s0lset s0rset s1rset b0lset gap sgap b-1t s-1t s+1t s1+1t'
).split(' ');

export const moveTemplates = templatesOf(
  moveNames,
  `s0w s0t
  s0t
  s1w s1t
  s1t
  b0w b0t
  b0t
  b1w b1t
  b1t
  s0w b0w
  sb
  s0w sb
  b0w sb
  s1w s0w
  ss
  s1w ss
  s0w ss
  b1t sb
  b0t b1t b2t
  ss b0t b1t
  sb s0lt
  ss s0rt
  sb s0count
  sb gap
  ss sgap b0t
  ss s0kids
  b0t b0ln s0t
  s0w s0count
  b0w ss
  b1w sb
  sb b-1t
  ss s-1t b0t
  ss s1+1t
  ss s+1t
  ss s0lw
  s1w s0lw s0t
  s0w s0lw s1t
  sb b1t b2t
  ss s1count s1rn
  s2t ss b0t
  b0t b0lw s0t
  s0w s0lset
  s0w s0rset
  sb s0lset
  ss s0lset
  ss s1rset
  s1w s1rset
  b0w b0lset
  sb b0lset
  `,
);

const seen = roomFor(moveNames);

/** The numbers of what is seen, good until the next look. */
export function seeMove(state: ParseState): Int32Array {
  const s0 = state.stack[state.top] ?? 0;
  const s1 = state.stack[state.top - 1] ?? 0;
  let at = seeWords(state, s0, s1, 0);
  at = seeTags(state, s0, s1, at);
  at = seeOutermost(state, s0, s1, at);
  at = seeSets(state, s0, s1, at);
  seePlaces(state, s0, s1, at);
  return multiply(seen, moveTemplates);
}

function seeWords({ keys, next, left }: ParseState, s0: number, s1: number, from: number): number {
  let at = from;
  seen[at++] = keys[s0] ?? 0;
  seen[at++] = keys[s1] ?? 0;
  seen[at++] = keys[next] ?? 0;
  seen[at++] = keys[next + 1] ?? 0;
  seen[at++] = keys[left[s0] ?? 0] ?? 0;
  seen[at++] = keys[left[next] ?? 0] ?? 0;
  return at;
}

function seeTags({ tags, stack, top, next }: ParseState, s0: number, s1: number, from: number): number {
  const t0 = tags[s0] ?? 0;
  const t1 = tags[s1] ?? 0;
  const b0 = tags[next] ?? 0;
  let at = from;
  seen[at++] = t0;
  seen[at++] = t1;
  seen[at++] = tags[stack[top - 2] ?? 0] ?? 0;
  seen[at++] = b0;
  seen[at++] = tags[next + 1] ?? 0;
  seen[at++] = tags[next + 2] ?? 0;
  seen[at++] = t0 * 64 + b0;
  seen[at++] = t1 * 64 + t0;
  return at;
}

function seeOutermost(state: ParseState, s0: number, s1: number, from: number): number {
  const { tags, labels, left, right, next } = state;
  const before = left[s0] ?? 0;
  const after = right[s0] ?? 0;
  let at = from;
  seen[at++] = tags[before] ?? 0;
  seen[at++] = tags[after] ?? 0;
  seen[at++] = labels[right[s1] ?? 0] ?? 0;
  seen[at++] = labels[left[next] ?? 0] ?? 0;
  seen[at++] = (labels[before] ?? 0) * 64 + (labels[after] ?? 0);
  return at;
}

function seeSets(state: ParseState, s0: number, s1: number, from: number): number {
  const { leftCount, rightCount, leftSet, rightSet, next } = state;
  let at = from;
  seen[at++] = (leftCount[s0] ?? 0) * 8 + (rightCount[s0] ?? 0);
  seen[at++] = (leftCount[s1] ?? 0) * 8 + (rightCount[s1] ?? 0);
  seen[at++] = leftSet[s0] ?? 0;
  seen[at++] = rightSet[s0] ?? 0;
  seen[at++] = rightSet[s1] ?? 0;
  seen[at++] = leftSet[next] ?? 0;
  return at;
}

/** How far apart, and the tags between: a comma before an apposition, the preposition that a noun hangs by. */
function seePlaces({ tags, next }: ParseState, s0: number, s1: number, from: number): void {
  let at = from;
  seen[at++] = Math.min(9, next - s0);
  seen[at++] = Math.min(9, s0 - s1);
  seen[at++] = tags[next - 1] ?? 0;
  seen[at++] = tags[s0 - 1] ?? 0;
  seen[at++] = tags[s0 + 1] ?? 0;
  seen[at] = tags[s1 + 1] ?? 0;
}
