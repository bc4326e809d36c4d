/** "the ambassador" is Ambassador Lena Berg, where the article gives the office to one person alone. */
import { Names } from './names.js';

const offices =
  'President|Prime Minister|Foreign Minister|Defen[cs]e Minister|Interior Minister|Finance Minister|Minister|Premier|Chancellor|Ambassador|Governor|Mayor|Senator|Administrator|Chairman|Chairwoman|Secretary-General|Judge|Archbishop|Bishop|Cardinal|Pope|King|Queen|Prince|Princess|Sheriff|Commissioner|Superintendent|General|Colonel|Captain|Professor|Attorney General';
const holding = new RegExp(`\\b(${offices}) (?=\\p{Lu})`, 'gu');
const office = new RegExp(`^(?:${offices})$`, 'i');

/** Title and name by title in small letters; a title that two people bear is left out. */
export type Offices = Map<string, string>;

export function findOffices(text: string, names: Names): Offices {
  const found = new Map<string, Set<string>>();
  for (const match of text.matchAll(holding)) {
    const title = match[1] ?? '';
    const after = text.slice(match.index + match[0].length);
    const words = /^(?:\p{Lu}[\p{L}’'-]+\.? ?){1,4}/u.exec(after)?.[0].trim().split(' ') ?? [];
    const holder = words.map((word) => names.full.get(word)).find((name) => name !== undefined);
    if (!holder) continue;
    found.set(title.toLowerCase(), (found.get(title.toLowerCase()) ?? new Set()).add(`${title} ${holder}`));
  }
  return new Map(
    [...found].flatMap(([title, holders]) => (holders.size === 1 ? [[title, [...holders][0] ?? '']] : [])),
  );
}

export function isOffice(word: string): boolean {
  return office.test(word);
}
