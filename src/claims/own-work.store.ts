/** What one reviewer is in the middle of: claims they hold, have a draft on, or were sent back. */
import { Reads, rows } from '../database/sql.js';
import { ReturnedReview } from './queue.dto.js';

export interface BegunRow {
  claimId: number;
  heldUntil: string | null;
  draftSavedAt: string | null;
  returned: ReturnedReview | null;
}

const most = 100;

/**
 * Only claims that this reviewer may still review: in the queue, not reviewed by them, not returned for somebody else. Held ones
 * come first, that whose lease ends soonest before all, then what came back, then the drafts, the newest first.
 */
export function workBegun(db: Reads, reviewerId: number): Promise<BegunRow[]> {
  return rows<BegunRow>`
    SELECT c.id AS "claimId", l.until AS "heldUntil", d.saved_at AS "draftSavedAt", back.returned
    FROM claim c
    LEFT JOIN lease l ON l.claim_id = c.id AND l.reviewer_id = ${reviewerId} AND l.until > now()
    LEFT JOIN draft d ON d.claim_id = c.id AND d.reviewer_id = ${reviewerId} AND d.body <> '{}'
    LEFT JOIN LATERAL (
      SELECT jsonb_build_object('reason', e.reason ->> 'code', 'note', e.reason ->> 'note', 'at', e.at) AS returned
      FROM verdict v JOIN event e ON e.chain = 'claim:' || c.id AND e.action = 'return' AND e.reason -> 'reviews' @> to_jsonb(v.id)
      WHERE v.claim_id = c.id AND v.author_id = ${reviewerId} AND v.ended_as = 'returned'
      ORDER BY v.id DESC LIMIT 1) back ON true
    WHERE c.id IN (SELECT claim_id FROM lease WHERE reviewer_id = ${reviewerId}
                   UNION SELECT claim_id FROM draft WHERE reviewer_id = ${reviewerId}
                   UNION SELECT claim_id FROM verdict WHERE author_id = ${reviewerId} AND ended_as = 'returned')
      AND c.state = 'queued' AND num_nonnulls(l.until, d.saved_at, back.returned) > 0
      AND (l.until IS NOT NULL OR c.seats_for <> 'fresh' OR back.returned IS NULL)
      AND NOT EXISTS (SELECT FROM verdict v WHERE v.claim_id = c.id AND v.author_id = ${reviewerId}
                      AND v.given_as = 'review' AND v.ended_as IS NULL)
    ORDER BY l.until NULLS LAST, back.returned IS NULL, d.saved_at DESC NULLS LAST, c.id LIMIT ${most}`(db);
}

export async function reviewsGiven(db: Reads, reviewerId: number): Promise<number> {
  const [given] = await rows<{ reviews: number }>`
    SELECT count(*) AS reviews FROM verdict WHERE author_id = ${reviewerId} AND given_as = 'review'`(db);
  return given?.reviews ?? 0;
}
