/** How long claims took through each stage, from the trail of events. */
import { Reads, rows, sql } from '../database/sql.js';
import { Grouping } from './boards.dto.js';
import { groupOf, Scope, within } from './scope.js';
import { Stage } from './turnaround.dto.js';

export interface StageTimes {
  group: string | null;
  stage: Stage;
  passages: number;
  medianSeconds: number | null;
  p90Seconds: number | null;
  unfinished: number;
}

/**
 * An event that moved a claim keeps the state that it left and since when it was in it, so one event is one passage. Where a
 * claim went another way (dismissed, withdrawn, returned) there is none. What is in a stage still comes from the claims.
 */
const passages = sql`
  SELECT c.article_id, m.stage, (e.before->>'stateSince')::timestamptz AS since, e.at AS until
  FROM event e
  JOIN (VALUES ('proposed', 'queued', 'proposed_to_queued'),
               ('queued', 'awaiting_approval', 'queued_to_reviewed'),
               ('queued', 'disputed', 'queued_to_reviewed'),
               ('awaiting_approval', 'approved', 'reviewed_to_approved'),
               ('disputed', 'approved', 'reviewed_to_approved'),
               ('approved', 'published', 'approved_to_published')) AS m (left_state, came_to, stage)
    ON m.left_state = e.before->>'state' AND m.came_to = e.after->>'state'
  JOIN claim c ON e.chain = 'claim:' || c.id
  UNION ALL
  SELECT c.article_id, w.stage, c.state_since, NULL
  FROM claim c
  JOIN (VALUES ('proposed', 'proposed_to_queued'), ('queued', 'queued_to_reviewed'), ('disputed', 'reviewed_to_approved'),
               ('awaiting_approval', 'reviewed_to_approved'), ('approved', 'approved_to_published')) AS w (state, stage)
    ON w.state = c.state`;

/** The whole way once for each claim, to its first revision; under way is what is neither published nor dismissed. */
const wholeWays = sql`
  SELECT c.article_id, 'submitted_to_published' AS stage, a.submitted_at AS since, r.made_at AS until
  FROM claim c JOIN article a ON a.id = c.article_id
  LEFT JOIN published_check k ON k.claim_id = c.id LEFT JOIN check_revision r ON r.check_id = k.id AND r.number = 1
  WHERE r.made_at IS NOT NULL OR c.state <> 'dismissed'`;

/** By group and stage; week and days are those on which a claim came to the stage. */
export function stageTimes(db: Reads, scope: Scope, groupBy: Grouping | undefined): Promise<StageTimes[]> {
  return rows<StageTimes>`
    SELECT "group", stage, count(seconds) AS passages, count(*) - count(seconds) AS unfinished,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds) AS "medianSeconds",
           percentile_cont(0.9) WITHIN GROUP (ORDER BY seconds) AS "p90Seconds"
    FROM (SELECT ${groupOf(groupBy, sql`p.since`)} AS "group", p.stage,
                 extract(epoch FROM p.until - p.since)::float8 AS seconds
          FROM (${passages} UNION ALL ${wholeWays}) AS p JOIN article a ON a.id = p.article_id
          WHERE ${within(scope, sql`p.since`)}) AS timed
    GROUP BY "group", stage`(db);
}
