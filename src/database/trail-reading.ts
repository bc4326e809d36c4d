/** Reading the trail of one thing, for its history. */
import { Reads, rows } from './sql.js';

export interface TrailEvent {
  chain: string;
  seq: number;
  at: string;
  /** Null: the desk itself. */
  actor: { id: number; name: string } | null;
  action: string;
  before: object | null;
  after: object | null;
  reason: object | null;
  hash: string;
  previousHash: string | null;
}

/** Everything that happened on a chain, oldest first; nothing when there is no such chain. */
export function eventsOf(db: Reads, chain: string): Promise<TrailEvent[]> {
  return rows<TrailEvent>`
    SELECT e.chain, e.seq, e.at, e.action, e.before, e.after, e.reason, e.hash, e.previous_hash AS "previousHash",
           CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('id', p.id, 'name', p.name) END AS actor
    FROM event e LEFT JOIN person p ON p.id = e.actor_id
    WHERE e.chain = ${chain} ORDER BY e.seq`(db);
}
