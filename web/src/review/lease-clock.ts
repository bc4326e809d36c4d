/** How long a seat is still kept, and when to keep it for longer. Times are milliseconds by the server's clock. */

/** In the last minutes the time left is shown to the second. */
export const soonMs = 3 * 60_000;
/** As long as somebody counts as working after they last touched anything. */
const workingMs = 3 * 60_000;
/** A lease is renewed no more often than this. */
const betweenMs = 60_000;

export type LeaseStage = 'calm' | 'soon' | 'over';

export function stageOf(until: number, now: number): LeaseStage {
  if (until <= now) return 'over';
  return until - now <= soonMs ? 'soon' : 'calm';
}

/** `14 min` while it is calm, `2:41` when it gets short. */
export function timeLeft(until: number, now: number): { minutes: number; seconds: number } {
  const left = Math.max(0, until - now);
  if (left > soonMs) return { minutes: Math.round(left / 60_000), seconds: 0 };
  const seconds = Math.ceil(left / 1000);
  return { minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
}

export interface Working {
  until: number;
  now: number;
  lastTouched: number;
  lastRenewed: number;
}

/** A seat is kept for whoever works, not for a tab that was left open. */
export function shouldRenew({ until, now, lastTouched, lastRenewed }: Working): boolean {
  if (until <= now) return false;
  const works = now - lastTouched <= workingMs && lastTouched > lastRenewed;
  return works && now - lastRenewed >= betweenMs;
}

/** How far the server's clock is ahead of this one, by the Date of an answer that came just now. */
export function clockAhead(date: string | null, now: number): number {
  const told = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(told) ? 0 : told - now;
}
