/** Claims that wait for somebody, counted. */
import { Reads, rows, sql } from '../database/sql.js';
import { Grouping } from './boards.dto.js';
import { groupOf, Scope, within } from './scope.js';
import { WaitingAges, WaitingClaim, WaitingPlace } from './waiting.dto.js';

export interface WaitingCount extends WaitingAges {
  group: string | null;
  state: WaitingPlace;
  claims: number;
  oldestSince: string;
  oldestSeconds: number;
  medianSeconds: number;
  p90Seconds: number;
  longest: (Omit<WaitingClaim, 'waitingHours'> & { waitingSeconds: number })[];
}

/** How many of those that wait longest are named. */
export const named = 5;

/**
 * What waited at that moment, by group and state. A claim waits since it came to its state; in review, since the first of those
 * who are on it took it. Both clocks are the database's, but `asOf` has only milliseconds, so nothing waits less than no time.
 */
export function waitingCounts(
  db: Reads,
  asOf: string,
  scope: Scope,
  groupBy: Grouping | undefined,
): Promise<WaitingCount[]> {
  const since = sql`coalesce(l.taken_at, c.state_since)`;
  return rows<WaitingCount>`
    WITH waiting AS (
      SELECT c.id, c.text, CASE WHEN l.taken_at IS NULL THEN c.state ELSE 'in_review' END AS state, ${since} AS since,
             ${groupOf(groupBy, since)} AS "group",
             greatest(extract(epoch FROM ${asOf}::timestamptz - ${since})::float8, 0) AS seconds
      FROM claim c JOIN article a ON a.id = c.article_id
      LEFT JOIN (SELECT claim_id, min(taken_at) AS taken_at FROM lease WHERE until > ${asOf}::timestamptz GROUP BY claim_id) l
        ON l.claim_id = c.id AND c.state = 'queued'
      WHERE c.state IN ('proposed', 'queued', 'awaiting_approval', 'disputed', 'approved') AND ${within(scope, since)}),
    placed AS (
      SELECT *, row_number() OVER (PARTITION BY "group", state ORDER BY since, id) AS place FROM waiting)
    SELECT "group", state, count(*) AS claims, min(since) AS "oldestSince", max(seconds) AS "oldestSeconds",
           percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds) AS "medianSeconds",
           percentile_cont(0.9) WITHIN GROUP (ORDER BY seconds) AS "p90Seconds",
           count(*) FILTER (WHERE seconds < 86400) AS "underOneDay",
           count(*) FILTER (WHERE seconds >= 86400 AND seconds < 3 * 86400) AS "oneToThreeDays",
           count(*) FILTER (WHERE seconds >= 3 * 86400 AND seconds < 7 * 86400) AS "threeToSevenDays",
           count(*) FILTER (WHERE seconds >= 7 * 86400) AS "sevenDaysOrMore",
           jsonb_agg(jsonb_build_object('id', id, 'text', text, 'waitingSeconds', seconds, 'since',
                                        to_char(since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY place)
             FILTER (WHERE place <= ${named}) AS longest
    FROM placed GROUP BY "group", state`(db);
}
