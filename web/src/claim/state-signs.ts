/** The states of a claim in the order of its life, and a sign for each, so that no colour has to be told from another. */
import type { ClaimSummary } from '../api/generated/types.gen.js';

export type State = ClaimSummary['state'];

export const states: readonly State[] = [
  'proposed',
  'queued',
  'awaiting_approval',
  'disputed',
  'approved',
  'published',
  'retracted',
  'dismissed',
];

export const stateSigns: Record<State, string> = {
  proposed: '○',
  queued: '◔',
  awaiting_approval: '◑',
  disputed: '≠',
  approved: '◕',
  published: '●',
  retracted: '⊘',
  dismissed: '×',
};

export function stateColour(state: State): string {
  return `var(--state-${state})`;
}
