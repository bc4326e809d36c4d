/** Time expressions counted from the reference day: today, weekdays, this and last, ago. */
import { DaySpan, dayOf, days, mondayOf, monthSpan, partsOf, shiftMonths, yearSpan } from './calendar.js';
import { ordinals, seasons, weekdays } from './date-words.data.js';
import { nearest } from './nearest.js';
import { about, count, countOf, unit, weekday } from './patterns.js';
import { Meaning, Seen, TimeRule } from './time-rule.js';

const monthsPerUnit: Record<string, number> = { month: 1, year: 12, decade: 120, century: 1200 };
const daysPerUnit: Record<string, number> = { day: 1, week: 7 };
const singular = (word: string) => word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');

/** The day so many units away. */
function away(reference: number, amount: number, unitName: string): number {
  const one = singular(unitName);
  const byMonths = monthsPerUnit[one];
  if (byMonths) return shiftMonths(reference, amount * byMonths);
  return reference + Math.trunc(amount * (daysPerUnit[one] ?? (one === 'hour' ? 1 / 24 : 0)));
}

/** "two years ago" is a year, "three weeks ago" a week: no finer than the unit it is counted in. */
function grainOf(day: number, unitName: string): DaySpan {
  const { year, month } = partsOf(day);
  const one = singular(unitName);
  if (one === 'year' || one === 'decade' || one === 'century') return yearSpan(year);
  if (one === 'month') return monthSpan(year, month);
  if (one === 'week') return days(mondayOf(day), mondayOf(day) + 6);
  return days(day, day);
}

function seasonSpan(name: string, year: number): DaySpan {
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

function periodSpan(name: string, step: number, seen: Seen): DaySpan {
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

const steps: Record<string, number> = { this: 0, last: -1, past: -1, previous: -1, next: 1, coming: 1 };
const thirds: Record<string, [number, number]> = {
  early: [0, 1 / 3],
  earlier: [0, 1 / 3],
  mid: [1 / 3, 2 / 3],
  late: [2 / 3, 1],
  later: [2 / 3, 1],
};

/** "late last month" is its last third; "earlier this year" ends today, "later this year" begins today. */
function partOf(span: DaySpan, part: string, step: number, { reference, published }: Seen): DaySpan {
  const [first, last] = [Date.parse(span.from) / 864e5, Date.parse(span.to) / 864e5];
  if (step === 0 && /^earl/.test(part)) return days(first, Math.max(first, published));
  if (step === 0 && /^late/.test(part)) return days(reference, last);
  const [from, to] = thirds[part] ?? [0, 1];
  const length = last - first + 1;
  const ten = length > 27 && length < 32;
  if (ten && from > 0.5) return days(first + 20, last);
  return days(first + Math.round(length * from), first + Math.round(length * to) - 1);
}

function namedWeekday(name: string, seen: Seen): Meaning {
  const { reference, tense } = seen;
  const gap = (partsOf(reference).weekday - weekdays.indexOf(name.toLowerCase()) + 7) % 7;
  const on = (day: number) => days(day, day);
  const word = / (last|next|this|previous|coming) (?:\w+ )?$/.exec(` ${seen.before}`)?.[1];
  if (word === 'last' || word === 'previous') return { span: on(reference - (gap || 7)) };
  if (word === 'next' || word === 'coming') return { span: on(reference - gap + 7) };
  return nearest(
    { back: on(reference - gap), ahead: on(reference - gap + (gap === 0 && tense === 'future' ? 0 : 7)) },
    tense,
  );
}

const pointDays: Record<string, number> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };
const period = 'day|week|weekend|month|quarter|year|decade|century|spring|summer|autumn|fall|winter';

export const relativeRules: TimeRule[] = [
  {
    name: 'day_word',
    example: 'The pilots met yesterday.',
    pattern: /\b(?<word>today|tonight|yesterday|tomorrow)\b/giu,
    read: (g, { reference }) => {
      const day = reference + (pointDays[(g.word ?? '').toLowerCase()] ?? 0);
      return { span: days(day, day) };
    },
  },
  {
    name: 'ago',
    example: 'The pier burned down two years ago.',
    pattern: new RegExp(
      `(?:^|(?<=[^\\w]))${about}\\[?(?<count>${count})\\]? (?<unit>${unit}) (?:ago|earlier|back)\\b`,
      'giu',
    ),
    read: (g, { reference }) => {
      const amount = countOf(g.count ?? '');
      if (amount === null) return { span: null };
      const day = away(reference, -amount, g.unit ?? '');
      return { span: /hours?/i.test(g.unit ?? '') ? days(day, day) : grainOf(day, g.unit ?? '') };
    },
  },
  {
    name: 'stretch_back',
    example: 'Sales fell over the past three months.',
    pattern: new RegExp(`\\b(?:the |these )?(?:last|past|previous) (?<count>${count}) (?<unit>${unit})\\b`, 'giu'),
    read: (g, { reference }) => {
      const amount = countOf(g.count ?? '');
      if (amount === null) return { span: /day/i.test(g.unit ?? '') ? days(reference - 4, reference) : null };
      return { span: days(away(reference, -amount, g.unit ?? ''), reference) };
    },
  },
  {
    name: 'stretch_ahead',
    example: 'The strike will end in the next three weeks.',
    pattern: new RegExp(`\\b(?:the )?(?:next|coming) (?<count>${count}) (?<unit>${unit})\\b`, 'giu'),
    read: (g, { reference }) => {
      const amount = countOf(g.count ?? '');
      return amount === null ? { span: null } : { span: days(reference, away(reference, amount, g.unit ?? '')) };
    },
  },
  {
    name: 'within',
    example: 'They will answer within 48 hours.',
    pattern: new RegExp(`\\b(?<=within )(?<count>${count}) (?<unit>${unit})\\b`, 'giu'),
    read: (g, { reference, tense }) => {
      const amount = countOf(g.count ?? '');
      return amount === null || tense !== 'future'
        ? { span: null }
        : { span: days(reference, away(reference, amount, g.unit ?? '')) };
    },
  },
  {
    name: 'quarter',
    example: 'Profits rose in the third quarter of this year.',
    pattern:
      /\b(?:the )?(?<number>first|second|third|fourth|1st|2nd|3rd|4th) (?<part>quarter|half)(?: of (?:(?<year>\d{4})|(?<which>this|last|next) year))?(?! of\b)/giu,
    read: (g, { reference }) => {
      const base = partsOf(reference).year + (steps[g.which ?? 'this'] ?? 0);
      const length = g.part === 'half' ? 6 : 3;
      if (!g.year && !g.which && g.part === 'half') return null;
      return {
        span: monthSpan(g.year ? Number(g.year) : base, ((ordinals[g.number ?? ''] ?? 1) - 1) * length + 1, length),
      };
    },
  },
  {
    name: 'period',
    example: 'It rained late last month and early this year.',
    pattern: new RegExp(
      `\\b(?:(?<part>early|earlier|mid|late|later)[- ])?(?<which>this|last|next|past|previous|coming)(?: past| coming)? (?<period>${period})\\b(?!-)`,
      'giu',
    ),
    read: (g, seen) => {
      const step = steps[(g.which ?? '').toLowerCase()] ?? 0;
      const span = periodSpan((g.period ?? '').toLowerCase(), step, seen);
      return { span: g.part ? partOf(span, g.part.toLowerCase(), step, seen) : span };
    },
  },
  {
    name: 'season_year',
    example: 'The harvest of summer 1911 failed.',
    pattern: /\b(?<season>spring|summer|autumn|fall|winter)(?: of)? (?<year>1[5-9]\d\d|20\d\d)\b/giu,
    read: (g) => ({ span: seasonSpan(g.season ?? '', Number(g.year) + (/winter/i.test(g.season ?? '') ? 1 : 0)) }),
  },
  {
    name: 'weekday',
    example: 'The minister resigned on Friday.',
    pattern: new RegExp(
      `(?<!['’]s )\\b(?<name>${weekday})(?:s(?=\\W))?\\b(?! (?:Times|Post|Herald|Mail|Telegraph|Express|Mirror|Mass|School))`,
      'giu',
    ),
    read: (g, seen) => (/^\p{Lu}/u.test(g.name ?? '') ? namedWeekday(g.name ?? '', seen) : null),
  },
  {
    name: 'weekend',
    example: 'Shops stayed shut over the weekend.',
    pattern: /\b(?<=the )weekend\b/giu,
    read: (_, seen) => ({ span: periodSpan('weekend', seen.tense === 'future' ? 0 : -1, seen) }),
  },
];
