/** Reading published checks. Everything comes from the revisions; nothing of the desk's work can get in here. */
import { Reads, rows, sql } from '../database/sql.js';
import { CheckQuery, RevisionSummary } from './checks.dto.js';
import { beginOf, endOf } from './moment.js';

export interface StoredRevision {
  number: number;
  kind: 'publication' | 'correction' | 'retraction';
  /** The document as it was published: JSON text. */
  document: string;
  madeAt: string;
}

export interface ListedCheck {
  id: number;
  revision: number;
  kind: StoredRevision['kind'];
  claim: string;
  speaker: string | null;
  claimKind: string;
  articleId: number;
  language: string;
  ratingToday: string | null;
  ratingThen: string | null;
  revisedAt: string;
}

const columns = sql`number, kind, document, to_char(made_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "madeAt"`;

/** The revision that stands, or stood at that moment; null when there was none. */
export async function revisionAt(db: Reads, checkId: number, moment: string | null): Promise<StoredRevision | null> {
  const [found] = await rows<StoredRevision>`
    SELECT ${columns} FROM check_revision
    WHERE check_id = ${checkId} AND ${stoodAt(moment)}`(db);
  return found ?? null;
}

export async function revision(db: Reads, checkId: number, number: number): Promise<StoredRevision | null> {
  const [found] = await rows<StoredRevision>`
    SELECT ${columns} FROM check_revision WHERE check_id = ${checkId} AND number = ${number}::bigint`(db);
  return found ?? null;
}

export function revisionsOf(db: Reads, checkId: number): Promise<RevisionSummary[]> {
  return rows<RevisionSummary>`
    SELECT number, kind, note, made_at AS "madeAt", superseded_at AS "supersededAt"
    FROM check_revision WHERE check_id = ${checkId} ORDER BY number`(db);
}

export async function checkExists(db: Reads, checkId: number): Promise<boolean> {
  return (await rows`SELECT FROM published_check WHERE id = ${checkId}`(db)).length > 0;
}

/**
 * One more than `limit`. Ascending by the moment of the revision, so that a mirror that goes on from the last one it saw
 * misses nothing. Retractions are listed for mirrors only.
 */
export function listChecks(
  db: Reads,
  query: CheckQuery,
  after: readonly (string | number)[] | null,
): Promise<ListedCheck[]> {
  const words = (query.q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const since = beginOf(query.updated_since);
  return rows<ListedCheck>`
    SELECT r.check_id AS id, r.number AS revision, r.kind, r.claim_text AS claim, r.speaker, r.claim_kind AS "claimKind",
           r.article_id AS "articleId", r.language,
           CASE WHEN r.kind <> 'retraction' THEN r.rating_today END AS "ratingToday",
           CASE WHEN r.kind <> 'retraction' THEN r.rating_then END AS "ratingThen",
           to_char(r.made_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "revisedAt"
    FROM check_revision r JOIN article a ON a.id = r.article_id
    WHERE ${stoodAt(endOf(query.as_of))}
      AND (r.kind <> 'retraction' OR ${since}::timestamptz IS NOT NULL)
      AND (${since}::timestamptz IS NULL OR r.made_at >= ${since}::timestamptz)
      AND (${after?.[0] ?? null}::timestamptz IS NULL
           OR (r.made_at, r.check_id) > (${after?.[0] ?? null}::timestamptz, ${after?.[1] ?? null}::bigint))
      AND ${published(query)}
      AND NOT EXISTS (SELECT FROM unnest(${words}::text[]) AS word WHERE position(word IN lower(r.claim_text)) = 0)
      AND (${query.rating ?? null}::text IS NULL OR r.rating_today = ${query.rating ?? null}::text)
      AND (${query.ratingThen ?? null}::text IS NULL OR r.rating_then = ${query.ratingThen ?? null}::text)
      AND (${query.kind ?? null}::text IS NULL OR r.claim_kind = ${query.kind ?? null}::text)
      AND (${query.speaker ?? null}::text IS NULL OR r.speaker = ${query.speaker ?? null}::text)
      AND (${query.language ?? null}::text IS NULL OR r.language = ${query.language ?? null}::text)
      AND (${query.article ?? null}::bigint IS NULL OR r.article_id = ${query.article ?? null}::bigint)
      AND (${query.article_url ?? null}::text IS NULL OR a.url = ${query.article_url ?? null}::text)
      AND (${query.publisher ?? null}::text IS NULL OR a.publisher = ${query.publisher ?? null}::text)
    ORDER BY r.made_at, r.check_id LIMIT ${query.limit + 1}`(db);
}

export function latestRevisions(db: Reads, limit: number): Promise<StoredRevision[]> {
  return rows<StoredRevision>`
    SELECT ${columns} FROM check_revision WHERE superseded_at IS NULL ORDER BY made_at DESC, check_id DESC LIMIT ${limit}`(
    db,
  );
}

/** The documents of the checks that stand and of those retracted, a batch at a time in order of id: for the feed. */
export function documentsAfter(db: Reads, id: number, limit: number): Promise<(StoredRevision & { id: number })[]> {
  return rows<StoredRevision & { id: number }>`
    SELECT check_id AS id, ${columns} FROM check_revision
    WHERE superseded_at IS NULL AND check_id > ${id} ORDER BY check_id LIMIT ${limit}`(db);
}

function stoodAt(moment: string | null) {
  return moment === null
    ? sql`superseded_at IS NULL`
    : sql`(made_at <= ${moment}::timestamptz AND (superseded_at IS NULL OR superseded_at > ${moment}::timestamptz))`;
}

function published({ published_after, published_before }: CheckQuery) {
  const [from, until] = [beginOf(published_after), beginOf(published_before)];
  if (from === null && until === null) return sql`true`;
  return sql`EXISTS (SELECT FROM check_revision f WHERE f.check_id = r.check_id AND f.number = 1
    AND (${from}::timestamptz IS NULL OR f.made_at >= ${from}::timestamptz)
    AND (${until}::timestamptz IS NULL OR f.made_at < ${until}::timestamptz))`;
}
