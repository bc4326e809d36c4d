/** Claims that somebody else read out of an article, a language model say: only what the article bears out is accepted. */
import { ClaimKind, claimKinds } from '../domain/claim-kind.js';
import { denies, Vocabulary, vocabularyOf, wordsNotCarried } from './carried-words.js';
import { claimWorth } from './claim-worth.js';
import { breakLine } from './sentences/break-line.js';
import { Span } from './span.js';
import type { ProposedClaim, Split } from './split-article.js';

export interface ForeignClaim {
  /** Which of the split's sentences it is from. */
  sentence: number;
  quote: string;
  text: string;
  kind: string;
  speaker: string | null;
  /** The words of the article that say when. */
  time: string | null;
}

export interface Accepted {
  claims: ProposedClaim[];
  /** How many the article does not bear out. Repetitions are not among them. */
  refused: number;
}

const longestClaim = 400;
const longestSpeaker = 200;
const fewestWords = 2;
const rule = 'language_model';

/** The claims in order of place; offsets and days are found here, whatever was said of them. `split` is the article's own. */
export function acceptForeignClaims(text: string, split: Split, foreign: readonly ForeignClaim[]): Accepted {
  const { sentences, language } = split;
  const said = vocabularyOf(
    sentences.map(({ start, end }) => text.slice(start, end)),
    language,
  );
  const accepted = foreign.map((claim) => accept(text, split, said, claim));
  const claims = accepted.filter((claim) => claim !== null);
  const once = new Map(claims.map((claim) => [`${claim.start} ${claim.text}`, claim]));
  return {
    claims: [...once.values()].sort((a, b) => a.start - b.start || a.end - b.end),
    refused: accepted.length - claims.length,
  };
}

function accept(text: string, split: Split, said: Vocabulary, claim: ForeignClaim): ProposedClaim | null {
  const span = placeOf(text, split, claim);
  const kind = claimKinds.find((known) => known === claim.kind);
  const words = sentenceIn(claim.text);
  const speaker = claim.speaker?.trim() || null;
  if (!span || !kind || !words || wordsNotCarried(words, said).length > 0) return null;
  if (speaker !== null && !isSpeaker(speaker, said)) return null;
  const sentence = split.sentences.findLastIndex(({ start }) => start <= span.start);
  const around = text.slice(split.sentences[sentence]?.start, Math.max(split.sentences[sentence]?.end ?? 0, span.end));
  const quote = text.slice(span.start, span.end);
  if ((denies(words) && !denies(around)) || (denies(quote) && !denies(words))) return null;
  return weighed({
    sentence,
    ...span,
    quote,
    text: words,
    kind,
    speaker,
    ...whenOf(text, split, claim, sentence),
    rule,
  });
}

function weighed(claim: Omit<ProposedClaim, 'worth' | 'worthReasons'> & { kind: ClaimKind }): ProposedClaim {
  const { kind, text: said, speaker, from, to } = claim;
  return { ...claim, ...claimWorth({ kind, said, speaker, from, to, voiced: false }) };
}

/** Where the quote stands: in the sentence named or running on into the next, else in the sentence before. Whole words only. */
function placeOf(text: string, { sentences }: Split, { sentence, quote }: ForeignClaim): Span | null {
  const words = quote.trim();
  const [before, own, after] = [sentences[sentence - 1], sentences[sentence], sentences[sentence + 1]];
  if (!own || words === '' || !words.isWellFormed()) return null;
  return (
    wholeWords(text, words, own.start, after?.end ?? own.end) ??
    (before ? wholeWords(text, words, before.start, own.end) : null)
  );
}

function wholeWords(text: string, words: string, from: number, to: number): Span | null {
  const at = text.slice(from, to).indexOf(words);
  if (at < 0) return null;
  const [start, end] = [from + at, from + at + words.length];
  const cut = (place: number) => /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(place - 1, place + 1));
  const alone = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(words);
  return !alone && (cut(start) || cut(end)) ? null : { start, end };
}

/** The claim as one statement of sane length, with a full stop; null when it is anything else. */
function sentenceIn(given: string): string | null {
  const text = given.trim().normalize('NFC');
  if (text.length > longestClaim || !text.isWellFormed() || /[\p{Cc}\u2028\u2029]/u.test(text)) return null;
  if (text.split(/\s+/).length < fewestWords && /\p{Script=Latin}/u.test(text)) return null;
  if (/[?？]["'”’)]*$/u.test(text) || breakLine(text, { start: 0, end: text.length }).length !== 1) return null;
  return /[.!…。！][")\]'”’]*$/u.test(text) ? text : `${text}.`;
}

function isSpeaker(speaker: string, said: Vocabulary): boolean {
  return speaker.length <= longestSpeaker && !/\p{Cc}/u.test(speaker) && wordsNotCarried(speaker, said).length === 0;
}

/** The days that the desk's own grammar finds in those words. */
function whenOf(text: string, { sentences, dates }: Split, { time }: ForeignClaim, sentence: number) {
  const none = { from: null, to: null };
  const [words, own] = [time?.trim(), sentences[sentence]];
  if (!words || !own) return none;
  const at = text.slice(own.start, own.end).indexOf(words);
  if (at < 0) return none;
  const [start, end] = [own.start + at, own.start + at + words.length];
  const found = dates.find((date) => date.start < end && date.end > start);
  return found ? { from: found.from, to: found.to } : none;
}
