/** What one person sees of a claim: its facts, their own work, and of others' work what blind review allows. */
import { seesOthersWork } from '../domain/blindness.js';
import { Caller } from '../domain/caller.js';
import { openActions, transitions } from '../domain/claim-workflow.js';
import { refuse } from '../domain/refusal.js';
import { Reads, rows } from '../database/sql.js';
import { Claim } from './claim.entity.js';
import type { ClaimView, Span } from './claims.dto.js';
import { ClaimRow, factsOf } from './claims.store.js';
import { draftOf } from './drafts.store.js';
import { evidenceView } from './evidence-view.js';
import { evidenceOn } from './evidence.store.js';
import { liveLeaseOf } from './leases.store.js';
import { seatsOf } from './seats.js';
import { VerdictView } from './review.dto.js';
import { VerdictRow, verdictsOn } from './verdicts.store.js';

/** Refuses `claim.unknown`. */
export async function claimView(db: Reads, id: number, viewer: Caller): Promise<ClaimView> {
  const row = await db.findOne(Claim, { where: { id } });
  if (!row) throw refuse('claim.unknown', `There is no claim ${id}.`);
  const facts = await factsOf(db, row, viewer);
  const around = await surroundings(db, row);
  const verdicts = await verdictsOn(db, id);
  const evidence = await evidenceOn(db, id);

  const sees = (author: number) => author === viewer.id || seesOthersWork(facts, viewer);
  const reviews = verdicts.filter((verdict) => sees(verdict.authorId));
  const shown = evidence.filter((item) => !item.inReview || sees(item.addedBy));
  return {
    ...particulars(row, around),
    seats: seatsOf(row, facts),
    actions: openActions(facts, viewer).filter((action) => allows(viewer, transitions[action].permission)),
    yours: {
      lease: await liveLeaseOf(db, viewer.id, id),
      draft: await draftOf(db, id, viewer.id),
      review: verdicts.find((verdict) => verdict.authorId === viewer.id && standing(verdict))?.id ?? null,
    },
    evidence: shown.map((item) => evidenceView(item, row.asOf, sees(item.addedBy))),
    reviews: reviews.map((verdict) => verdictView(verdict, row)),
    hidden: { reviews: verdicts.length - reviews.length, evidence: evidence.length - shown.length },
  };
}

interface Surroundings {
  title: string;
  publisher: string | null;
  url: string | null;
  language: string;
  before: string;
  after: string;
  startCodePoint: number;
  approver: string | null;
  checkId: number | null;
}

/**
 * The article's particulars and the words around the span. PostgreSQL counts characters as code points and the span is in UTF-16
 * units, so the text itself is read and cut here.
 */
async function surroundings(db: Reads, row: ClaimRow): Promise<Surroundings> {
  const [found] = await rows<Omit<Surroundings, 'before' | 'after' | 'startCodePoint'> & { text: string }>`
    SELECT a.title, a.publisher, a.url, a.language, a.text, p.name AS approver, k.id AS "checkId"
    FROM article a LEFT JOIN person p ON p.id = ${row.approvedBy}::bigint LEFT JOIN published_check k ON k.claim_id = ${row.id}
    WHERE a.id = ${row.articleId}`(db);
  if (!found) throw new Error(`Claim ${row.id} has no article.`);
  const { text, ...rest } = found;
  return {
    ...rest,
    before: text.slice(Math.max(0, row.spanStart - 32), row.spanStart).toWellFormed(),
    after: text.slice(row.spanEnd, row.spanEnd + 32).toWellFormed(),
    startCodePoint: codePointsIn(text.slice(0, row.spanStart)),
  };
}

function particulars(row: ClaimRow, around: Surroundings) {
  const { title, publisher, url, language } = around;
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    stateSince: row.stateSince as unknown as string,
    article: { id: row.articleId, title, publishedOn: row.asOf, publisher, url, language },
    asOf: row.asOf,
    text: row.text,
    kind: row.kind,
    speaker: row.speaker,
    about: { from: row.aboutFrom, to: row.aboutTo },
    span: spanOf(row, around),
    origin: row.origin,
    proposal: row.proposal,
    madeFrom: row.madeFrom,
    worth: row.worth,
    worthReasons: row.worthReasons,
    priority: row.priority,
    selection: row.selectionReason === null ? null : { reason: row.selectionReason, note: row.selectionNote },
    dismissalReason: row.dismissalReason,
    approval: approvalOf(row, around),
    check: around.checkId,
  };
}

function spanOf(row: ClaimRow, around: Surroundings): Span {
  return {
    start: row.spanStart,
    end: row.spanEnd,
    startCodePoint: around.startCodePoint,
    endCodePoint: around.startCodePoint + codePointsIn(row.quote),
    quote: row.quote,
    prefix: around.before,
    suffix: around.after,
  };
}

/** Without taking a long text apart into its characters. */
function codePointsIn(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}

function approvalOf(row: ClaimRow, { approver }: Surroundings) {
  if (row.approvedBy === null || row.verdictId === null || approver === null) return null;
  return {
    by: { id: row.approvedBy, name: approver },
    at: row.approvedAt as unknown as string,
    verdict: row.verdictId,
  };
}

function verdictView(verdict: VerdictRow, row: ClaimRow): VerdictView {
  const { authorId, author, claimText, claimVersion: _version, endedAt: _endedAt, seat: _seat, ...rest } = verdict;
  return {
    ...rest,
    author: { id: authorId, name: author },
    citesToday: [...rest.citesToday],
    citesThen: [...rest.citesThen],
    searches: [...rest.searches] as VerdictView['searches'],
    onEarlierWording: claimText !== row.text,
  };
}

function standing(verdict: VerdictRow): boolean {
  return verdict.givenAs === 'review' && verdict.endedAs === null;
}

function allows(viewer: Caller, permission: (typeof transitions)[keyof typeof transitions]['permission']): boolean {
  return permission !== null && viewer.permissions.has(permission);
}
