/** Reading what came onto the trail since a position in it. */
import { Reads, rows, sql } from '../database/sql.js';
import type { LiveChange } from './live.dto.js';
import { Position, xminOf } from './position.js';

export interface Reading {
  /** Where the trail was when it was read. */
  position: Position;
  events: LiveChange[];
}

type Row = Position & { event: LiveChange | null };

/** The snapshot is that of the statement itself: the events in its answer are exactly those that it counts as ended. */
const position = sql`(SELECT system_identifier::text FROM pg_control_system()) AS cluster,
  extract(epoch FROM now())::bigint AS at, pg_current_snapshot()::text AS snapshot`;

export async function positionNow(db: Reads): Promise<Position> {
  const [now] = await rows<Position>`SELECT ${position}`(db);
  if (!now) throw new Error('The database does not say where its trail is.');
  return now;
}

/** What ended after `since` and, where `upto` is given, by then; in order of id, at most `limit`. */
export async function eventsSince(db: Reads, since: Position, upto: Position | null, limit: number): Promise<Reading> {
  const found = await rows<Row>`
    SELECT now.*, came.event
    FROM (SELECT ${position}) AS now LEFT JOIN (
      SELECT jsonb_build_object(
               'id', e.id, 'chain', e.chain, 'action', e.action,
               'at', to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
               'actor', CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('id', p.id, 'name', p.name) END,
               'claim', CASE WHEN c.id IS NOT NULL
                             THEN jsonb_build_object('id', c.id, 'articleId', c.article_id, 'state', c.state) END) AS event
      FROM event e LEFT JOIN person p ON p.id = e.actor_id
      LEFT JOIN claim c ON c.id = CASE WHEN starts_with(e.chain, 'claim:') THEN substr(e.chain, 7)::bigint END
      WHERE e.xact >= ${xminOf(since)}::bigint
        AND NOT pg_visible_in_snapshot(e.xact::text::xid8, ${since.snapshot}::pg_snapshot)
        AND (${upto?.snapshot ?? null}::pg_snapshot IS NULL
             OR pg_visible_in_snapshot(e.xact::text::xid8, ${upto?.snapshot ?? null}::pg_snapshot))
        -- Events restored from another server carry its numbers of transactions; they are older than any cursor leads back.
        AND e.at > now() - interval '2 hours'
      ORDER BY e.id LIMIT ${limit}) AS came ON true`(db);
  const [first] = found;
  if (!first) throw new Error('The database does not say where its trail is.');
  const { cluster, at, snapshot } = first;
  const events = found.map(({ event }) => event).filter((event) => event !== null);
  return { position: { cluster, at, snapshot }, events };
}
