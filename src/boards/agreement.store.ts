/** What reviewers gave to the same claims, independently of each other. */
import { ClaimState } from '../domain/claim-workflow.js';
import { Fragment, Reads, rows, sql } from '../database/sql.js';
import { AgreementPart } from './agreement.dto.js';
import { Scope, weekOf, within } from './scope.js';

export type Moment = 'today' | 'then';

export interface RatedTogether {
  part: Exclude<AgreementPart, 'pair'>;
  group: string | null;
  moment: Moment;
  /** The keys of the ratings, with blanks between them. */
  ratings: string;
  times: number;
}

export interface RatedByPair {
  firstId: number;
  firstName: string;
  secondId: number;
  secondName: string;
  moment: Moment;
  first: string;
  second: string;
  times: number;
}

/** All reviews are in, and blind review hides none of them. */
const open: readonly ClaimState[] = ['awaiting_approval', 'disputed', 'approved', 'published', 'retracted'];

/**
 * The first round of each claim: what reviewers gave before any review of it ended (was withdrawn, returned or reopened). Until
 * then nobody on it could see the work of another; whoever reviews it later may have seen it, or an editor's note. A claim that
 * went back into the queue is left out while it is there: its reviewers are not to know what the others said.
 */
function firstRounds(scope: Scope): Fragment {
  return sql`
    given AS (
      SELECT v.claim_id, v.author_id, v.rating_today, v.rating_then, v.submitted_at,
             min(v.ended_at) OVER (PARTITION BY v.claim_id) AS first_end
      FROM verdict v WHERE v.given_as = 'review'),
    first_review AS (SELECT * FROM given WHERE first_end IS NULL OR submitted_at < first_end),
    judged AS (
      SELECT c.id, c.kind, a.publisher, r.*
      FROM claim c JOIN article a ON a.id = c.article_id
      JOIN (SELECT claim_id, max(submitted_at) AS complete_at,
                   string_agg(rating_today, ' ' ORDER BY rating_today) AS today,
                   string_agg(rating_then, ' ' ORDER BY rating_then) AS "then"
            FROM first_review GROUP BY claim_id HAVING count(*) > 1) r ON r.claim_id = c.id
      WHERE c.state = ANY(${open}::text[]) AND ${within(scope, sql`r.complete_at`)})`;
}

/** How often which ratings were given to one claim: of all claims, and by kind, week and publisher. */
export function ratedTogether(db: Reads, scope: Scope): Promise<RatedTogether[]> {
  return rows<RatedTogether>`
    WITH ${firstRounds(scope)},
    rated AS (
      SELECT kind, ${weekOf(sql`complete_at`)} AS week, publisher, m.moment, m.ratings
      FROM judged CROSS JOIN LATERAL (VALUES ('today', today), ('then', "then")) AS m (moment, ratings)
      WHERE position(' ' IN m.ratings) > 0)
    SELECT CASE WHEN grouping(kind) = 0 THEN 'kind' WHEN grouping(week) = 0 THEN 'week'
                WHEN grouping(publisher) = 0 THEN 'publisher' ELSE 'all' END AS part,
           coalesce(kind, week, publisher) AS "group", moment, ratings, count(*) AS times
    FROM rated
    GROUP BY GROUPING SETS ((moment, ratings), (kind, moment, ratings), (week, moment, ratings), (publisher, moment, ratings))`(
    db,
  );
}

/** The same for each two reviewers of one claim, which of them gave which. */
export function ratedByPairs(db: Reads, scope: Scope): Promise<RatedByPair[]> {
  return rows<RatedByPair>`
    WITH ${firstRounds(scope)},
    paired AS (
      SELECT one.author_id AS first_id, other.author_id AS second_id, m.moment, m.first, m.second, count(*) AS times
      FROM judged j
      JOIN first_review one ON one.claim_id = j.id
      JOIN first_review other ON other.claim_id = j.id AND one.author_id < other.author_id
      CROSS JOIN LATERAL (VALUES ('today', one.rating_today, other.rating_today),
                                 ('then', one.rating_then, other.rating_then)) AS m (moment, first, second)
      WHERE m.first IS NOT NULL AND m.second IS NOT NULL
      GROUP BY 1, 2, 3, 4, 5)
    SELECT first_id AS "firstId", p.name AS "firstName", second_id AS "secondId", q.name AS "secondName",
           moment, first, second, times
    FROM paired JOIN person p ON p.id = first_id JOIN person q ON q.id = second_id`(db);
}
