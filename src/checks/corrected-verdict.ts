/** The verdict that a correction gives: what was published, with what the editor changes. */
import { Caller } from '../domain/caller.js';
import { canonicalHash } from '../domain/event-chain.js';
import { refuse } from '../domain/refusal.js';
import { Tx } from '../database/transaction.js';
import { ClaimRow } from '../claims/claims.store.js';
import { addVerdict, VerdictRow, verdictsOn } from '../claims/verdicts.store.js';
import { currentScale } from '../desk/desk.store.js';
import { Correct } from './publishing.dto.js';

const fields = [
  'ratingToday',
  'rationaleToday',
  'ratingThen',
  'rationaleThen',
  'citesToday',
  'citesThen',
  'searches',
] as const;

/**
 * Records the further verdict and gives its id. Refuses `check.unchanged` when nothing is other than it was, and
 * `request.invalid` when a rating changes in a correction that is not called substantial, or the judgement as known then is
 * left in pieces.
 */
export async function correctedVerdict(tx: Tx, caller: Caller, claim: ClaimRow, change: Correct): Promise<number> {
  const before = (await verdictsOn(tx, claim.id)).find(({ id }) => id === claim.verdictId);
  if (!before) throw new Error(`Claim ${claim.id} has no verdict that speaks for the desk.`);
  const after = { ...before, ...given(change), givenAs: 'correction' as const, seat: null, authorId: caller.id };
  demandChange(claim, before, after, change);
  demandClass(before, after, change);
  if ((after.ratingThen === null) !== (after.rationaleThen === null)) throw incompleteThen('rationaleThen');
  if (after.ratingThen === null && change.citesThen?.length) throw incompleteThen('citesThen');
  const scaleVersion = await scaleFor(tx, before, after);
  return addVerdict(tx, { ...claim, text: change.claimText ?? claim.text }, { ...after, scaleVersion });
}

/** What is null stays as it was, like what is left out; but a null rating as known then takes that judgement away. */
function given(change: Correct): Partial<VerdictRow> {
  const present = fields.filter((field) => change[field] != null);
  const changed = Object.fromEntries(present.map((field) => [field, change[field]])) as Partial<VerdictRow>;
  return change.ratingThen === null ? { ...changed, ratingThen: null, rationaleThen: null, citesThen: [] } : changed;
}

/** A rating is given anew on the scale of today, unless a rating that stays has left that scale; else the scale stays. */
async function scaleFor(tx: Tx, before: VerdictRow, after: VerdictRow): Promise<number> {
  const todayStays = after.ratingToday === before.ratingToday;
  const thenStays = after.ratingThen === before.ratingThen || after.ratingThen === null;
  if (todayStays && thenStays) return before.scaleVersion;
  const { version, ratings } = await currentScale(tx);
  const staying = [todayStays ? after.ratingToday : null, thenStays ? after.ratingThen : null];
  const gone = staying.some((rating) => rating !== null && !ratings.some(({ key }) => key === rating));
  return gone ? before.scaleVersion : version;
}

function demandChange(claim: ClaimRow, before: VerdictRow, after: VerdictRow, change: Correct): void {
  if (printOf(before) !== printOf(after) || (change.claimText ?? claim.text) !== claim.text) return;
  throw refuse('check.unchanged', 'What you sent is what is published already.');
}

/** The same for the same verdict, in whatever order its evidence and the members of its searches are named. */
function printOf(verdict: VerdictRow): string {
  const inOrder = (ids: readonly number[]) => ids.toSorted((one, other) => one - other);
  const said = Object.fromEntries(fields.map((field) => [field, verdict[field]]));
  return canonicalHash({ ...said, citesToday: inOrder(verdict.citesToday), citesThen: inOrder(verdict.citesThen) });
}

function demandClass(before: VerdictRow, after: VerdictRow, change: Correct): void {
  const kept = before.ratingToday === after.ratingToday && before.ratingThen === after.ratingThen;
  if (kept || change.class === 'substantial') return;
  throw refuse('request.invalid', 'A correction that changes a rating is a substantial one.', {
    errors: [{ pointer: '/class', detail: 'is substantial when a rating changes' }],
  });
}

function incompleteThen(field: 'rationaleThen' | 'citesThen') {
  return refuse('request.invalid', `ratingThen and ${field} go together.`, {
    errors: [{ pointer: `/${field}`, detail: 'goes with ratingThen' }],
  });
}
