/** Lists of claims. */
import { Fragment, Reads, rows, sql } from '../database/sql.js';
import { After } from '../http/page.js';
import { ClaimQuery, ClaimSummary, StateCount } from './claim-lists.dto.js';
import { orderOf } from './claim-orders.js';
import { liveLeases, seatsOf, standingReviews } from './seats.js';

/** A claim and its place in the order of its list. */
export interface ListedClaim {
  claim: ClaimSummary;
  place: After;
}

type Row = Omit<ClaimSummary, 'about' | 'seats'> & {
  from: string | null;
  to: string | null;
  reviewsWanted: number | null;
  standingReviews: number;
  liveLeases: number;
  seatsFor: ClaimSummary['seats']['for'];
};

const columns = sql`c.id, c.version, c.state, c.state_since AS "stateSince", c.article_id AS "articleId", a.title AS "articleTitle",
  c.text, c.quote, c.span_start AS start, c.span_end AS "end", c.kind, c.speaker, c.about_from AS "from", c.about_to AS "to",
  c.priority, c.worth, c.reviews_wanted AS "reviewsWanted", c.seats_for AS "seatsFor",
  ${standingReviews} AS "standingReviews", ${liveLeases} AS "liveLeases"`;

/** One more than `limit`, so that the caller knows whether there is a next page. */
export async function listClaims(db: Reads, query: ClaimQuery, after: After | null): Promise<ListedClaim[]> {
  const { by, place, behind } = orderOf(query);
  const { state, kind, article, speaker, q } = query;
  const found = await rows<Row & { place: After }>`
    SELECT ${columns}, ${place} AS place
    FROM claim c JOIN article a ON a.id = c.article_id
    WHERE ${optional(after, behind)}
      AND ${optional(state, (it) => sql`c.state = ${it}::text`)}
      AND ${optional(kind, (it) => sql`c.kind = ${it}::text`)}
      AND ${optional(article, (it) => sql`c.article_id = ${it}::bigint`)}
      AND ${optional(speaker, (it) => sql`coalesce(c.speaker, '') = ${it}::text`)}
      AND ${optional(q, (it) => sql`position(lower(${it}::text) IN lower(c.text)) > 0`)}
    ORDER BY ${by} LIMIT ${query.limit + 1}`(db);
  return found.map(({ place, ...row }) => ({ claim: summary(row), place }));
}

export async function summariesOf(db: Reads, ids: readonly number[]): Promise<ClaimSummary[]> {
  const found = await rows<Row>`
    SELECT ${columns} FROM claim c JOIN article a ON a.id = c.article_id
    WHERE c.id = ANY(${ids}::bigint[]) ORDER BY c.id`(db);
  return found.map(summary);
}

/** States that no claim is in are left out. */
export function waitingByState(db: Reads): Promise<StateCount[]> {
  return rows<StateCount>`
    SELECT state, count(*) AS claims, min(state_since) AS "oldestSince" FROM claim GROUP BY state ORDER BY state`(db);
}

function optional<Value>(wanted: Value | null | undefined, condition: (it: Value) => Fragment): Fragment {
  return wanted === null || wanted === undefined ? sql`true` : condition(wanted);
}

function summary({ from, to, reviewsWanted, standingReviews, liveLeases, seatsFor, ...row }: Row): ClaimSummary {
  return {
    ...row,
    about: { from, to },
    seats: seatsOf({ reviewsWanted, seatsFor }, { standingReviews, liveLeases }),
  };
}
