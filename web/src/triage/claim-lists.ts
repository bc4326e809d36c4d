/** The lists that the triage of an article works on. */
import type { ClaimSummary, SentenceView } from '../api/generated/types.gen.js';

export type View = 'proposed' | 'queued' | 'dismissed' | 'gaps';
export type Order = 'worth' | 'place';

/** `claims` in the order of their place; equal worth keeps it. */
export function listOf(claims: readonly ClaimSummary[], view: View, order: Order): ClaimSummary[] {
  const shown = claims.filter(({ state }) => state === view);
  return order === 'worth' ? shown.sort((a, b) => b.worth - a.worth) : shown;
}

/** The sentences that hold no claim, with the reason where the splitter gave one. */
export function gapsOf(sentences: readonly SentenceView[]): SentenceView[] {
  return sentences.filter(({ claims }) => claims.length === 0);
}

/** The list with these claims as they are now. A claim that was not there is new and comes in at its place. */
export function withChanged(claims: readonly ClaimSummary[], changed: readonly ClaimSummary[]): ClaimSummary[] {
  const byId = new Map(changed.map((claim) => [claim.id, claim]));
  const there = claims.map((claim) => byId.get(claim.id) ?? claim);
  const known = new Set(claims.map(({ id }) => id));
  return [...there, ...changed.filter(({ id }) => !known.has(id))];
}
