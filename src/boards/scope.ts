/** Which part of the desk's work a board looks at, and how it groups it: as SQL in which `a` is the article. */
import { optional } from '../checks/checks.store.js';
import { Fragment, Reads, rows, sql } from '../database/sql.js';
import { BoardQuery, Grouping } from './boards.dto.js';

export type Scope = Pick<BoardQuery, 'publisher' | 'from' | 'to'>;

/** Of that publisher, and with a moment `at` on those days. */
export function within({ publisher, from, to }: Scope, at: Fragment): Fragment {
  return sql`(${optional(publisher, (it) => sql`lower(coalesce(a.publisher, '')) = lower(${it}::text)`)}
    AND ${optional(from, (day) => sql`${at} >= ${day}::date::timestamp AT TIME ZONE 'UTC'`)}
    AND ${optional(to, (day) => sql`${at} < (${day}::date + 1)::timestamp AT TIME ZONE 'UTC'`)})`;
}

/** The name of the group: null in one that is not named, and in the only one where there is no grouping. */
export function groupOf(groupBy: Grouping | undefined, at: Fragment): Fragment {
  if (groupBy === undefined) return sql`NULL::text`;
  return groupBy === 'publisher' ? sql`a.publisher` : weekOf(at);
}

/** The ISO week in UTC, such as 2026-W05. */
export function weekOf(at: Fragment): Fragment {
  return sql`to_char(${at} AT TIME ZONE 'UTC', 'IYYY-"W"IW')`;
}

/** By the database's clock, which all the moments of the trail are of too. */
export async function clock(db: Reads): Promise<string> {
  const [clock] = await rows<{ now: string }>`SELECT now() AS now`(db);
  if (!clock) throw new Error('The database has no clock.');
  return clock.now;
}
