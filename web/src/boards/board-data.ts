/** What charts take, made of the rows that the API gives. */

/** One mark on the axis, with a number for each series; null: there is none to show. */
export interface ChartRow {
  name: string;
  [series: string]: number | string | null;
}

interface Grouped {
  group: string | null;
}

/** Of each group one mark: the rows of the group give the series, each named by `seriesOf` and counted by `countOf`. */
export function byGroup<Row extends Grouped>(
  rows: readonly Row[],
  nameOf: (group: string | null) => string,
  seriesOf: (row: Row) => string,
  countOf: (row: Row) => number | null,
): ChartRow[] {
  const marks = new Map<string | null, ChartRow>();
  for (const row of rows) {
    const mark: ChartRow = marks.get(row.group) ?? { name: nameOf(row.group) };
    mark[seriesOf(row)] = countOf(row);
    marks.set(row.group, mark);
  }
  return [...marks.values()];
}

/** Hours as days, to one place: the axis of whatever lasts. */
export function days(hours: number | null): number | null {
  return hours === null ? null : Math.round(hours / 2.4) / 10;
}

/** How strongly a cell of the heat map is coloured, 0 to 1: by the root, so that few do not vanish beside many. */
export function heat(count: number, most: number): number {
  return count === 0 || most === 0 ? 0 : Math.sqrt(count / most);
}

/** The greatest of what `of` gives, with the row that gives it; null where none gives any. */
export function greatest<Row>(rows: readonly Row[], of: (row: Row) => number | null): Row | null {
  return rows.reduce<Row | null>((found, row) => {
    const value = of(row);
    return value !== null && (found === null || value > (of(found) ?? 0)) ? row : found;
  }, null);
}
