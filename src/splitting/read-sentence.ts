/** One sentence read: its trees, clauses and time expressions. */
import { tenseAt } from './claim-time.js';
import { withoutAsides } from './clauses/aside-pieces.js';
import { attributionAmid, attributionTail, sayingParticiple } from './clauses/attribution-tail.js';
import { Clause, settled } from './clauses/clause.js';
import { clauseSeams } from './clauses/clause-seams.js';
import { reporting } from './clauses/verbs.data.js';
import { findClauses } from './clauses/find-clauses.js';
import { modifierClaims } from './clauses/modifier-claims.js';
import { withoutMeasures } from './clauses/without-measures.js';
import { dayNumber, isIsoDay } from './dates/calendar.js';
import { findDates, FoundDate } from './dates/find-dates.js';
import { announced, headlineClauses, headlineText } from './headline.js';
import { parseInParts } from './parsing/parse-in-parts.js';
import { parseSentence, parseWords, tagSentence, Tree, Word } from './parsing/tree.js';
import { PlacedSentence } from './sentences/find-sentences.js';
import { renumbered } from './parsing/word.js';
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
  /** Told by the way, between commas. */
  aside: boolean;
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

function piecesOf(text: string, span: Span, headline: boolean): Pieces {
  const found = headline ? null : attributionTail(text, span);
  if (headline) {
    const tree = announced(parseSentence(text, span.start, span.end));
    return { pieces: [{ tree, clauses: headlineClauses(tree), reported: false, aside: false }], source: null };
  }
  if (!found) return saidInTheMiddle(text, span) ?? saidByItsSubject(text, span) ?? plain(text, span);
  const { source, pieces: tail } = sourceOf(text, found);
  return { pieces: [...found.contents.flatMap((content) => clausePieces(text, content, true)), ...tail], source };
}

type Pieces = Pick<ReadSentence, 'pieces' | 'source'>;

const plain = (text: string, span: Span): Pieces => ({ pieces: clausePieces(text, span, false), source: null });

function saidInTheMiddle(text: string, span: Span): Pieces | null {
  const found = attributionAmid(text, span);
  if (!found) return null;
  const { source, pieces: tail } = sourceOf(text, found);
  // With the comma before it, or the clause would seem to break there.
  const closing = /^, (?:and|but|while|although|though|which|who|the|an?)\b/.test(text.slice(found.tail.end, span.end))
    ? 0
    : 1;
  const without = { start: found.tail.start - 2, end: found.tail.end + closing };
  return { pieces: [...clausePieces(text, span, true, without), ...tail], source };
}

function sourceOf(text: string, { tail, who }: { tail: Span; who: Span }): { source: number[]; pieces: Piece[] } {
  const tagged = tagSentence(text, tail.start, tail.end);
  const source = tagged.words
    .filter(({ start, end }) => start >= who.start && end <= who.end)
    .map(({ index }) => index);
  return { source, pieces: tailPieces(tagged) };
}

function saidByItsSubject(text: string, span: Span): Pieces | null {
  const found = sayingParticiple(text, span);
  if (!found) return null;
  const [main, ...more] = clausePieces(text, found.main, false);
  const source = main?.clauses.find(({ rule }) => rule === 'main')?.subject ?? [];
  // Last: its words are numbered as those of the speaker.
  return main && source.length > 0
    ? { pieces: [...clausePieces(text, found.said, true), ...more, main], source }
    : null;
}

/** Of "Ana Ruiz, a retired judge, was quoted as saying" the aside is a claim, the rest is not. */
function tailPieces(tagged: Tree): Piece[] {
  const { rest, asides } = withoutAsides(tagged);
  const main = parseWords(rest);
  const own = findClauses(main).filter(({ rule }) => asideRules.has(rule));
  // Last: its words are numbered as those of the speaker.
  const whole = {
    tree: asides.length > 0 ? parseWords(tagged.words) : main,
    clauses: [],
    reported: false,
    aside: true,
  };
  return [
    ...[...asides, { tree: main, clauses: own }].map((piece) => ({ ...piece, reported: false, aside: true })),
    whole,
  ];
}

function clausePieces(text: string, { start, end }: Span, reported: boolean, without?: Span): Piece[] {
  const all = tagSentence(text, start, end).words;
  const kept = without ? all.filter((word) => word.end <= without.start || word.start >= without.end) : all;
  const whole = new Tree(without ? renumbered(kept) : kept);
  const { rest, asides } = withoutAsides(whole);
  const main = new Tree(renumbered(rest));
  const seams = clauseSeams(main);
  const parts = [0, ...seams.map((seam) => seam.start)].map((from, at) =>
    main.words.slice(from, seams[at]?.end ?? main.words.length),
  );
  const clauses = parts.flatMap(saidAndSaid).map(clausePiece);
  return [
    ...clauses.map((piece) => ({ ...piece, aside: false })),
    ...asides.map((piece) => ({ ...piece, aside: true })),
  ].map((piece) => ({ ...piece, reported }));
}

/** "He added that the mill was sold and that it had closed": once for each "that". */
function saidAndSaid(words: Word[]): Word[][] {
  const that = words.findIndex(
    ({ lower }, at) =>
      lower === 'that' && words.slice(Math.max(0, at - 4), at).some((word) => reporting.has(word.lower)),
  );
  const again = words.findIndex(
    ({ lower }, at) =>
      that >= 0 && at > that + 3 && lower === 'that' && /^(?:and|but)$/.test(words[at - 1]?.lower ?? ''),
  );
  if (again < 0 || !words.slice(that, again).some(({ tag }) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag))) return [words];
  const [first, rest] = [words.slice(0, again - 1), [...words.slice(0, that + 1), ...words.slice(again + 1)]];
  return [first, ...saidAndSaid(rest)];
}

function clausePiece(words: Word[]): Pick<Piece, 'tree' | 'clauses'> {
  const tree = parseInParts(words);
  const measures = modifierClaims(tree);
  return { tree, clauses: [...withoutMeasures(tree, findClauses(tree), measures), ...measures].map(settled) };
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
