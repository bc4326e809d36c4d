/** What the published checks that stand were rated, then and today, counted. */
import { Rating } from '../domain/rating-scale.js';
import { Reads, rows, sql } from '../database/sql.js';
import { Grouping } from './boards.dto.js';
import { groupOf, Scope, within } from './scope.js';

export interface RatedThenAndToday {
  group: string | null;
  then: string | null;
  today: string;
  checks: number;
}

/** By the revisions that stand, without retracted checks; week and days are those of the first publication. */
export function ratedThenAndToday(
  db: Reads,
  scope: Scope,
  groupBy: Grouping | undefined,
): Promise<RatedThenAndToday[]> {
  const published = sql`first.made_at`;
  return rows<RatedThenAndToday>`
    SELECT ${groupOf(groupBy, published)} AS "group", r.rating_then AS "then", r.rating_today AS today, count(*) AS checks
    FROM check_revision r JOIN check_revision first ON first.check_id = r.check_id AND first.number = 1
    JOIN article a ON a.id = r.article_id
    WHERE r.superseded_at IS NULL AND r.kind <> 'retraction' AND ${within(scope, published)}
    GROUP BY "group", r.rating_then, r.rating_today`(db);
}

/** Every rating that ever was on the scale, as last worded: those of the current scale first, each in the order of its scale. */
export function ratingsEver(db: Reads): Promise<(Rating & { current: boolean })[]> {
  return rows<Rating & { current: boolean }>`
    SELECT key, label, meaning, family, value, worst, best,
           scale_version = (SELECT max(version) FROM rating_scale) AS current
    FROM (SELECT DISTINCT ON (key) * FROM rating ORDER BY key, scale_version DESC) AS latest
    ORDER BY scale_version DESC, position`(db);
}
