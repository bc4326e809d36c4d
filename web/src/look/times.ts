/** Days and times in the reader's language. A day of an article or a source has no time zone: it is told as it was given. */
import { spoken } from '../wording/wording.js';

/** `2000-06-10`, `2000-06` or `2000` in words, as exact as it was given. */
export function dayInWords(partial: string): string {
  const [year = '', month, day] = partial.slice(0, 10).split('-');
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const parts: Intl.DateTimeFormatOptions = day ? { day: 'numeric', month: 'long' } : month ? { month: 'long' } : {};
  return new Intl.DateTimeFormat(spoken(), { ...parts, year: 'numeric', timeZone: 'UTC' }).format(date);
}

/** A span of days in words; one day is told as one, a whole month or year by its name. */
export function daysInWords(from: string | null, to: string | null): string {
  if (from === null || to === null)
    return from === null ? (to === null ? '' : `… ${dayInWords(to)}`) : `${dayInWords(from)} …`;
  if (from === to) return dayInWords(from);
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  if (from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && to === lastOfMonth(from))
    return dayInWords(from.slice(0, 7));
  return `${dayInWords(from)} – ${dayInWords(to)}`;
}

/** A moment, in the local time of whoever reads. */
export function moment(time: string): string {
  return new Intl.DateTimeFormat(spoken(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time));
}

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** How long ago (or ahead) a moment is, such as `3 hours ago`. */
export function ago(time: string, now = Date.now()): string {
  const seconds = (Date.parse(time) - now) / 1000;
  const [unit, size] = steps.find(([, size]) => Math.abs(seconds) >= size) ?? ['minute', 60];
  return new Intl.RelativeTimeFormat(spoken(), { numeric: 'auto' }).format(Math.trunc(seconds / size), unit);
}

/** A length of time, such as `3 days` or `40 minutes`, in its greatest unit; never less than a minute. */
export function lasting(length: number): string {
  const seconds = Math.max(60, length);
  const [unit, size] = steps.find(([, size]) => seconds >= size) ?? ['minute', 60];
  return new Intl.NumberFormat(spoken(), {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: seconds / size < 10 ? 1 : 0,
  }).format(seconds / size);
}

function lastOfMonth(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).toISOString().slice(0, 10);
}
