/** The days that a source gives, in words: `June 2000`, or `1972 – June 1974`. */
import { dayInWords } from '../look/times.js';

export function wordsOfDays(partial: string): string {
  return partial.split('/').map(dayInWords).join(' – ');
}
