/** The whole trail: reading it for verification, and sealing its heads. */
import { ChainedEvent, ChainHead } from '../domain/event-chain.js';
import { Fragment, Reads, rows, sql } from '../database/sql.js';
import { Tx } from '../database/transaction.js';
import { EventQuery, ListedEvent } from './audit.dto.js';

export type StoredEvent = ChainedEvent & { readonly hash: string };

export interface StoredSeal {
  id: number;
  previousRoot: string | null;
  root: string;
  heads: (ChainHead & { eventHash: string | null })[];
}

/** The next events in order of chain and place, after the one named. */
export async function eventsAfter(db: Reads, chain: string, seq: number, limit: number): Promise<StoredEvent[]> {
  return rows<StoredEvent>`
    SELECT chain, seq, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, actor_id AS actor, via, action,
           before, after, reason, previous_hash AS previous, hash
    FROM event WHERE (chain, seq) > (${chain}::text, ${seq}::integer) ORDER BY chain, seq LIMIT ${limit}`(db);
}

/** The heads that moved since the last seal but one and are not sealed at their present place. */
export function unsealedHeads(db: Reads): Promise<ChainHead[]> {
  return rows<ChainHead>`
    WITH moved AS (
      SELECT DISTINCT chain FROM event
      WHERE id > coalesce((SELECT upto FROM seal ORDER BY id DESC OFFSET 1 LIMIT 1), 0))
    SELECT head.chain, head.seq, head.hash
    FROM moved JOIN LATERAL (
      SELECT chain, seq, hash FROM event WHERE event.chain = moved.chain ORDER BY seq DESC LIMIT 1) AS head ON true
    WHERE NOT EXISTS (SELECT FROM seal_head s WHERE s.chain = head.chain AND s.seq = head.seq)`(db);
}

export async function lastSeal(db: Reads): Promise<{ id: number; root: string } | null> {
  const [seal] = await rows<{ id: number; root: string }>`SELECT id, root FROM seal ORDER BY id DESC LIMIT 1`(db);
  return seal ?? null;
}

export async function addSeal(
  tx: Tx,
  previousRoot: string | null,
  root: string,
  heads: readonly ChainHead[],
): Promise<number> {
  const [seal] = await rows<{ id: number }>`
    INSERT INTO seal (at, previous_root, root, upto)
    VALUES (now(), ${previousRoot}, ${root}, (SELECT coalesce(max(id), 0) FROM event)) RETURNING id`(tx);
  if (!seal) throw new Error('The seal was not kept.');
  await rows`
    INSERT INTO seal_head (seal_id, chain, seq, hash)
    SELECT ${seal.id}, chain, seq, hash
    FROM jsonb_to_recordset(${JSON.stringify(heads)}::jsonb) AS h (chain text, seq integer, hash text)`(tx);
  return seal.id;
}

/** The seal after the one named, its heads each beside the hash of the event that it should be. */
export async function sealAfter(db: Reads, id: number): Promise<StoredSeal | null> {
  const [seal] = await rows<Omit<StoredSeal, 'heads'>>`
    SELECT id, previous_root AS "previousRoot", root FROM seal WHERE id > ${id} ORDER BY id LIMIT 1`(db);
  if (!seal) return null;
  const heads = await rows<StoredSeal['heads'][number]>`
    SELECT h.chain, h.seq, h.hash, e.hash AS "eventHash"
    FROM seal_head h LEFT JOIN event e ON e.chain = h.chain AND e.seq = h.seq WHERE h.seal_id = ${seal.id}`(db);
  return { ...seal, heads };
}

/** One more than `limit`, behind the event named, in order of id or against it. */
export function listEvents(db: Reads, query: EventQuery, after: number | null): Promise<ListedEvent[]> {
  const { chain, kind, action, actor, from, to, order, limit } = query;
  const newestFirst = order === 'newest';
  return rows<ListedEvent>`
    SELECT e.id, e.chain, e.seq, e.at, e.via, e.action, e.before, e.after, e.reason, e.hash,
           CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('id', p.id, 'name', p.name) END AS actor
    FROM event e LEFT JOIN person p ON p.id = e.actor_id
    WHERE ${optional(after, (it) => (newestFirst ? sql`e.id < ${it}::bigint` : sql`e.id > ${it}::bigint`))}
      AND ${optional(chain, (it) => sql`e.chain = ${it}::text`)}
      AND ${optional(kind, (it) => sql`(e.chain = ${it}::text OR starts_with(e.chain, ${`${it}:`}::text))`)}
      AND ${optional(action, (it) => sql`e.action = ANY(${it.split(',')}::text[])`)}
      AND ${optional(actor, (it) => (it === 0 ? sql`e.actor_id IS NULL` : sql`e.actor_id = ${it}::bigint`))}
      AND ${optional(from, (it) => sql`e.at >= ${it}::timestamptz`)}
      AND ${optional(to, (it) => sql`e.at < ${it}::timestamptz`)}
    ORDER BY e.id ${newestFirst ? sql`DESC` : sql``} LIMIT ${limit + 1}`(db);
}

function optional<Value>(wanted: Value | null | undefined, condition: (it: Value) => Fragment): Fragment {
  return wanted === null || wanted === undefined ? sql`true` : condition(wanted);
}
