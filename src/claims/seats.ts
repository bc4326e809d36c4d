/** The seats of a claim: how many reviews it needs, how many are in, how many are being written. */
import { ClaimFacts } from '../domain/claim-workflow.js';
import { sql } from '../database/sql.js';
import { ClaimRow } from './claims.store.js';
import { Seats } from './claims.dto.js';

/** Of `claim c`. */
export const liveLeases = sql`(SELECT count(*) FROM lease l WHERE l.claim_id = c.id AND l.until > now())`;

export const standingReviews = sql`(
  SELECT count(*) FROM verdict v WHERE v.claim_id = c.id AND v.given_as = 'review' AND v.ended_as IS NULL)`;

export function seatsOf(
  { reviewsWanted, seatsFor }: Pick<ClaimRow, 'reviewsWanted' | 'seatsFor'>,
  { standingReviews, liveLeases }: Pick<ClaimFacts, 'standingReviews' | 'liveLeases'>,
): Seats {
  const wanted = reviewsWanted ?? 0;
  const free = Math.max(0, wanted - standingReviews - liveLeases);
  return { wanted, submitted: standingReviews, leased: liveLeases, free, for: seatsFor };
}
