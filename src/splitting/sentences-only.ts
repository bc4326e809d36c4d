/** What can be said of an article in a language that the grammar is not for: its sentences, by the Unicode rules. */
import { linesOf } from './sentences/lines.js';
import { segmentLine } from './sentences/other-language.js';
import type { Split } from './split-article.js';
import { splitterVersion } from './splitter-version.js';

const sample = 4000;

/** By its tag, and by its letters: a text in Greek that is marked "en" is not read as English. */
export function isEnglish(text: string, language: string): boolean {
  if (!/^en(?:-|$)/i.test(language)) return false;
  const letters = text.slice(0, sample).match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  return letters.length === 0 || latin * 2 >= letters.length;
}

export function sentencesOnly(text: string, publishedOn: string, language: string): Split {
  const sentences = linesOf(text).flatMap((line) => segmentLine(text, line, language));
  return {
    version: splitterVersion,
    language,
    fallback: true,
    headline: null,
    dateline: null,
    referenceDate: publishedOn,
    sentences: sentences.map((sentence) => ({ ...sentence, noClaim: 'not_read' })),
    dates: [],
    claims: [],
  };
}
