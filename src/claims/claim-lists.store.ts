/** Lists of claims. */
import { Fragment, Reads, rows, sql } from '../database/sql.js';
import type { ClaimQuery, ClaimSummary } from './claims.dto.js';

type Row = Omit<ClaimSummary, 'about'> & { from: string | null; to: string | null };

const columns = sql`id, version, state, state_since AS "stateSince", article_id AS "articleId", text, quote,
  span_start AS start, span_end AS "end", kind, speaker, about_from AS "from", about_to AS "to", priority, worth`;

/** One more than `limit`, so that the caller knows whether there is a next page; ascending by id. */
export async function listClaims(db: Reads, query: ClaimQuery, after: number): Promise<ClaimSummary[]> {
  const found = await rows<Row>`
    SELECT ${columns} FROM claim
    WHERE id > ${after} AND ${optional(query.state, sql`state`)} AND ${optional(query.kind, sql`kind`)}
      AND (${query.article ?? null}::bigint IS NULL OR article_id = ${query.article ?? null}::bigint)
      AND ${optional(query.speaker, sql`coalesce(speaker, '')`)}
      AND (${query.q ?? null}::text IS NULL OR position(lower(${query.q ?? null}::text) IN lower(text)) > 0)
    ORDER BY id LIMIT ${query.limit + 1}`(db);
  return found.map(summary);
}

export async function summariesOf(db: Reads, ids: readonly number[]): Promise<ClaimSummary[]> {
  const found = await rows<Row>`SELECT ${columns} FROM claim WHERE id = ANY(${ids}::bigint[]) ORDER BY id`(db);
  return found.map(summary);
}

function optional(wanted: string | undefined, column: Fragment): Fragment {
  return sql`(${wanted ?? null}::text IS NULL OR ${column} = ${wanted ?? null}::text)`;
}

function summary({ from, to, ...row }: Row): ClaimSummary {
  return { ...row, about: { from, to } };
}
