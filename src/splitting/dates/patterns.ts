/** Pieces of patterns that several time rules share. */
import { months, numberWords, weekdays } from './date-words.data.js';

export const month = months
  .flat()
  .sort((a, b) => b.length - a.length)
  .join('|');
export const monthSign = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
export const yearSign = /\d{4}/;
export const weekday = weekdays.join('|');
export const count = `\\d{1,4}|(?:a )?couple of|(?:a )?few|several|${Object.keys(numberWords).join('|')}`;
export const unit = 'days?|weeks?|months?|years?|decades?|centuries|century|hours?|minutes?';
export const about =
  '(?:(?:about|around|roughly|approximately|nearly|almost|just over|over|more than|less than|at least) )?';

export function monthNumber(name: string): number {
  return months.findIndex((names) => names.includes(name.toLowerCase().replace('.', ''))) + 1;
}

/** null where the words say no exact number ("a few"). */
export function countOf(words: string): number | null {
  const lower = words.toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  if (/couple/.test(lower)) return 2;
  return numberWords[lower] ?? null;
}
