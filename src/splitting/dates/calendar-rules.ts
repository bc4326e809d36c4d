/** Time expressions that name days and months of the calendar. */
import { dayOf, days, monthSpan, partsOf } from './calendar.js';
import { nearest } from './nearest.js';
import { month, monthNumber, monthSign, weekday, yearSign } from './patterns.js';
import { Meaning, Seen, TimeRule } from './time-rule.js';

const ordinal = '(?:st|nd|rd|th)?';
const dash = '\\s?(?:-|–|to|through|until|and)\\s?';

function exactDay(year: number, monthNo: number, day: number): Meaning | null {
  const number = dayOf(year, monthNo, day);
  return monthNo < 1 || monthNo > 12 || partsOf(number).month !== monthNo ? null : { span: days(number, number) };
}

/** A day without a year: this year's, unless the verb points to the other side of the reference day. */
function dayOfYear(monthNo: number, first: number, last: number, seen: Seen): Meaning | null {
  const { year } = partsOf(seen.reference);
  const on = (y: number) => days(dayOf(y, monthNo, first), dayOf(y, monthNo, last));
  if (exactDay(2000, monthNo, first) === null || last < first || last > 31) return null;
  const begun = dayOf(year, monthNo, first) <= seen.reference;
  const recurring = begun ? { back: on(year), ahead: on(year + 1) } : { back: on(year - 1), ahead: on(year) };
  const near = Math.abs(dayOf(year, monthNo, first) - seen.reference) < 120;
  // "JUNE 9" with no verb to help: the nearer one, and both named as candidates.
  if (seen.tense === 'past' && begun) return nearest(recurring, 'past');
  if (seen.tense === 'future' && !begun) return nearest(recurring, 'future');
  return near ? { span: on(year), candidates: [recurring.back, recurring.ahead] } : nearest(recurring, seen.tense);
}

function monthOfYear(monthNo: number, seen: Seen): Meaning {
  const { year, month: now } = partsOf(seen.reference);
  const begun = monthNo <= now;
  const back = monthSpan(begun ? year : year - 1, monthNo);
  const ahead = monthSpan(begun && !(monthNo === now && seen.tense === 'future') ? year + 1 : year, monthNo);
  return nearest({ back, ahead }, seen.tense === 'unknown' ? 'past' : seen.tense);
}

export const calendarRules: TimeRule[] = [
  {
    name: 'iso_date',
    example: 'The form is dated 1996-02-29.',
    sign: yearSign,
    pattern: /(?<![\d-])(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?![\d-])/giu,
    read: (g) => exactDay(Number(g.year), Number(g.month), Number(g.day)),
  },
  {
    name: 'month_day_range',
    example: 'The fair runs May 3-5, 1998.',
    sign: monthSign,
    pattern: new RegExp(
      `\\b(?<month>${month})\\.? (?<first>\\d{1,2})${dash}(?<last>\\d{1,2})(?:,? (?<year>\\d{4}))?(?!\\d)`,
      'giu',
    ),
    read: (g, seen) => {
      const [monthNo, first, last] = [monthNumber(g.month ?? ''), Number(g.first), Number(g.last)];
      if (!g.year) return dayOfYear(monthNo, first, last, seen);
      return last < first || !exactDay(Number(g.year), monthNo, last)
        ? null
        : { span: days(dayOf(Number(g.year), monthNo, first), dayOf(Number(g.year), monthNo, last)) };
    },
  },
  {
    name: 'full_date',
    example: 'She sailed on Friday, May 3, 1889.',
    sign: monthSign,
    pattern: new RegExp(
      `\\b(?:(?:${weekday}),? )?(?<month>${month})\\.? (?<day>\\d{1,2})${ordinal},? (?<year>\\d{4})(?!\\d)`,
      'giu',
    ),
    read: (g) => exactDay(Number(g.year), monthNumber(g.month ?? ''), Number(g.day)),
  },
  {
    name: 'full_date_day_first',
    example: 'The ferry sank on 3 May 1889.',
    sign: monthSign,
    pattern: new RegExp(`\\b(?<day>\\d{1,2})${ordinal} (?:of )?(?<month>${month})\\.?,? (?<year>\\d{4})(?!\\d)`, 'giu'),
    read: (g) => exactDay(Number(g.year), monthNumber(g.month ?? ''), Number(g.day)),
  },
  {
    name: 'month_year',
    example: 'Work began in September 1961.',
    sign: monthSign,
    pattern: new RegExp(`\\b(?:(?:early|mid|late)[- ])?(?<month>${month})\\.?(?: of|,)? (?<year>\\d{4})(?!\\d)`, 'giu'),
    read: (g) => ({ span: monthSpan(Number(g.year), monthNumber(g.month ?? '')) }),
  },
  {
    name: 'month_day',
    example: 'The bridge opened on June 9.',
    sign: monthSign,
    pattern: new RegExp(
      `\\b(?:(?:${weekday}),? )?(?<month>${month})\\.? (?<day>\\d{1,2})${ordinal}(?![\\d,.]\\d|\\d)`,
      'giu',
    ),
    read: (g, seen) => dayOfYear(monthNumber(g.month ?? ''), Number(g.day), Number(g.day), seen),
  },
  {
    name: 'day_month',
    example: 'The bridge opened on 9 June.',
    sign: monthSign,
    pattern: new RegExp(`\\b(?:(?:${weekday}),? )?(?<day>\\d{1,2})${ordinal} (?:of )?(?<month>${month})\\b`, 'giu'),
    read: (g, seen) => dayOfYear(monthNumber(g.month ?? ''), Number(g.day), Number(g.day), seen),
  },
  {
    // Capital letter wanted: "may" and "march" are verbs too.
    name: 'month',
    example: 'The mill closed in March.',
    sign: monthSign,
    pattern: new RegExp(
      `(?<=\\b(?:in|since|by|until|till|during|from|through|of|this|early|late|mid|for|and|last|next|to) )(?<month>${month})\\b(?! \\d)`,
      'giu',
    ),
    read: (g, seen) => {
      const name = g.month ?? '';
      if (!/^\p{Lu}/u.test(name)) return null;
      const monthNo = monthNumber(name);
      return monthOfYear(
        monthNo,
        / (?:last|early last|late last) $/.test(` ${seen.before}`) ? { ...seen, tense: 'past' } : seen,
      );
    },
  },
];
