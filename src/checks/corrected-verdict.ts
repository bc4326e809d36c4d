/** The verdict that a correction gives: what was published, with what the editor changes. */
import { Caller } from '../domain/caller.js';
import { refuse } from '../domain/refusal.js';
import { Tx } from '../database/transaction.js';
import { ClaimRow } from '../claims/claims.store.js';
import { addVerdict, VerdictRow, verdictsOn } from '../claims/verdicts.store.js';
import { currentScaleVersion } from '../desk/desk.store.js';
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
 * `request.invalid` when a rating changes in a correction that is not called substantial.
 */
export async function correctedVerdict(tx: Tx, caller: Caller, claim: ClaimRow, change: Correct): Promise<number> {
  const before = (await verdictsOn(tx, claim.id)).find(({ id }) => id === claim.verdictId);
  if (!before) throw new Error(`Claim ${claim.id} has no verdict that speaks for the desk.`);
  const after = { ...before, ...given(change), givenAs: 'correction' as const, seat: null, authorId: caller.id };
  demandChange(claim, before, after, change);
  demandClass(before, after, change);
  if ((after.ratingThen === null) !== (after.rationaleThen === null)) throw incompleteThen();
  const scaleVersion = rated(before, after) ? await currentScaleVersion(tx) : before.scaleVersion;
  return addVerdict(tx, { ...claim, text: change.claimText ?? claim.text }, { ...after, scaleVersion });
}

/** What is null stays as it was, like what is left out; but a null rating as known then takes that judgement away. */
function given(change: Correct): Partial<VerdictRow> {
  const present = fields.filter((field) => change[field] != null);
  const changed = Object.fromEntries(present.map((field) => [field, change[field]])) as Partial<VerdictRow>;
  return change.ratingThen === null ? { ...changed, ratingThen: null, rationaleThen: null, citesThen: [] } : changed;
}

/** Whether the correction gives a rating anew, which is done on the scale of today. */
function rated(before: VerdictRow, after: VerdictRow): boolean {
  const anew = after.ratingThen !== null && after.ratingThen !== before.ratingThen;
  return anew || after.ratingToday !== before.ratingToday;
}

function demandChange(claim: ClaimRow, before: VerdictRow, after: VerdictRow, change: Correct): void {
  const same = fields.every((field) => JSON.stringify(before[field]) === JSON.stringify(after[field]));
  if (!same || (change.claimText ?? claim.text) !== claim.text) return;
  throw refuse('check.unchanged', 'What you sent is what is published already.');
}

function demandClass(before: VerdictRow, after: VerdictRow, change: Correct): void {
  const kept = before.ratingToday === after.ratingToday && before.ratingThen === after.ratingThen;
  if (kept || change.class === 'substantial') return;
  throw refuse('request.invalid', 'A correction that changes a rating is a substantial one.', {
    errors: [{ pointer: '/class', detail: 'is substantial when a rating changes' }],
  });
}

function incompleteThen() {
  return refuse('request.invalid', 'ratingThen and rationaleThen go together.', {
    errors: [{ pointer: '/rationaleThen', detail: 'goes with ratingThen' }],
  });
}
