/** A claim as an editor words it in the form: what is at fault, what to send, what is changed. */
import type { ClaimSummary, Reword, WordedClaim } from '../api/generated/types.gen.js';
import { dayFault, type DayFault } from '../article/day-fault.js';
import type { Span } from '../article/passages.js';

export interface Worded extends Span {
  text: string;
  kind: ClaimSummary['kind'];
  speaker: string;
  from: string;
  to: string;
}

export interface WordedFaults {
  text?: 'missing' | 'tooLong';
  from?: DayFault;
  to?: DayFault | 'order';
}

const longestText = 2000;

export function wordedOf({ start, end, text, kind, speaker, about }: ClaimSummary): Worded {
  return { start, end, text, kind, speaker: speaker ?? '', from: about.from ?? '', to: about.to ?? '' };
}

/** A claim that is new: worded as the article has it, until somebody words it otherwise. */
export function wordedAt(article: string, span: Span): Worded {
  return {
    start: span.start,
    end: span.end,
    text: quoteOf(article, span),
    kind: 'event',
    speaker: '',
    from: '',
    to: '',
  };
}

/** Moves the claim to another span; a wording that was the quote itself follows it. */
export function movedTo(article: string, worded: Worded, span: Span): Worded {
  const follows = worded.text.trim() === '' || worded.text === quoteOf(article, worded);
  return { ...worded, ...span, text: follows ? quoteOf(article, span) : worded.text };
}

export function quoteOf(article: string, { start, end }: Span): string {
  return article.slice(start, end).replace(/\s+/g, ' ').trim();
}

export function wordedFaults({ text, from, to }: Worded): WordedFaults {
  const faults: WordedFaults = {};
  if (text.trim() === '') faults.text = 'missing';
  else if (text.length > longestText) faults.text = 'tooLong';
  const fromFault = from.trim() && dayFault(from);
  const toFault = to.trim() && dayFault(to);
  if (fromFault) faults.from = fromFault;
  if (toFault) faults.to = toFault;
  else if (!fromFault && from.trim() && to.trim() && from.trim() > to.trim()) faults.to = 'order';
  return faults;
}

export function bodyOf(worded: Worded): WordedClaim {
  const { start, end, text, kind, speaker, from, to } = worded;
  return { start, end, text: text.trim(), kind, speaker: filled(speaker), from: filled(from), to: filled(to) };
}

/** Only what differs from what was there: the rest stays as it is, whoever changes it. */
export function changeOf(before: Worded, after: Worded): Reword {
  const [old, now] = [bodyOf(before), bodyOf(after)];
  const fields = Object.keys(now) as (keyof WordedClaim)[];
  return Object.fromEntries(fields.filter((field) => old[field] !== now[field]).map((field) => [field, now[field]]));
}

/** One claim of several: their whole span, the wording of each in the order of the article. */
export function mergedOf(claims: readonly ClaimSummary[]): Worded {
  const inOrder = [...claims].sort((a, b) => a.start - b.start || a.end - b.end);
  const best = inOrder.reduce((a, b) => (b.worth > a.worth ? b : a));
  const sentences = inOrder.map(({ text }) => text.trim().replace(/[.]+$/, ''));
  return {
    ...wordedOf(best),
    start: Math.min(...claims.map(({ start }) => start)),
    end: Math.max(...claims.map(({ end }) => end)),
    text: `${[...new Set(sentences)].join('; ')}.`,
  };
}

function filled(value: string): string | null {
  return value.trim() || null;
}
