/** Reads the sentences of an English article one after the other: trees first, then speakers, then claims. */
import { never, When } from './claim-time.js';
import { reporting } from './clauses/verbs.data.js';
import { FoundDate } from './dates/find-dates.js';
import { draftClaims, Drafts } from './draft-claims.js';
import { noClaimOf } from './no-claim.js';
import { Article, Piece, ReadSentence, readSentence } from './read-sentence.js';
import { saidOnce } from './said-once.js';
import { speakerName } from './speaker-name.js';
import { findSpeeches, Spoken } from './speeches.js';
import type { ProposedClaim, Sentence } from './split-article.js';
import { learnDescriptions } from './wording/descriptions.js';
import { lastEvent } from './wording/last-event.js';
import { wholeSentence } from './whole-sentence.js';
import { findNames, Names } from './wording/names.js';
import { Context, references } from './wording/references.js';

export function readArticle(article: Article): { sentences: Sentence[]; dates: FoundDate[]; claims: ProposedClaim[] } {
  const { text, placed } = article;
  const read = placed.map((sentence) => readSentence(article, sentence));
  const claims = claimsOf(article, read, findNames(text));
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

function claimsOf(article: Article, read: ReadSentence[], names: Names): ProposedClaim[] {
  const { text } = article;
  const spoken = read.map((sentence) => ({
    line: sentence.line,
    text: text.slice(sentence.start, sentence.end),
    speaker: declared(sentence, text, names),
  }));
  const speeches = findSpeeches(spoken);
  const claims: ProposedClaim[] = [];
  let context: Context = { text, names, descriptions: new Map(), lastSubject: null, lastEvent: null, speaker: null };
  let before: When = never;
  read.forEach((sentence, index) => {
    if (sentence.noClaim !== null) return;
    const speech = speeches[index] ?? { quoted: false, speaker: null };
    context = { ...context, speaker: speech.speaker };
    const drafts = sentence.pieces.map((piece) =>
      draftPiece(article, { sentence, piece, index, speech, before, context }),
    );
    const found = drafts.flatMap((draft) => draft.claims);
    if (found.length === 0)
      sentence.noClaim = noClaimOf(
        spoken[index]?.text ?? '',
        drafts.flatMap(({ reasons }) => reasons),
      );
    const whole =
      sentence.noClaim === 'fragment' && sentence.role === 'text' ? wholeSentence(text, sentence, index) : null;
    claims.push(...(whole ? [whole] : found));
    before =
      drafts.map(({ claims: some }) => some.findLast(({ to }) => to !== null)).find((claim) => claim !== undefined) ??
      never;
    for (const { tree } of sentence.pieces) learnDescriptions(tree, text, context.descriptions);
    const [first] = sentence.pieces;
    if (!first) return;
    const lastSubject = subjectOf(first, text, references(first.tree, context), names);
    context = { ...context, lastSubject, lastEvent: lastEvent(first.tree, first.clauses, text) };
  });
  return claims;
}

interface Place {
  sentence: ReadSentence;
  piece: Piece;
  index: number;
  speech: Spoken;
  before: When;
  context: Context;
}

function draftPiece(article: Article, { sentence, piece, index, speech, before, context }: Place): Drafts {
  const { tree, clauses, reported } = piece;
  return draftClaims({
    index,
    text: article.text,
    tree,
    clauses,
    dates: sentence.dates,
    names: context.names,
    instead: references(tree, context),
    speaker: reported || (speech.quoted && sentence.source === null) ? speech.speaker : null,
    reported,
    publishedOn: article.publishedOn,
    referenceDate: article.referenceDate,
    before,
    headline: sentence.role === 'headline',
  });
}

/** The speaker whom a sentence itself names. */
function declared({ pieces, source }: ReadSentence, text: string, names: Names): string | null {
  const none = new Map<number, string>();
  const [piece] = pieces;
  const tail = pieces.at(-1);
  if (source && tail) return speakerName(tail.tree, source, text, names, none);
  if (!piece) return null;
  const { tree, clauses } = piece;
  const said = clauses.find(({ speaker }) => speaker !== null);
  if (said?.speaker) return speakerName(tree, said.speaker, text, names, none);
  const verb = tree.words[tree.root];
  const subject = verb && reporting.has(verb.lower) ? tree.subject(verb.index) : undefined;
  return subject ? speakerName(tree, tree.branch(subject.index), text, names, none) : null;
}

function subjectOf(
  { tree, clauses }: Piece,
  text: string,
  instead: Map<number, string>,
  names: Names,
): Context['lastSubject'] {
  const words = clauses.find(({ rule, subject }) => rule === 'main' && subject.length > 0)?.subject ?? [];
  const head = words.map((at) => tree.word(at)).findLast(({ tag }) => /^(?:NN|PRP)/.test(tag));
  if (!head || words.length > 8) return null;
  if (/^PRP/.test(head.tag)) {
    const known = words.length === 1 ? instead.get(head.index) : undefined;
    return known ? { text: known, plural: head.lower === 'they', person: /^(?:he|she)$/.test(head.lower) } : null;
  }
  return { text: tree.textOf(words, text), plural: /^NNP?S$/.test(head.tag), person: names.full.has(head.text) };
}
