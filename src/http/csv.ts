/** Tables as CSV: RFC 4180, and safe to open in a spreadsheet. */

export type Cell = string | number | null;

export interface Column<Row> {
  /** In plain English words. */
  heading: string;
  of: (row: Row) => Cell;
}

export interface Table<Row> {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
}

/** One line for the headings, one for each row; what is not known is an empty cell. */
export function csv<Row>({ columns, rows }: Table<Row>): string {
  const headings = columns.map(({ heading }) => heading);
  const lines = rows.map((row) => columns.map((column) => column.of(row)));
  return [headings, ...lines].map((cells) => `${cells.map(written).join(',')}\r\n`).join('');
}

/** What spreadsheets take for the beginning of a formula, in its full-width forms too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
