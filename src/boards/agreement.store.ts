/** What reviewers gave to the same claims, independently of each other. */
import { ClaimState } from '../domain/claim-workflow.js';
import { Reads, rows, sql } from '../database/sql.js';
import { BoardReviewer } from './agreement.dto.js';
import { Scope, weekOf, within } from './scope.js';

/** The reviews of one claim's first round, two or more. */
export interface FirstRound {
  kind: string;
  publisher: string | null;
  /** The ISO week in which the last of them came in. */
  week: string;
  /** `4 false true,7 false`: who gave it, the rating today and, where it was given, the rating then. */
  reviews: string;
}

/** All reviews are in, and blind review hides none of them. */
const open: readonly ClaimState[] = ['awaiting_approval', 'disputed', 'approved', 'published', 'retracted'];

/**
 * The first round of each claim: what reviewers gave before any review of it ended (was withdrawn, returned or reopened). Until
 * then nobody on it could see the work of another; whoever reviews it later may have seen it, or an editor's note. A claim that
 * went back into the queue is left out while it is there: its reviewers are not to know what the others said.
 *
 * One pass over the reviews, one row for each claim: it belongs to several groups, and is counted in them as it is read.
 */
export function firstRounds(db: Reads, scope: Scope): Promise<FirstRound[]> {
  return rows<FirstRound>`
    SELECT c.kind, a.publisher, ${weekOf(sql`r.complete_at`)} AS week, r.reviews
    FROM (SELECT claim_id, max(submitted_at) AS complete_at,
                 string_agg(concat_ws(' ', author_id, rating_today, rating_then), ',') AS reviews
          FROM (SELECT claim_id, author_id, rating_today, rating_then, submitted_at,
                       min(ended_at) OVER (PARTITION BY claim_id) AS first_end
                FROM verdict WHERE given_as = 'review') AS given
          WHERE first_end IS NULL OR submitted_at < first_end
          GROUP BY claim_id HAVING count(*) > 1) AS r
    JOIN claim c ON c.id = r.claim_id JOIN article a ON a.id = c.article_id
    WHERE c.state = ANY(${open}::text[]) AND ${within(scope, sql`r.complete_at`)}`(db);
}

export function reviewersNamed(db: Reads, ids: readonly number[]): Promise<BoardReviewer[]> {
  return rows<BoardReviewer>`SELECT id, name FROM person WHERE id = ANY(${ids}::bigint[])`(db);
}
