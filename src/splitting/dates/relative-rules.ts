/** Time expressions counted from the reference day: today, weekdays, this and last, ago. */
import { days, monthSpan, partsOf } from './calendar.js';
import { ordinals, weekdays } from './date-words.data.js';
import { nearest } from './nearest.js';
import { about, count, countOf, unit, weekday } from './patterns.js';
import { away, grainOf, partOf, periodSpan, seasonSpan, steps } from './relative-spans.js';
import { Meaning, Seen, TimeRule } from './time-rule.js';

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
    sign: /today|tonight|yesterday|tomorrow/i,
    pattern: /\b(?<word>today|tonight|yesterday|tomorrow)\b/giu,
    read: (g, { reference }) => {
      const day = reference + (pointDays[(g.word ?? '').toLowerCase()] ?? 0);
      return { span: days(day, day) };
    },
  },
  {
    name: 'ago',
    example: 'The pier burned down two years ago.',
    sign: /ago|earlier|back/i,
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
    sign: /last|past|previous/i,
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
    sign: /next|coming/i,
    pattern: new RegExp(`\\b(?:the )?(?:next|coming) (?<count>${count}) (?<unit>${unit})\\b`, 'giu'),
    read: (g, { reference }) => {
      const amount = countOf(g.count ?? '');
      return amount === null ? { span: null } : { span: days(reference, away(reference, amount, g.unit ?? '')) };
    },
  },
  {
    name: 'within',
    example: 'They will answer within 48 hours.',
    sign: /within/i,
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
    sign: /quarter|half/i,
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
    sign: /this|last|next|past|previous|coming/i,
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
    sign: /spring|summer|autumn|fall|winter/i,
    pattern: /\b(?<season>spring|summer|autumn|fall|winter)(?: of)? (?<year>1[5-9]\d\d|20\d\d)\b/giu,
    read: (g) => ({ span: seasonSpan(g.season ?? '', Number(g.year) + (/winter/i.test(g.season ?? '') ? 1 : 0)) }),
  },
  {
    name: 'weekday',
    example: 'The minister resigned on Friday.',
    sign: /day/i,
    pattern: new RegExp(
      `(?<!['’]s )\\b(?<name>${weekday})(?:s(?=\\W))?\\b(?! (?:Times|Post|Herald|Mail|Telegraph|Express|Mirror|Mass|School))`,
      'giu',
    ),
    read: (g, seen) => (/^\p{Lu}/u.test(g.name ?? '') ? namedWeekday(g.name ?? '', seen) : null),
  },
  {
    name: 'weekend',
    example: 'Shops stayed shut over the weekend.',
    sign: /weekend/i,
    pattern: /\b(?<=the )weekend\b/giu,
    read: (_, seen) => ({ span: periodSpan('weekend', seen.tense === 'future' ? 0 : -1, seen) }),
  },
];
