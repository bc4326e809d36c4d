/** Reads the sentences of an English article one after the other: trees first, then speakers, then claims. */
import { never, When } from './claim-time.js';
import { FoundDate } from './dates/find-dates.js';
import { declared } from './declared-speaker.js';
import { draftClaims, Drafts } from './draft-claims.js';
import { dayAfter } from './news-day.js';
import { noClaimOf } from './no-claim.js';
import { Article, Piece, ReadSentence, readSentence } from './read-sentence.js';
import { saidOnce } from './said-once.js';
import { findSpeeches, Spoken } from './speeches.js';
import type { Progress, ProposedClaim, Sentence } from './split-article.js';
import { wholeSentence } from './whole-sentence.js';
import { lastAmount } from './wording/amounts.js';
import { contextAfter, firstContext } from './wording/context-after.js';
import { subjectOf } from './wording/last-subject.js';
import { Context, findReferents, Subject } from './wording/referents.js';
import { references } from './wording/references.js';

export function readArticle(
  article: Article,
  progress: Progress,
): { sentences: Sentence[]; dates: FoundDate[]; claims: ProposedClaim[] } {
  const { placed } = article;
  // Every sentence is gone through twice, and either way is half of it.
  const halfway = (at: number) => progress(Math.floor((at + 1) / 2), placed.length);
  const read = placed.map((sentence, at) => {
    halfway(at);
    return readSentence(article, sentence);
  });
  const claims = claimsOf(article, read, (at) => halfway(placed.length + at));
  const once = saidOnce(
    claims,
    placed.findIndex(({ role }) => role === 'headline'),
  );
  const having = new Set(once.map(({ sentence }) => sentence));
  const before = new Set(claims.map(({ sentence }) => sentence));
  const sentences = read.map(({ start, end, noClaim, role }, at): Sentence => {
    if (having.has(at)) return { start, end, noClaim: null };
    if (role === 'headline') return { start, end, noClaim: 'headline_repeated' };
    return { start, end, noClaim: noClaim ?? (before.has(at) ? 'quoted_before' : 'fragment') };
  });
  return { sentences, dates: read.flatMap(({ dates }) => dates), claims: once };
}

function claimsOf(article: Article, read: ReadSentence[], reached: (sentence: number) => void): ProposedClaim[] {
  const { text } = article;
  const referents = findReferents(text);
  const spoken = read.map((sentence) => ({
    line: sentence.line,
    text: text.slice(sentence.start, sentence.end),
    speaker: declared(sentence, text, referents),
  }));
  const speeches = findSpeeches(spoken);
  const claims: ProposedClaim[] = [];
  let context = firstContext(referents, text);
  let before: When = never;
  let newsDay: When | null = null;
  read.forEach((sentence, index) => {
    reached(index);
    if (sentence.noClaim !== null) return;
    const speech = speeches[index] ?? { quoted: false, speaker: null };
    const eventDay = sentence.dates.length > 0 ? null : newsDay;
    const { drafts, subject } = draftSentence(article, { sentence, index, speech, before, eventDay, context });
    const found = claimsIn(drafts, sentence, index, text);
    claims.push(...found);
    newsDay = dayAfter(newsDay, { index, dates: sentence.dates, claims: found }, article);
    before = lastTime(drafts);
    context = contextAfter(context, sentence, subject);
  });
  return claims;
}

interface Place {
  sentence: ReadSentence;
  index: number;
  speech: Spoken;
  before: When;
  eventDay: When | null;
  /** As it was after the sentence before. */
  context: Context;
}

/** The drafts of all pieces, and what the sentence speaks of. */
function draftSentence(article: Article, place: Place): { drafts: Drafts[]; subject: Subject | null } {
  const { sentence, speech } = place;
  const first = sentence.pieces.find(({ reported }) => !reported) ?? sentence.pieces[0];
  const topic = place.context.lastSubject;
  let subject: Subject | null = null;
  let clauseBefore: Subject | null = topic;
  let opening: Subject | null = null;
  let { lastAmount: counted } = place.context;
  const drafts = sentence.pieces.map((piece) => {
    // "Its owner, Lena Berg, sold it, and …": an aside at the start looks back on the sentence before, not on later clauses.
    const lastSubject = piece.aside ? (opensSentence(piece, sentence) ? topic : opening) : clauseBefore;
    const quoting = speech.quoted || piece.reported;
    const context = { ...place.context, speaker: speech.speaker, quoting, lastSubject, lastAmount: counted };
    const instead = references(piece.tree, context);
    const own = subjectOf(piece, context, instead);
    if (piece === first) subject = own;
    // "Berg rang the bell, but she …": the clause before is in the same sentence.
    clauseBefore = own ?? lastSubject;
    opening ??= clauseBefore;
    counted = lastAmount(piece.tree, article.text) ?? counted;
    return draftPiece(article, { ...place, context }, piece, instead);
  });
  return { drafts, subject };
}

function opensSentence({ tree }: Piece, sentence: ReadSentence): boolean {
  return Math.min(...tree.words.map(({ start }) => start)) - sentence.start < 3;
}

function draftPiece(
  article: Article,
  { sentence, index, speech, before, eventDay, context }: Place,
  { tree, clauses, reported }: Piece,
  instead: Map<number, string>,
): Drafts {
  return draftClaims({
    ...{ index, tree, clauses, instead, reported, before, eventDay },
    text: article.text,
    dates: sentence.dates,
    names: context.names,
    titled: context.titled,
    speaker: reported || (speech.quoted && sentence.source === null) ? speech.speaker : null,
    publishedOn: article.publishedOn,
    referenceDate: article.referenceDate,
    headline: sentence.role === 'headline',
  });
}

/** Of a sentence that says something and could not be taken apart the whole is one claim; where it says nothing, it is told why. */
function claimsIn(drafts: Drafts[], sentence: ReadSentence, index: number, text: string): ProposedClaim[] {
  const found = drafts.flatMap((draft) => draft.claims);
  if (found.length > 0) return found;
  sentence.noClaim = noClaimOf(
    text.slice(sentence.start, sentence.end),
    drafts.flatMap(({ reasons }) => reasons),
  );
  const whole =
    sentence.noClaim === 'fragment' && sentence.role === 'text' ? wholeSentence(text, sentence, index) : null;
  return whole ? [whole] : [];
}

function lastTime(drafts: Drafts[]): When {
  return (
    drafts.map(({ claims }) => claims.findLast(({ to }) => to !== null)).find((claim) => claim !== undefined) ?? never
  );
}
