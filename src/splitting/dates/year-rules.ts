/** Time expressions that name years, decades and centuries. */
import { yearSpan } from './calendar.js';
import { decadeWords } from './date-words.data.js';
import { yearSign } from './patterns.js';
import { TimeRule } from './time-rule.js';

const yearWords =
  /(?:^|\s)(?:in|since|by|of|during|from|until|till|through|before|after|circa|and|to|for|year|back|early|late|mid|around|than|the|its|his|her|their|whose|between)[\s(-]*$/;
export const yearRules: TimeRule[] = [
  {
    name: 'decade',
    example: 'Trams vanished in the late 1950s.',
    sign: /\d0['’]?s/i,
    pattern: /\b(?:the )?(?:(?<part>early|mid|late)[- ])?(?<decade>1[5-9]\d0|20\d0)['’]?s\b/giu,
    read: (g) => ({ span: partOfDecade(Number(g.decade), g.part) }),
  },
  {
    name: 'decade_word',
    example: 'Jazz ruled in the thirties.',
    sign: /ties/i,
    pattern: new RegExp(`\\b(?<=the |early |late )(?<decade>${Object.keys(decadeWords).join('|')})\\b`, 'giu'),
    read: (g) => ({ span: yearSpan(1900 + (decadeWords[(g.decade ?? '').toLowerCase()] ?? 0), 10) }),
  },
  {
    name: 'century',
    example: 'The tower is of the 12th century.',
    sign: /century/i,
    pattern: /\b(?:the )?(?<number>\d{1,2})(?:st|nd|rd|th)[ -]century\b/giu,
    read: (g) => {
      const number = Number(g.number);
      return number < 1 || number > 30
        ? null
        : { span: yearSpan((number - 1) * 100 + (number > 1 ? 0 : 1), number > 1 ? 100 : 99) };
    },
  },
  {
    name: 'year_range',
    example: 'He served from 1971 to 1974.',
    sign: yearSign,
    pattern: /\b(?<first>1[5-9]\d\d|20\d\d)\s?(?:-|–|to|through|and)\s?(?<last>1[5-9]\d\d|20\d\d)\b/giu,
    read: (g, { before }) => {
      const [first, last] = [Number(g.first), Number(g.last)];
      return first > last || /\$\s*$/.test(before) ? null : { span: yearSpan(first, last - first + 1) };
    },
  },
  {
    // A bare number is a year only where a word before it or a name after it makes it one: "in 1994", "the 1921 treaty".
    name: 'year',
    example: 'The treaty is of 1921.',
    sign: yearSign,
    pattern: /(?<![\d.,$£€#-])\b(?<year>1[5-9]\d\d|20\d\d)\b(?![\d%]|,\d|\.\d|-\w)/giu,
    read: (g, { before, after }) => {
      const year = Number(g.year);
      const nouns =
        /^\s*(?:people|troops|soldiers|miles|kilomet|tons|tonnes|years|days|jobs|dollars|votes|pilgrims|feet|meters|metres|GMT)/i;
      if (nouns.test(after) || !(yearWords.test(before) || /^\s\p{Lu}/u.test(after) || /\p{Lu}\w+\s$/u.test(before)))
        return null;
      return { span: yearSpan(year) };
    },
  },
];

function partOfDecade(decade: number, part: string | undefined) {
  if (part === undefined) return yearSpan(decade, 10);
  const starts: Record<string, [number, number]> = { early: [0, 4], mid: [4, 3], late: [6, 4] };
  const [first, length] = starts[part.toLowerCase()] ?? [0, 10];
  return yearSpan(decade + first, length);
}
