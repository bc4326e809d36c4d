/** Leases on seats: who is on a claim, until when. */
import { randomUUID } from 'node:crypto';
import { theDesk } from '../domain/actor.js';
import { Reads, rows } from '../database/sql.js';
import { Tx } from '../database/transaction.js';
import { noteOnClaim } from './claims.store.js';

/** How long a seat is held without a sign of life. */
export const leaseMinutes = 15;

export interface LeaseRow {
  claimId: number;
  seat: number;
  reviewerId: number;
  token: string;
  takenAt: string;
  until: string;
}

/** Takes the lowest free seat of a locked claim. Seats of expired leases must have been given back before. */
export async function takeSeat(tx: Tx, claimId: number, reviewerId: number, wanted: number): Promise<LeaseRow> {
  const [lease] = await rows<LeaseRow>`
    INSERT INTO lease (claim_id, seat, reviewer_id, token, until)
    SELECT ${claimId}, min(seat), ${reviewerId}, ${randomUUID()}::uuid, now() + make_interval(mins => ${leaseMinutes})
    FROM generate_series(1, ${wanted}::integer) AS seat
    WHERE NOT EXISTS (SELECT FROM lease l WHERE l.claim_id = ${claimId} AND l.seat = seat.seat)
      AND NOT EXISTS (SELECT FROM verdict v WHERE v.claim_id = ${claimId} AND v.seat = seat.seat AND v.ended_as IS NULL)
    RETURNING claim_id AS "claimId", seat, reviewer_id AS "reviewerId", token, taken_at AS "takenAt", until`(tx);
  if (!lease) throw new Error(`Claim ${claimId} has no free seat, though its facts said so.`);
  return lease;
}

/** The reviewer's live lease on any claim, the oldest first, or on the one claim given. */
export async function liveLeaseOf(
  db: Reads,
  reviewerId: number,
  claimId: number | null = null,
): Promise<LeaseRow | null> {
  const [lease] = await rows<LeaseRow>`
    SELECT claim_id AS "claimId", seat, reviewer_id AS "reviewerId", token, taken_at AS "takenAt", until
    FROM lease WHERE reviewer_id = ${reviewerId} AND until > now() AND (${claimId}::bigint IS NULL OR claim_id = ${claimId}::bigint)
    ORDER BY taken_at, claim_id LIMIT 1`(db);
  return lease ?? null;
}

/** Prolongs a live lease of this reviewer; null when it is no longer theirs. */
export async function renew(tx: Tx, token: string, reviewerId: number): Promise<LeaseRow | null> {
  const [lease] = await rows<LeaseRow>`
    UPDATE lease SET until = now() + make_interval(mins => ${leaseMinutes})
    WHERE token = ${token}::uuid AND reviewer_id = ${reviewerId} AND until > now()
    RETURNING claim_id AS "claimId", seat, reviewer_id AS "reviewerId", token, taken_at AS "takenAt", until`(tx);
  return lease ?? null;
}

/** Gives a live lease back; null when it was not this reviewer's any more. The claim is locked. */
export async function giveBack(tx: Tx, claimId: number, token: string, reviewerId: number): Promise<LeaseRow | null> {
  const [lease] = await rows<LeaseRow>`
    DELETE FROM lease
    WHERE claim_id = ${claimId} AND token = ${token}::uuid AND reviewer_id = ${reviewerId} AND until > now()
    RETURNING claim_id AS "claimId", seat, reviewer_id AS "reviewerId", token, taken_at AS "takenAt", until`(tx);
  return lease ?? null;
}

/** Gives back the seats of a locked claim whose leases ran out, each with its event. Drafts stay. */
export async function expireLeases(tx: Tx, claimId: number): Promise<number> {
  const expired = await rows<{ seat: number; reviewer_id: number }>`
    DELETE FROM lease WHERE claim_id = ${claimId} AND until <= now() RETURNING seat, reviewer_id`(tx);
  for (const lease of expired) {
    await noteOnClaim(tx, theDesk, claimId, 'expire', { seat: lease.seat, reviewer: lease.reviewer_id });
  }
  return expired.length;
}

/** The claims that hold a lease which ran out. */
export async function claimsWithExpiredLeases(db: Reads): Promise<number[]> {
  const found = await rows<{ claim_id: number }>`
    SELECT DISTINCT claim_id FROM lease WHERE until <= now() ORDER BY claim_id LIMIT 1000`(db);
  return found.map((row) => row.claim_id);
}
