/**
 * Where somebody is in the trail, as a cursor that can miss nothing. An event's id is given before its transaction commits, so
 * after 8 was seen 7 may still appear: going on behind the greatest id seen would lose it. The cursor is therefore the
 * snapshot in which the trail was read: PostgreSQL's own note of which transactions had ended by then. What came since is
 * what was not visible in that snapshot, no more and no less, whatever its id.
 */
import { refuse } from '../domain/refusal.js';

export interface Position {
  /** Which PostgreSQL counted: after a restore into another one the numbers of transactions mean nothing. */
  readonly cluster: string;
  /** When it was, in seconds since 1970 by the database's clock. */
  readonly at: number;
  /** As pg_snapshot is written: all below xmin have ended, none from xmax on, and in between those that are not listed. */
  readonly snapshot: string;
}

/** So far back a cursor leads; who was away longer reads everything anew. */
const longestAbsence = 60 * 60;

const shape = /^(\d{1,20})\.(\d{1,12})\.((\d{1,18}):(\d{1,18}):((?:\d{1,18}(?:,\d{1,18})*)?))$/;

export function cursorOf({ cluster, at, snapshot }: Position): string {
  return `${cluster}.${at}.${snapshot}`;
}

/** Refuses `request.cursor` when it is none that `cursorOf` could have written. */
export function positionIn(cursor: string): Position {
  const [, cluster = '', at = '', snapshot = '', xmin = '', xmax = '', open = ''] = shape.exec(cursor) ?? [];
  if (snapshot && isSnapshot(BigInt(xmin), open.split(',').filter(Boolean).map(BigInt), BigInt(xmax)))
    return { cluster, at: Number(at), snapshot };
  throw refuse('request.cursor', 'Send the id of a message of this stream, or nothing to begin with what comes next.');
}

/** The first transaction that had not ended. */
export function xminOf({ snapshot }: Position): string {
  return snapshot.split(':')[0] ?? '';
}

/** Whether what came between can be told: not after a restore or a failover that lost something, not after too long. */
export function leadsTo(since: Position, now: Position): boolean {
  const isPast = xmaxOf(since) <= xmaxOf(now);
  return since.cluster === now.cluster && isPast && since.at >= now.at - longestAbsence;
}

function xmaxOf({ snapshot }: Position): bigint {
  return BigInt(snapshot.split(':')[1] ?? '0');
}

/** What PostgreSQL reads as one. */
function isSnapshot(xmin: bigint, open: readonly bigint[], xmax: bigint): boolean {
  const ascending = open.every((transaction, place) => transaction >= (open[place - 1] ?? xmin) && transaction < xmax);
  return 0n < xmin && xmin <= xmax && ascending;
}
