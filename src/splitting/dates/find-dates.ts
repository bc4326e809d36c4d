/** Finds the time expressions of a stretch of text and resolves each, as coarsely as its words. */
import { calendarRules } from './calendar-rules.js';
import { relativeRules } from './relative-rules.js';
import { DaySpan } from './calendar.js';
import { yearRules } from './year-rules.js';
import { Tense, TimeRule } from './time-rule.js';

export interface FoundDate {
  start: number;
  end: number;
  text: string;
  from: string | null;
  to: string | null;
  candidates: DaySpan[];
  rule: string;
}

/** Where two rules meet on the same words the longer match stands, then the rule that comes first. */
export const timeRules: TimeRule[] = [...calendarRules, ...yearRules, ...relativeRules];

// No time expression is longer; looking further for context would make long lines slow.
const context = 24;

export interface Viewpoint {
  reference: number;
  published: number;
  tenseAt: (offset: number) => Tense;
}

export function findDates(text: string, viewpoint: Viewpoint): FoundDate[] {
  const found = timeRules.flatMap((rule) => (rule.sign.test(text) ? matchesOf(rule, text, viewpoint) : []));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundDate[] = [];
  for (const date of found) {
    const last = kept[kept.length - 1];
    if (!last || date.start >= last.end) kept.push(date);
    else if (date.end - date.start > last.end - last.start) kept[kept.length - 1] = date;
  }
  return kept;
}

function matchesOf(rule: TimeRule, text: string, { reference, published, tenseAt }: Viewpoint): FoundDate[] {
  return [...text.matchAll(rule.pattern)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - context), start).toLowerCase();
    const seen = { reference, published, tense: tenseAt(start), before, after: text.slice(end, end + context) };
    const meaning = rule.read(match.groups ?? {}, seen);
    if (!meaning) return [];
    const { span, candidates = [] } = meaning;
    return [
      { start, end, text: match[0], from: span?.from ?? null, to: span?.to ?? null, candidates, rule: rule.name },
    ];
  });
}
