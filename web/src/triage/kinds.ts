/** The kinds of claims, as the form offers them. */
import type { ClaimSummary } from '../api/generated/types.gen.js';

export const kinds: readonly ClaimSummary['kind'][] = [
  'event',
  'state',
  'quantity',
  'record',
  'causal',
  'rule',
  'prediction',
];
