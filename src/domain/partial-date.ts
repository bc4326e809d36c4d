/**
 * Dates as sources give them: a day, a month, a year, or from one to another (EDTF level 0: `1972`, `1972-05`, `1972-05-26`,
 * `1972/1974-06`). They are kept as their first and last day.
 */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const shape = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** The first and last day that the text stands for; null when it is no such date. */
export function readPartialDate(text: string): Days | null {
  const ends = text.split('/');
  const first = ends[0] === undefined ? null : span(ends[0]);
  const last = ends.length === 2 && ends[1] !== undefined ? span(ends[1]) : first;
  if (!first || !last || ends.length > 2 || last.to < first.from) return null;
  return { from: first.from, to: last.to };
}

/** The shortest text that stands for these days. */
export function writePartialDate({ from, to }: Days): string {
  if (from === to) return from;
  const whole = [from.slice(0, 4), from.slice(0, 7)].find((text) => sameDays(span(text), { from, to }));
  return whole ?? `${from}/${to}`;
}

/** The same for days that may not be known; null then. */
export function writeKnownDays(from: string | null, to: string | null): string | null {
  return from === null || to === null ? null : writePartialDate({ from, to });
}

/** Whether the text is a day that the calendar has. */
export function isDay(text: string): boolean {
  const days = span(text);
  return days !== null && days.from === text;
}

function span(text: string): Days | null {
  const [, year, month, day] = shape.exec(text) ?? [];
  if (!year || year === '0000') return null;
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31` };

  const last = new Date(Date.UTC(Number(year), Number(month), 0));
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (!day) return { from: `${text}-01`, to: `${text}-${last.getUTCDate()}` };
  return Number(day) >= 1 && Number(day) <= last.getUTCDate() ? { from: text, to: text } : null;
}

function sameDays(one: Days | null, other: Days): boolean {
  return one?.from === other.from && one.to === other.to;
}
