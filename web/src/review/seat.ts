/** How somebody stands to a claim: at work on it, or why not. */
import type { ClaimView, EventView } from '../api/generated/types.gen.js';
import type { LeaseStage } from './lease-clock.js';

/**
 * `held`: they have a seat. `lost`: they had one while this page was open. `free`: they may take one. `taken`: others have all of
 * them. `submitted`: their review stands. `closed`: the claim is not in the queue any more.
 */
export type Standing = 'held' | 'lost' | 'free' | 'taken' | 'submitted' | 'closed';

export function standingOf(claim: ClaimView, stage: LeaseStage | null, hadSeat: boolean): Standing {
  if (claim.yours.review !== null) return 'submitted';
  if (claim.yours.lease !== null && stage !== 'over') return 'held';
  if (hadSeat && claim.state === 'queued') return 'lost';
  if (claim.state !== 'queued') return 'closed';
  return claim.actions.includes('take') ? 'free' : 'taken';
}

/** Who took a seat last, besides this person; null when nobody else did. */
export function lastTaker(history: readonly EventView[], me: number): string | null {
  // Events of the desk itself have no actor.
  const actorOf = (event: EventView) => event.actor as EventView['actor'] | null;
  const taken = history.filter((event) => event.action === 'take' && actorOf(event)?.id !== me);
  return actorOf(taken.at(-1) ?? ({ actor: null } as unknown as EventView))?.name ?? null;
}

export interface ReturnedFor {
  by: string | null;
  code: string;
  note: string;
}

/** Why an editor sent the claim back, where that is the last decision on it. */
export function returnedFor(history: readonly EventView[]): ReturnedFor | null {
  const decided = history.findLast(({ action }) => ['return', 'reopen', 'approve', 'adjudicate'].includes(action));
  if (decided?.action !== 'return') return null;
  const { code, note } = (decided.reason ?? {}) as { code?: string; note?: string };
  const by = (decided.actor as EventView['actor'] | null)?.name ?? null;
  return { by, code: code ?? '', note: note ?? '' };
}
