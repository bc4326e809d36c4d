/** The queue: which claim a reviewer gets next, and what waits. */
import { Fragment, Reads, rows, sql } from '../database/sql.js';
import { Tx } from '../database/transaction.js';
import { asTheQueueGives } from './claim-orders.js';
import { liveLeases, standingReviews } from './seats.js';

export interface QueueFilters {
  kind?: string;
  article?: number;
  speaker?: string;
  language?: string;
}

export interface PickOptions {
  filters: QueueFilters;
  /** Claims that turned out to be taken while we waited for their lock. */
  except: readonly number[];
  /** Whether to look among the claims that the reviewer skipped. */
  skipped: boolean;
  /** Whether to pass over claims that somebody else is taking at this moment, or to wait for them. */
  passOver: boolean;
}

/**
 * Locks the next claim for this reviewer and gives its id: those begun first, then by priority, then by age; null when there
 * is none. Passing over locked claims keeps takers from queueing behind each other. Only a pick that waited for them proves
 * that nothing is left: a claim passed over may have a further seat, or its taker may fail. Who waited must count the seats
 * again, because this statement's snapshot is older than the lock it got.
 */
export async function pickClaim(tx: Tx, reviewerId: number, options: PickOptions): Promise<number | null> {
  const [picked] = await rows<{ id: number }>`
    SELECT c.id FROM claim c JOIN article a ON a.id = c.article_id
    WHERE c.state = 'queued' AND ${matching(options.filters)} AND ${open(reviewerId)}
      AND NOT c.id = ANY(${options.except}::bigint[])
      AND ${options.skipped}::boolean = EXISTS (
        SELECT FROM draft d WHERE d.claim_id = c.id AND d.reviewer_id = ${reviewerId} AND d.set_aside IS NOT NULL)
    ORDER BY ${asTheQueueGives}
    LIMIT 1 FOR UPDATE OF c ${options.passOver ? sql`SKIP LOCKED` : sql``}`(tx);
  return picked?.id ?? null;
}

/** Notes that work on a claim has begun. No change that anybody could have missed, so the version stays. */
export async function begin(tx: Tx, claimId: number): Promise<void> {
  await rows`UPDATE claim SET begun_at = now() WHERE id = ${claimId} AND begun_at IS NULL`(tx);
}

export interface Waiting {
  /** Queued claims that this reviewer could take, with the filters and without any. */
  forYou: number;
  forYouUnfiltered: number;
  skippedByYou: number;
  /** Queued claims that are not for this reviewer: on it or done; every seat taken; returned for somebody else. */
  yours: number;
  taken: number;
  /** How many more each filter, left out alone, would show. */
  hiddenByKind: number;
  hiddenByArticle: number;
  hiddenBySpeaker: number;
  hiddenByLanguage: number;
}

export async function waitingFor(db: Reads, reviewerId: number, filters: QueueFilters): Promise<Waiting> {
  const [waiting] = await rows<Waiting>`
    SELECT count(*) FILTER (WHERE open AND kind AND article AND speaker AND language) AS "forYou",
           count(*) FILTER (WHERE open) AS "forYouUnfiltered",
           count(*) FILTER (WHERE open AND skipped) AS "skippedByYou",
           count(*) FILTER (WHERE on_it) AS yours,
           count(*) FILTER (WHERE NOT open AND NOT on_it) AS taken,
           count(*) FILTER (WHERE open AND NOT kind AND article AND speaker AND language) AS "hiddenByKind",
           count(*) FILTER (WHERE open AND kind AND NOT article AND speaker AND language) AS "hiddenByArticle",
           count(*) FILTER (WHERE open AND kind AND article AND NOT speaker AND language) AS "hiddenBySpeaker",
           count(*) FILTER (WHERE open AND kind AND article AND speaker AND NOT language) AS "hiddenByLanguage"
    FROM (SELECT ${open(reviewerId)} AS open, ${onIt(reviewerId)} AS on_it, ${ofKind(filters)} AS kind,
                 ${ofArticle(filters)} AS article, ${bySpeaker(filters)} AS speaker, ${inLanguage(filters)} AS language,
                 EXISTS (SELECT FROM draft d WHERE d.claim_id = c.id AND d.reviewer_id = ${reviewerId}
                         AND d.set_aside IS NOT NULL) AS skipped
          FROM claim c JOIN article a ON a.id = c.article_id WHERE c.state = 'queued'
          -- Keeps each of these from being found out once for every count above.
          OFFSET 0) AS queued`(db);
  if (!waiting) throw new Error('The queue could not be counted.');
  return waiting;
}

export function countsByState(db: Reads): Promise<{ state: string; claims: number }[]> {
  return rows<{
    state: string;
    claims: number;
  }>`SELECT state, count(*) AS claims FROM claim GROUP BY state ORDER BY state`(db);
}

export function queuedByKind(db: Reads): Promise<{ kind: string; claims: number }[]> {
  return rows<{ kind: string; claims: number }>`
    SELECT kind, count(*) AS claims FROM claim WHERE state = 'queued' GROUP BY kind ORDER BY kind`(db);
}

/** Nobody took it yet, so nobody need be looked for on it: most of a long queue is so. */
const untouched = sql`(c.begun_at IS NULL AND c.seats_for = 'anyone')`;

/** A seat is free and meant for this reviewer, who is not on the claim yet. */
function open(reviewerId: number): Fragment {
  return sql`(${untouched} OR (c.reviews_wanted > ${liveLeases} + ${standingReviews}
    AND NOT ${onIt(reviewerId)}
    AND (c.seats_for = 'anyone' OR (c.seats_for = 'same') = EXISTS (
      SELECT FROM verdict v WHERE v.claim_id = c.id AND v.author_id = ${reviewerId} AND v.ended_as = 'returned'))))`;
}

function onIt(reviewerId: number): Fragment {
  return sql`(NOT ${untouched}
    AND (EXISTS (SELECT FROM lease l WHERE l.claim_id = c.id AND l.reviewer_id = ${reviewerId} AND l.until > now())
      OR EXISTS (SELECT FROM verdict v WHERE v.claim_id = c.id AND v.author_id = ${reviewerId} AND v.given_as = 'review'
                 AND v.ended_as IS NULL)))`;
}

function matching(filters: QueueFilters): Fragment {
  return sql`${ofKind(filters)} AND ${ofArticle(filters)} AND ${bySpeaker(filters)} AND ${inLanguage(filters)}`;
}

function ofKind({ kind }: QueueFilters): Fragment {
  return sql`(${kind ?? null}::text IS NULL OR c.kind = ${kind ?? null}::text)`;
}

function ofArticle({ article }: QueueFilters): Fragment {
  return sql`(${article ?? null}::bigint IS NULL OR c.article_id = ${article ?? null}::bigint)`;
}

function bySpeaker({ speaker }: QueueFilters): Fragment {
  return sql`(${speaker ?? null}::text IS NULL OR coalesce(c.speaker, '') = ${speaker ?? null}::text)`;
}

function inLanguage({ language }: QueueFilters): Fragment {
  return sql`(${language ?? null}::text IS NULL OR a.language = ${language ?? null}::text)`;
}
