/** Published checks in the order in which readers see them. What is shown of them comes from their revisions alone. */
import { Reads, rows, sql } from '../../database/sql.js';
import { optional, revisionColumns, StoredRevision } from '../checks.store.js';
import { Search } from './home-page.js';

export interface ListedRevision extends StoredRevision {
  /** Of its check. */
  id: number;
}

/** One more than `limit` of those that stand, the latest checks first. Retracted ones are in the log of corrections. */
export function latestChecks(
  db: Reads,
  search: Search,
  before: number | null,
  limit: number,
): Promise<ListedRevision[]> {
  const words = (search.q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return rows<ListedRevision>`
    SELECT r.check_id AS id, ${revisionColumns(sql`r.`)}
    FROM check_revision r JOIN article a ON a.id = r.article_id
    WHERE r.superseded_at IS NULL AND r.kind <> 'retraction'
      AND (${before}::bigint IS NULL OR r.check_id < ${before}::bigint)
      AND NOT EXISTS (SELECT FROM unnest(${words}::text[]) AS word
                      WHERE position(word IN lower(concat_ws(' ', r.claim_text, r.speaker, a.title, a.publisher))) = 0)
      AND ${optional(search.rating, (it) => sql`r.rating_today = ${it}::text`)}
      AND ${optional(search.ratingThen, (it) => sql`r.rating_then = ${it}::text`)}
      AND ${optional(search.speaker, (it) => sql`position(lower(${it}::text) IN lower(r.speaker)) > 0`)}
      AND ${optional(search.publisher, (it) => sql`position(lower(${it}::text) IN lower(a.publisher)) > 0`)}
    ORDER BY r.check_id DESC LIMIT ${limit + 1}`(db);
}

/** One more than `limit` of an article's checks in the order of their claims in it, retracted ones too. */
export function checksOfArticle(
  db: Reads,
  articleId: number,
  after: readonly (string | number)[] | null,
  limit: number,
): Promise<(ListedRevision & { place: number })[]> {
  return rows<ListedRevision & { place: number }>`
    SELECT r.check_id AS id, c.span_start AS place, ${revisionColumns(sql`r.`)}
    FROM check_revision r JOIN published_check k ON k.id = r.check_id JOIN claim c ON c.id = k.claim_id
    WHERE r.superseded_at IS NULL AND r.article_id = ${articleId}
      AND (${after?.[0] ?? null}::bigint IS NULL
           OR (c.span_start, r.check_id) > (${after?.[0] ?? null}::bigint, ${after?.[1] ?? null}::bigint))
    ORDER BY c.span_start, r.check_id LIMIT ${limit + 1}`(db);
}

/** One more than `limit` of the revisions that corrected or retracted something, the newest first. */
export function correctionsBefore(
  db: Reads,
  before: readonly (string | number)[] | null,
  limit: number,
): Promise<ListedRevision[]> {
  return rows<ListedRevision>`
    SELECT r.check_id AS id, ${revisionColumns(sql`r.`)} FROM check_revision r
    WHERE r.kind <> 'publication'
      AND (${before?.[0] ?? null}::timestamptz IS NULL
           OR (r.made_at, r.check_id) < (${before?.[0] ?? null}::timestamptz, ${before?.[1] ?? null}::bigint))
    ORDER BY r.made_at DESC, r.check_id DESC LIMIT ${limit + 1}`(db);
}
