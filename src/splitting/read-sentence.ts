/** One sentence read: its trees, clauses and time expressions. */
import { tenseAt } from './claim-time.js';
import { withoutAsides } from './clauses/aside-pieces.js';
import { attributionTail } from './clauses/attribution-tail.js';
import { Clause } from './clauses/clause.js';
import { clauseSeams } from './clauses/clause-seams.js';
import { findClauses } from './clauses/find-clauses.js';
import { modifierClaims } from './clauses/modifier-claims.js';
import { dayNumber, isIsoDay } from './dates/calendar.js';
import { findDates, FoundDate } from './dates/find-dates.js';
import { parseSentence, tagSentence, Tree } from './parsing/tree.js';
import { PlacedSentence } from './sentences/find-sentences.js';
import { Span } from './span.js';
import type { Dateline, Sentence } from './split-article.js';

export interface Article {
  text: string;
  publishedOn: string;
  referenceDate: string;
  placed: PlacedSentence[];
  dateline: Dateline | null;
}

/** A stretch that was parsed on its own. */
export interface Piece {
  tree: Tree;
  clauses: Clause[];
  /** What the speaker named at the end of the sentence said. */
  reported: boolean;
}

export interface ReadSentence extends PlacedSentence {
  pieces: Piece[];
  /** The speaker named at the end: words of the last piece. */
  source: number[] | null;
  dates: FoundDate[];
  noClaim: Sentence['noClaim'];
}

// No sentence of prose is longer, and the parser's stack should not have to bear one.
const longestSentence = 1500;
const asideRules = new Set(['apposition', 'relative_clause', 'participle_aside', 'age', 'size']);

export function readSentence(article: Article, sentence: PlacedSentence): ReadSentence {
  const { text, dateline } = article;
  const { role, end } = sentence;
  const start = dateline && sentence.start === dateline.start ? Math.min(dateline.end, end) : sentence.start;
  const reads = (role === 'text' || role === 'headline') && end - start <= longestSentence;
  const shown = role === 'headline' ? headlineText(text, { start, end }).length + start : end;
  const { pieces, source } = reads
    ? piecesOf(text, { start, end: shown }, role === 'headline')
    : { pieces: [], source: null };
  const dates = reads || dateOnly(text, sentence) ? datesOf(article, sentence, pieces) : [];
  const noClaim = role === 'text' ? (reads ? null : 'too_long') : role === 'headline' ? null : role;
  return { ...sentence, pieces, source, dates, noClaim };
}

export function headlineText(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s*\|+$/, '');
}

function piecesOf(text: string, span: Span, headline: boolean): Pick<ReadSentence, 'pieces' | 'source'> {
  const found = headline ? null : attributionTail(text, span);
  if (headline) {
    const tree = parseSentence(text, span.start, span.end);
    return { pieces: [{ tree, clauses: headlineClauses(tree), reported: false }], source: null };
  }
  if (!found) return { pieces: clausePieces(text, span, false), source: null };
  const tail = tagSentence(text, found.tail.start, found.tail.end);
  const source = tail.words
    .filter(({ start, end }) => start >= found.who.start && end <= found.who.end)
    .map(({ index }) => index);
  const pieces = [...found.contents.flatMap((content) => clausePieces(text, content, true)), ...tailPieces(tail)];
  return { pieces, source };
}

/** Of "Ana Ruiz, a retired judge, was quoted as saying" the aside is a claim, the rest is not. */
function tailPieces(tagged: Tree): Piece[] {
  const { main, asides } = withoutAsides(tagged);
  const own = findClauses(main).filter(({ rule }) => asideRules.has(rule));
  // Last: its words are numbered as those of the speaker.
  const whole = { tree: tagged, clauses: [], reported: false };
  return [...[...asides, { tree: main, clauses: own }].map((piece) => ({ ...piece, reported: false })), whole];
}

function clausePieces(text: string, { start, end }: Span, reported: boolean): Piece[] {
  const whole = tagSentence(text, start, end);
  const seams = clauseSeams(whole);
  const starts = [0, ...seams.map((seam) => seam.start)];
  const parts = starts.map((from, at) => whole.words.slice(from, seams[at]?.end ?? whole.words.length));
  return parts.flatMap((words) => {
    const { main, asides } = withoutAsides(new Tree(words.map((word, index) => ({ ...word, index }))));
    const pieces = [{ tree: main, clauses: [...findClauses(main), ...modifierClaims(main)] }, ...asides];
    return pieces.map((piece) => ({ ...piece, reported }));
  });
}

function dateOnly(text: string, { start, end }: Span): boolean {
  return end - start < 60 && /\d{4}/.test(text.slice(start, end));
}

function datesOf({ text, referenceDate, publishedOn }: Article, { start, end }: Span, pieces: Piece[]): FoundDate[] {
  if (!isIsoDay(referenceDate) || !isIsoDay(publishedOn)) return [];
  const found = findDates(text.slice(start, end), {
    reference: dayNumber(referenceDate),
    published: dayNumber(publishedOn),
    tenseAt: (offset) => {
      const piece = pieces.find(({ tree }) => (tree.words.at(-1)?.end ?? 0) > start + offset);
      return piece ? tenseAt(piece.tree, start + offset) : 'unknown';
    },
  });
  return found.map((date) => ({ ...date, start: date.start + start, end: date.end + start }));
}

/** A headline is mostly said again below it: only what it says beyond that, a record, is taken from it. */
function headlineClauses(tree: Tree): Clause[] {
  const record = tree.words.find(
    ({ lower, index }) =>
      /^(?:first|last|only|largest|biggest|worst|deadliest)$/.test(lower) &&
      /^(?:ever|time|since)$/.test(tree.words[index + 1]?.lower ?? ''),
  );
  if (!record) return [];
  const whole = findClauses(tree).filter(({ own }) => own.includes(record.index));
  return whole.map((clause) => ({
    ...clause,
    rule: 'headline_record',
    own: clause.own.filter((at) => at >= record.index),
  }));
}
