/** Reading published checks. Everything comes from the revisions; nothing of the desk's work can get in here. */
import { Fragment, Reads, rows, sql } from '../database/sql.js';
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
  publishedAt: string;
  revisedAt: string;
  /** JSON text, where it was asked for. */
  document: string | null;
}

const columns = revisionColumns();

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
    SELECT number, kind, note, ${utc(sql`made_at`)} AS "madeAt", ${utc(sql`superseded_at`)} AS "supersededAt"
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
           ${utc(sql`r.made_at`)} AS "revisedAt", ${utc(sql`first.made_at`)} AS "publishedAt",
           CASE WHEN ${query.fields === 'document'}::boolean THEN r.document END AS document
    FROM check_revision r JOIN article a ON a.id = r.article_id
    JOIN check_revision first ON first.check_id = r.check_id AND first.number = 1
    WHERE ${stoodAt(endOf(query.as_of), sql`r.`)}
      AND (r.kind <> 'retraction' OR ${since}::timestamptz IS NOT NULL)
      AND (${since}::timestamptz IS NULL OR r.made_at >= ${since}::timestamptz)
      AND (${after?.[0] ?? null}::timestamptz IS NULL
           OR (r.made_at, r.check_id) > (${after?.[0] ?? null}::timestamptz, ${after?.[1] ?? null}::bigint))
      AND ${optional(beginOf(query.published_after), (it) => sql`first.made_at >= ${it}::timestamptz`)}
      AND ${optional(beginOf(query.published_before), (it) => sql`first.made_at < ${it}::timestamptz`)}
      AND NOT EXISTS (SELECT FROM unnest(${words}::text[]) AS word WHERE position(word IN lower(r.claim_text)) = 0)
      AND ${optional(query.rating, (it) => sql`r.rating_today = ${it}::text`)}
      AND ${optional(query.ratingThen, (it) => sql`r.rating_then = ${it}::text`)}
      AND ${optional(query.kind, (it) => sql`r.claim_kind = ${it}::text`)}
      AND ${optional(query.speaker, (it) => sql`lower(r.speaker) = lower(${it}::text)`)}
      AND ${optional(query.language, (it) => sql`starts_with(lower(r.language) || '-', lower(${it}::text) || '-')`)}
      AND ${optional(query.article, (it) => sql`r.article_id = ${it}::bigint`)}
      AND ${optional(query.article_url, (it) => sql`a.url = ${addressIn(it)}::text`)}
      AND ${optional(query.publisher, (it) => sql`lower(a.publisher) = lower(${it}::text)`)}
    ORDER BY r.made_at, r.check_id LIMIT ${query.limit + 1}`(db);
}

/** The documents of the checks that stand and of those retracted, a batch at a time in order of id: for the feed. */
export function documentsAfter(db: Reads, id: number, limit: number): Promise<(StoredRevision & { id: number })[]> {
  return rows<StoredRevision & { id: number }>`
    SELECT check_id AS id, ${columns} FROM check_revision
    WHERE superseded_at IS NULL AND check_id > ${id} ORDER BY check_id LIMIT ${limit}`(db);
}

/** How many revisions there are and when the last was made: what the feed's tag is made of. */
export async function extentOf(db: Reads): Promise<{ revisions: number; madeAt: string | null }> {
  const [extent] = await rows<{ revisions: number; madeAt: string | null }>`
    SELECT count(*) AS revisions, ${utc(sql`max(made_at)`)} AS "madeAt" FROM check_revision`(db);
  return extent ?? { revisions: 0, madeAt: null };
}

/** The columns of a StoredRevision. */
export function revisionColumns(of = sql``): Fragment {
  return sql`${of}number, ${of}kind, ${of}document, ${utc(sql`${of}made_at`)} AS "madeAt"`;
}

function stoodAt(moment: string | null, of = sql``): Fragment {
  return moment === null
    ? sql`${of}superseded_at IS NULL`
    : sql`(${of}made_at <= ${moment}::timestamptz
           AND (${of}superseded_at IS NULL OR ${of}superseded_at > ${moment}::timestamptz))`;
}

/** A condition that holds for everything where nothing is wanted. */
export function optional<Value>(wanted: Value | null | undefined, condition: (it: Value) => Fragment): Fragment {
  return wanted === null || wanted === undefined ? sql`true` : condition(wanted);
}

/** With microseconds, so that asking for what stood at that moment finds this very revision. */
function utc(time: Fragment): Fragment {
  return sql`to_char(${time} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

/** Articles keep their address in one spelling. */
function addressIn(text: string): string {
  return URL.canParse(text) ? new URL(text).href : text;
}
