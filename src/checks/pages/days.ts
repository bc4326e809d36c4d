/** Days and times in the reader's language: a day, a month, a year, or from one to another, as far as it is known. */
import { readPartialDate } from '../../domain/partial-date.js';
import { Visit } from './visit.js';

const shapes = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<number, Intl.DateTimeFormatOptions>;

/**
 * `2000-06-10`, `2000-06`, `2000` or from one to another, in words; a time counts as its day in UTC. Ranges come with their
 * first and last day: where those are of whole months or years, these are named.
 */
export function inWords(visit: Visit, date: string): string {
  const [from = '', to] = date.split('/');
  if (to === undefined) return oneDate(visit, from);
  const whole = to.endsWith('-12-31') && from.endsWith('-01-01') ? 4 : endsMonth(to) && from.endsWith('-01') ? 7 : 10;
  return [from, to].map((end) => oneDate(visit, end.slice(0, whole))).join(' – ');
}

function endsMonth(day: string): boolean {
  return readPartialDate(day.slice(0, 7))?.to === day;
}

function oneDate({ locale }: Visit, date: string): string {
  const text = date.slice(0, 10);
  const shape = shapes[text.length as keyof typeof shapes];
  const days = readPartialDate(text);
  if (!shape || !days) return date;
  return new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' }).format(new Date(days.from));
}

/** A day stays one; a time is told to the minute, in UTC. */
export function momentInWords(visit: Visit, moment: string): string {
  if (moment.length <= 10) return inWords(visit, moment);
  const at = new Date(moment.replace(' ', '+'));
  const shape = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const;
  return `${new Intl.DateTimeFormat(visit.locale, shape).format(at)} UTC`;
}

export function listed({ locale }: Visit, names: readonly string[]): string {
  return new Intl.ListFormat(locale).format(names);
}
