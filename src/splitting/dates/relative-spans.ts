/** The days that "last week", "this summer" or "two years ago" name, seen from the reference day. */
import { DaySpan, dayOf, days, mondayOf, monthSpan, partsOf, shiftMonths, yearSpan } from './calendar.js';
import { seasons } from './date-words.data.js';
import { Seen } from './time-rule.js';

const monthsPerUnit: Record<string, number> = { month: 1, year: 12, decade: 120, century: 1200 };
const daysPerUnit: Record<string, number> = { day: 1, week: 7 };
const singular = (word: string) => word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');

/** The day so many units away. */
export function away(reference: number, amount: number, unitName: string): number {
  const one = singular(unitName);
  const byMonths = monthsPerUnit[one];
  if (byMonths) return shiftMonths(reference, amount * byMonths);
  return reference + Math.trunc(amount * (daysPerUnit[one] ?? (one === 'hour' ? 1 / 24 : 0)));
}

/** "two years ago" is a year, "three weeks ago" a week: no finer than the unit it is counted in. */
export function grainOf(day: number, unitName: string): DaySpan {
  const { year, month } = partsOf(day);
  const one = singular(unitName);
  if (one === 'year' || one === 'decade' || one === 'century') return yearSpan(year);
  if (one === 'month') return monthSpan(year, month);
  if (one === 'week') return days(mondayOf(day), mondayOf(day) + 6);
  return days(day, day);
}

export function seasonSpan(name: string, year: number): DaySpan {
  const first = seasons[name.toLowerCase()] ?? 6;
  return monthSpan(first === 12 ? year - 1 : year, first, 3);
}

function season(name: string, step: number, { reference }: Seen): DaySpan {
  const { year } = partsOf(reference);
  const now = seasonSpan(name, year);
  const begun = dayOf(year, seasons[name.toLowerCase()] ?? 6, 1) <= reference;
  if (step < 0)
    return begun && seasons[name.toLowerCase()] !== 12
      ? partsOf(reference).month > Number(now.to.slice(5, 7))
        ? now
        : seasonSpan(name, year - 1)
      : seasonSpan(name, year - 1);
  return step > 0 && begun ? seasonSpan(name, year + 1) : now;
}

export function periodSpan(name: string, step: number, seen: Seen): DaySpan {
  const { reference } = seen;
  const { year, month } = partsOf(reference);
  const monday = mondayOf(reference) + step * 7;
  const quarter = Math.floor((month - 1) / 3) + step;
  const spans: Record<string, () => DaySpan> = {
    day: () => days(reference + step, reference + step),
    week: () => days(monday, monday + 6),
    weekend: () => weekendSpan(step, seen),
    month: () => monthSpan(year, month + step),
    quarter: () => monthSpan(year, quarter * 3 + 1, 3),
    year: () => yearSpan(year + step),
    decade: () => yearSpan(Math.floor(year / 10) * 10 + step * 10, 10),
    century: () => yearSpan(Math.floor(year / 100) * 100 + step * 100, 100),
  };
  return (spans[name] ?? (() => season(name, step, seen)))();
}

/** "this weekend" early in the week, of something past, is the one just gone. */
function weekendSpan(step: number, { reference, tense }: Seen): DaySpan {
  const saturday = mondayOf(reference) + 5;
  if (step === 0) {
    const gone = tense === 'past' && reference < saturday ? saturday - 7 : saturday;
    return days(gone, gone + 1);
  }
  const last = reference > saturday ? saturday - 7 : saturday - 7;
  return step < 0 ? days(last, last + 1) : days(saturday + 7, saturday + 8);
}

export const steps: Record<string, number> = { this: 0, last: -1, past: -1, previous: -1, next: 1, coming: 1 };
const thirds: Record<string, [number, number]> = {
  early: [0, 1 / 3],
  earlier: [0, 1 / 3],
  mid: [1 / 3, 2 / 3],
  late: [2 / 3, 1],
  later: [2 / 3, 1],
};

/** "late last month" is its last third; "earlier this year" ends today, "later this year" begins today. */
export function partOf(span: DaySpan, part: string, step: number, { reference, published }: Seen): DaySpan {
  const [first, last] = [Date.parse(span.from) / 864e5, Date.parse(span.to) / 864e5];
  if (step === 0 && /^earl/.test(part)) return days(first, Math.max(first, published));
  if (step === 0 && /^late/.test(part)) return days(reference, last);
  const [from, to] = thirds[part] ?? [0, 1];
  const length = last - first + 1;
  const ten = length > 27 && length < 32;
  if (ten && from > 0.5) return days(first + 20, last);
  return days(first + Math.round(length * from), first + Math.round(length * to) - 1);
}
