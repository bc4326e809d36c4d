/**
 * Where evidence lies in the picture of it in time. Places are shares of the width, from 0 to 1. The article's day parts the
 * picture; either side has a scale of its own, so that a century before it leaves room for the months after.
 */
import { dayNumber, readDays } from './partial-date.js';

export interface Dated {
  id: number;
  publishedOn: string | null;
}

export interface Mark {
  id: number;
  from: number;
  to: number;
  /** Where its sign stands: in the middle of the days that it may have been published on. */
  at: number;
  lane: number;
}

export interface Timeline {
  day: number;
  marks: Mark[];
  lanes: number;
  /** The first and the last year that are shown, where there is something on that side. */
  first: string | null;
  last: string | null;
  undated: number[];
}

/** The narrowest that either side gets. */
const narrowest = 0.28;
const leastDays = 45;
const margin = 0.04;
/** As far as two signs of one lane must be apart, so that each can be pointed at on a telephone. */
const apart = 0.085;

export function timelineOf(evidence: readonly Dated[], asOf: string): Timeline {
  const spans = evidence.flatMap(({ id, publishedOn }) => {
    const days = publishedOn === null ? 'shape' : readDays(publishedOn);
    return typeof days === 'string' ? [] : [{ id, from: dayNumber(days.from), to: dayNumber(days.to) }];
  });
  const article = dayNumber(asOf);
  const first = Math.min(article - leastDays, ...spans.map(({ from }) => from));
  const last = Math.max(article + leastDays, ...spans.map(({ to }) => to));
  const day = Math.min(1 - narrowest, Math.max(narrowest, (article - first) / (last - first)));
  const place = (at: number) =>
    at <= article
      ? margin + ((at - first) / (article - first)) * (day - margin)
      : day + ((at - article) / (last - article)) * (1 - margin - day);
  const marks = inLanes(spans.map(({ id, from, to }) => placed(id, place(from), place(to))));
  const dated = new Set(spans.map(({ id }) => id));
  return {
    day,
    marks,
    lanes: Math.max(1, ...marks.map(({ lane }) => lane + 1)),
    first: spans.some(({ from }) => from < article) ? yearOf(first) : null,
    last: spans.some(({ to }) => to > article) ? yearOf(last) : null,
    undated: evidence.filter(({ id }) => !dated.has(id)).map(({ id }) => id),
  };
}

function placed(id: number, from: number, to: number): Omit<Mark, 'lane'> {
  return { id, from, to, at: (from + to) / 2 };
}

/** From left to right, each in the first lane that has room. */
function inLanes(marks: readonly Omit<Mark, 'lane'>[]): Mark[] {
  const ends: number[] = [];
  return [...marks]
    .sort((a, b) => left(a) - left(b) || a.id - b.id)
    .map((mark) => {
      const free = ends.findIndex((end) => end <= left(mark));
      const lane = free < 0 ? ends.length : free;
      ends[lane] = Math.max(mark.to, mark.at + apart / 2);
      return { ...mark, lane };
    });
}

function left({ from, at }: Pick<Mark, 'from' | 'at'>): number {
  return Math.min(from, at - apart / 2);
}

function yearOf(day: number): string {
  return String(new Date(day * 86_400_000).getUTCFullYear());
}
