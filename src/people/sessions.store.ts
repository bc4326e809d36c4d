/** Sessions, in SQL. One that ended is gone: the trail remembers it. */
import { Reads, rows, sql } from '../database/sql.js';
import { Tx } from '../database/transaction.js';
import { idleLimit } from './credentials.store.js';

export interface SessionRow {
  id: number;
  userAgent: string | null;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
}

/** After so long a session ends, however much it is used. */
export const sessionDays = 7;

const alive = sql`expires_at > now() AND last_seen_at >= now() - ${idleLimit}`;

export async function addSession(tx: Tx, personId: number, secretHash: string, userAgent: string | null) {
  const [added] = await rows<{ id: number }>`
    INSERT INTO session (person_id, secret_hash, user_agent, expires_at)
    VALUES (${personId}, ${secretHash}, ${userAgent}::text, now() + ${sessionDays} * interval '1 day') RETURNING id`(
    tx,
  );
  return added?.id ?? 0;
}

/** Those that still count, newest first, one more than `limit`. */
export function listSessions(db: Reads, personId: number, before: number | null, limit: number): Promise<SessionRow[]> {
  return rows<SessionRow>`
    SELECT id, user_agent AS "userAgent", created_at AS "createdAt", last_seen_at AS "lastSeenAt",
           expires_at AS "expiresAt"
    FROM session WHERE person_id = ${personId} AND ${alive} AND (${before}::bigint IS NULL OR id < ${before}::bigint)
    ORDER BY id DESC LIMIT ${limit + 1}`(db);
}

/** Whether there was such a session of this person. */
export async function endSession(tx: Tx, personId: number, id: number): Promise<boolean> {
  const ended = await rows`
    DELETE FROM session WHERE id = ${id} AND person_id = ${personId} AND ${alive} RETURNING id`(tx);
  return ended.length > 0;
}

export async function endSessionsBut(tx: Tx, personId: number, kept: number | null): Promise<void> {
  await rows`DELETE FROM session WHERE person_id = ${personId} AND id IS DISTINCT FROM ${kept}::bigint`(tx);
}
