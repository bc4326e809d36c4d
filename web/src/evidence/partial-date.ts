/** Days as sources give them: a day, a month, a year, or from one to another (`1972`, `1972-05`, `1972-05-26`, `1972/1974-06`). */

export interface Days {
  from: string;
  to: string;
}

/** What is wrong with a date that somebody typed. */
export type DateFault = 'shape' | 'month' | 'day' | 'order';

/** The first and last day that the text stands for, or what is wrong with it. */
export function readDays(text: string): Days | DateFault {
  const ends = text.trim().split('/');
  if (ends.length > 2) return 'shape';
  const [first, last = first] = ends.map(span);
  if (!first || !last) return 'shape';
  if (typeof first === 'string') return first;
  if (typeof last === 'string') return last;
  return last.to < first.from ? 'order' : { from: first.from, to: last.to };
}

/** What is wrong with a date that may be left empty; null when nothing is. */
export function dateFault(text: string): DateFault | null {
  if (!text.trim()) return null;
  const read = readDays(text);
  return typeof read === 'string' ? read : null;
}

/** The number of a day, counted from 1970. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

function span(text: string): Days | DateFault {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text.trim()) ?? [];
  if (!year || year === '0000') return 'shape';
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return 'month';
  const last = new Date(Date.UTC(2000, Number(month), 0)).getUTCDate();
  const length = month === '02' && !isLeap(Number(year)) ? 28 : last;
  if (!day) return { from: `${year}-${month}-01`, to: `${year}-${month}-${length}` };
  return Number(day) >= 1 && Number(day) <= length ? { from: text.trim(), to: text.trim() } : 'day';
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
