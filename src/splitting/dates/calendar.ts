/** Days of the proleptic Gregorian calendar as whole numbers, and the spans of days that words name. */
export interface DaySpan {
  from: string;
  to: string;
}

const dayLength = 86_400_000;
export const lastDayNumber = 2_932_896; // 9999-12-31, the last day that has a four-digit year
const firstDayNumber = -719_162; // 0001-01-01

export function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / dayLength);
}

export function isIsoDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = dayNumber(text);
  return Number.isFinite(day) && isoDay(day) === text;
}

export function isoDay(day: number): string {
  const within = Math.max(firstDayNumber, Math.min(lastDayNumber, day));
  return new Date(within * dayLength).toISOString().slice(0, 10);
}

export interface DayParts {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  /** 0 is Sunday. */
  weekday: number;
}

export function partsOf(day: number): DayParts {
  const date = new Date(day * dayLength);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** Months outside 1 to 12 run over into the years beside. */
export function dayOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / dayLength);
}

export function days(from: number, to: number): DaySpan {
  return { from: isoDay(from), to: isoDay(to) };
}

export function monthSpan(year: number, month: number, count = 1): DaySpan {
  return days(dayOf(year, month, 1), dayOf(year, month + count, 0));
}

export function yearSpan(year: number, count = 1): DaySpan {
  return monthSpan(year, 1, 12 * count);
}

/** Monday of the week a day is in. */
export function mondayOf(day: number): number {
  return day - ((partsOf(day).weekday + 6) % 7);
}

/** The same date so many months away, or the last of that month where it has no such day. */
export function shiftMonths(day: number, months: number): number {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return Math.min(dayOf(year, month + months, dayOfMonth), dayOf(year, month + months + 1, 0));
}
