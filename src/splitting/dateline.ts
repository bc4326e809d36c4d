/** The place, date and agency that open a wire report: "LIMA, March 3 (Reuters) - ". */
import { dayNumber, dayOf, isIsoDay, isoDay, partsOf } from './dates/calendar.js';
import { month, monthNumber } from './dates/patterns.js';
import type { Dateline } from './split-article.js';

const months = [month, month.toUpperCase(), month.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())].join('|');
const agencies =
  'AP|AFP|Reuters|UPI|Xinhua|TASS|Tass|Itar-Tass|ITAR-TASS|Interfax|Kyodo|Yonhap|DPA|dpa|ANSA|EFE|PTI|IANS|CNN|BBC|KCNA|Bloomberg|Associated Press|PA|CP|PRNewswire|Business Wire';
const place =
  "\\p{Lu}[\\p{L}.'’-]*(?:[ ,]{1,2}(?!(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC))[\\p{L}.'’-]+){0,5}?";
const date = `(?<month>${months})\\.? (?<day>\\d{1,2})(?:,? (?<year>\\d{4}))?`;

// Either an agency in brackets shows that it is a dateline, or the place is in capitals and a dash follows.
const withAgency = new RegExp(
  `^(?<place>${place})(?:, (?:${date}))? ?\\((?<agency>${agencies})\\)\\s?[-–—]{1,2}\\s?`,
  'iu',
);
const inCapitals = new RegExp(
  `^(?<place>\\p{Lu}[\\p{Lu}.'’ -]{2,}?(?:, (?!(?:${months}))\\p{Lu}[\\p{L}.]+)?)(?:, (?:${date}))?\\s?(?:--?|–|—)\\s`,
  'u',
);
const inCapitalsDated = new RegExp(`^(?<place>\\p{Lu}[\\p{Lu}.'’ -]{2,}?), (?:${date})\\s?(?:--?|–|—)\\s`, 'iu');
// "OBAN (June 10, 2000) - ": the day in brackets.
const dayInBrackets = new RegExp(`^(?<place>\\p{Lu}[\\p{Lu}.'’ -]{2,}?) \\((?:${date})\\)\\s?(?:--?|–|—)\\s`, 'u');
// "GENEVA, Nov. 12 (CWS) - ": an agency that is not in the list, after a place in capitals.
const withInitials = new RegExp(
  `^(?<place>\\p{Lu}[\\p{Lu}.'’ -]{2,}?(?:, (?!(?:${months}))\\p{Lu}[\\p{L}.]+)?)(?:, (?:${date}))? ?\\((?<agency>\\p{Lu}[\\p{L} ]{1,20})\\)\\s?(?:--?|–|—)\\s`,
  'u',
);
// "Leeds, Yorkshire, England - ": the place in full, without capitals.
const inFull =
  /^(?<place>\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]+)?(?:, \p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]+)?){1,2})\s?(?:[-–—]|--)\s/u;
const longest = 120;

export function findDateline(text: string, lineStart: number, publishedOn: string): Dateline | null {
  const line = text.slice(lineStart, lineStart + longest).split('\n', 1)[0] ?? '';
  const groups = [withAgency, dayInBrackets, withInitials, inCapitalsDated, inCapitals, inFull]
    .map((form) => form.exec(line))
    .find((match) => match !== null);
  if (!groups?.groups?.place) return null;
  const { place: where, agency } = groups.groups;
  return {
    start: lineStart,
    end: lineStart + groups[0].length,
    place: where.trim(),
    date: datelineDay(groups.groups, publishedOn),
    agency: agency ?? null,
  };
}

/** Without a year: the nearest such day that is not after publication. */
function datelineDay(groups: Record<string, string | undefined>, publishedOn: string): string | null {
  if (!groups.month || !isIsoDay(publishedOn)) return null;
  const [monthNo, day] = [monthNumber(groups.month), Number(groups.day)];
  if (day < 1 || day > 31) return null;
  const { year } = partsOf(dayNumber(publishedOn));
  if (groups.year) return isoDay(dayOf(Number(groups.year), monthNo, day));
  const thisYear = dayOf(year, monthNo, day);
  return isoDay(thisYear <= dayNumber(publishedOn) ? thisYear : dayOf(year - 1, monthNo, day));
}
