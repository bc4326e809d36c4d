/** The orders in which claims are listed: how each sorts, and what a cursor of it says. */
import { refuse } from '../domain/refusal.js';
import { Fragment, sql } from '../database/sql.js';
import { After, SortKind } from '../http/page.js';
import { ClaimOrder, ClaimQuery } from './claim-lists.dto.js';

interface Order {
  /** What it sorts by; each has an index that begins so (`claim c`). */
  readonly by: Fragment;
  /** A claim's place in the order, as a cursor names it: a JSON array. */
  readonly place: Fragment;
  readonly kinds: readonly SortKind[];
  /** The claims behind a place. The values come from outside: bigint holds whatever passes as an id. */
  readonly behind: (place: After) => Fragment;
}

/** Claims on which work has begun come first, so that they get done; then the higher priority, then the older. */
export const asTheQueueGives = sql`c.begun_at IS NULL, c.priority DESC, c.id`;

const orders: Record<ClaimOrder, Order> = {
  id: {
    by: sql`c.id`,
    place: sql`jsonb_build_array(c.id)`,
    kinds: ['id'],
    behind: ([id]) => sql`c.id > ${id}::bigint`,
  },
  text: {
    by: sql`c.article_id, c.span_start, c.id`,
    place: sql`jsonb_build_array(c.article_id, c.span_start, c.id)`,
    kinds: ['id', 'id', 'id'],
    behind: ([article, start, id]) =>
      sql`(c.article_id, c.span_start, c.id) > (${article}::bigint, ${start}::bigint, ${id}::bigint)`,
  },
  waiting: {
    by: sql`c.state_since, c.id`,
    place: sql`jsonb_build_array(to_char(c.state_since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), c.id)`,
    kinds: ['time', 'id'],
    behind: ([since, id]) => sql`(c.state_since, c.id) > (${since}::timestamptz, ${id}::bigint)`,
  },
  queue: {
    by: asTheQueueGives,
    place: sql`jsonb_build_array((c.begun_at IS NULL)::integer, c.priority, c.id)`,
    kinds: ['id', 'id', 'id'],
    // The first comparison alone bounds the scan of the index; priorities go down, so that no row comparison says the rest.
    behind: ([waits, priority, id]) => sql`(
      (c.begun_at IS NULL) >= (${waits}::bigint <> 0)
      AND ((c.begun_at IS NULL) > (${waits}::bigint <> 0) OR c.priority < ${priority}::bigint
           OR (c.priority = ${priority}::bigint AND c.id > ${id}::bigint)))`,
  },
};

/** Refuses `request.invalid`: only what is queued has a place in the queue. */
export function orderOf({ order = 'id', state }: ClaimQuery): Order {
  if (order !== 'queue' || state === 'queued') return orders[order];
  throw refuse('request.invalid', 'Only claims in the queue have its order.', {
    errors: [{ pointer: '/order', detail: 'order=queue goes with state=queued' }],
  });
}
