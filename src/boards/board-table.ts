/**
 * How a board becomes CSV, the same for all: its `rows`, one line for each, in the same order, with a column for every value in
 * them. A value inside an object or a list has a column named after both (`Ages: under one day`, `Longest 1: claim`). The group
 * comes first, headed by what it is grouped by; without grouping that column is left out.
 */
import { Column, Table } from '../http/csv.js';
import { Grouping } from './boards.dto.js';

/** What a table is of: when, and in which groups. */
interface Grouped {
  asOf: string;
  groupBy?: Grouping | null;
}

export interface BoardTable<Row> extends Table<Row> {
  name: string;
  board: Grouped;
}

export function groupColumn<Row extends { group: string | null }>({ groupBy }: Grouped): Column<Row>[] {
  return groupBy ? [{ heading: groupBy === 'week' ? 'Week' : 'Publisher', of: (row) => row.group }] : [];
}

/** Such as `turnaround-by-week-2026-07-31.csv`: the day is the one that the figures were made on. */
export function fileName({ name, board: { asOf, groupBy } }: Pick<BoardTable<unknown>, 'name' | 'board'>): string {
  return `${name}${groupBy ? `-by-${groupBy}` : ''}-${asOf.slice(0, 10)}.csv`;
}
