/** The claim itself: reading it under its lock, and moving it, guarded by the version that was read. */
import { Actor } from '../domain/actor.js';
import { ClaimAction, ClaimFacts, ClaimState } from '../domain/claim-workflow.js';
import { Json } from '../domain/event-chain.js';
import { refuse } from '../domain/refusal.js';
import { Reads, rows } from '../database/sql.js';
import { append } from '../database/trail.js';
import { Tx } from '../database/transaction.js';
import { Claim } from './claim.entity.js';

export type ClaimRow = Claim;

/** What a change may set; a function is SQL to be evaluated by the database. */
export type ClaimChange = {
  [Field in Exclude<keyof Claim, 'id' | 'articleId' | 'asOf' | 'version' | 'state' | 'createdAt'>]?:
    Claim[Field] | (() => string);
};

export interface LockedClaim {
  readonly row: ClaimRow;
  readonly facts: ClaimFacts;
}

const approvedStates: readonly ClaimState[] = ['approved', 'published', 'retracted'];

/**
 * Locks a claim and reads what rules may know of it and of the actor.
 * Refuses `claim.unknown`, and `claim.stale` when `version` is not the one the claim has.
 */
export async function lockClaim(tx: Tx, actor: Actor, id: number, version: number | null): Promise<LockedClaim> {
  const row = await tx.findOne(Claim, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!row) throw refuse('claim.unknown', `There is no claim ${id}.`);
  if (version !== null && row.version !== version) throw stale(row);
  return { row, facts: await factsOf(tx, row, actor) };
}

/** What rules may know of a claim. Read it under the claim's lock before deciding anything. */
export async function factsOf(db: Reads, row: ClaimRow, actor: Actor): Promise<ClaimFacts> {
  const [counted] = await rows<
    Omit<ClaimFacts, 'state' | 'version' | 'reviewsWanted' | 'seatMeantForActor'> & { returned: boolean }
  >`
    SELECT (SELECT count(*) FROM lease WHERE claim_id = ${row.id} AND until > now()) AS "liveLeases",
           EXISTS (SELECT FROM lease WHERE claim_id = ${row.id} AND reviewer_id = ${actor.id}::bigint AND until > now())
             AS "holdsLease",
           count(*) FILTER (WHERE ended_as IS NULL) AS "standingReviews",
           count(DISTINCT rating_today) FILTER (WHERE ended_as IS NULL) <= 1
             AND count(DISTINCT rating_then) FILTER (WHERE ended_as IS NULL) <= 1 AS "reviewsAgree",
           coalesce(bool_or(author_id = ${actor.id}::bigint AND ended_as IS NULL), false) AS "hasStandingReview",
           coalesce(bool_or(author_id = ${actor.id}::bigint), false) AS "everReviewed",
           coalesce(bool_or(author_id = ${actor.id}::bigint AND ended_as = 'returned'), false) AS returned
    FROM verdict WHERE claim_id = ${row.id} AND given_as = 'review'`(db);
  if (!counted) throw new Error(`No facts of claim ${row.id}.`);
  const { returned, ...facts } = counted;
  const seatMeantForActor = row.seatsFor === 'anyone' || returned === (row.seatsFor === 'same');
  return { ...facts, seatMeantForActor, state: row.state, version: row.version, reviewsWanted: row.reviewsWanted };
}

/**
 * Writes a change of a locked claim and its event. A claim that leaves the approved states loses its approval with it.
 * Refuses `claim.stale` should the row not be the one that was locked.
 */
export async function moveClaim(
  tx: Tx,
  actor: Actor,
  { row }: LockedClaim,
  action: ClaimAction,
  to: ClaimState,
  change: ClaimChange = {},
  reason: Json = null,
): Promise<ClaimRow> {
  const whole = { ...consequences(row, to), ...change, state: to };
  const { affected } = await tx.update(Claim, { id: row.id, version: row.version }, whole as object);
  if (affected !== 1) throw stale(row);

  const after = await tx.findOneByOrFail(Claim, { id: row.id });
  const changed = (Object.keys(whole) as (keyof Claim)[]).filter((field) => differs(row[field], after[field]));
  await append(tx, actor, {
    chain: chainOf(row.id),
    action,
    before: pick(row, changed),
    after: pick(after, changed),
    reason,
  });
  return after;
}

/** Appends to a claim's history something that leaves the claim itself as it was. The claim is locked. */
export async function noteOnClaim(
  tx: Tx,
  actor: Actor,
  id: number,
  action: string,
  after: Json,
  reason: Json = null,
): Promise<void> {
  await append(tx, actor, { chain: chainOf(id), action, after, reason });
}

export function chainOf(claimId: number): string {
  return `claim:${claimId}`;
}

function stale(row: ClaimRow) {
  const detail = `The claim is at version ${row.version} now. Read it again, look at what changed, and send your change anew.`;
  return refuse('claim.stale', detail, { facts: { version: row.version } });
}

/** What follows from the state that a claim comes to, so that no action can forget it. */
function consequences(row: ClaimRow, to: ClaimState): ClaimChange {
  return {
    ...(to !== row.state && { stateSince: () => 'now()' }),
    ...(!approvedStates.includes(to) && { verdictId: null, approvedBy: null, approvedAt: null }),
    ...(to !== 'dismissed' && { dismissalReason: null }),
  };
}

function differs(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}

function pick(row: ClaimRow, fields: readonly (keyof Claim)[]): Json {
  return Object.fromEntries(fields.map((field) => [field, row[field]])) as unknown as Json;
}
