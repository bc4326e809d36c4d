/** Giving a verdict, and taking it back before anybody decided on it. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Caller } from '../domain/caller.js';
import { decide, reviewed } from '../domain/claim-workflow.js';
import { orRefuse } from '../domain/decided.js';
import { Refused, refuse } from '../domain/refusal.js';
import { transaction, Tx } from '../database/transaction.js';
import { currentScaleVersion } from '../desk/desk.store.js';
import { claimView } from './claim-view.js';
import { ClaimView } from './claims.dto.js';
import { factsOf, LockedClaim, lockClaim, moveClaim, noteOnClaim } from './claims.store.js';
import { draftsFromVerdicts, dropDraft, keepDraft } from './drafts.store.js';
import { giveBack } from './leases.store.js';
import { leaseLost } from './queue.service.js';
import { SubmitReview, VerdictFields } from './review.dto.js';
import { addVerdict, endVerdicts, NewVerdict, verdictsOn } from './verdicts.store.js';

@Injectable()
export class ReviewService {
  constructor(private readonly db: DataSource) {}

  /** Submits a review. Whatever is refused, what the reviewer wrote is kept as their draft. */
  async submit(caller: Caller, claimId: number, version: number, review: SubmitReview): Promise<ClaimView> {
    try {
      return await transaction(this.db, caller, (tx) => this.submitted(tx, caller, claimId, version, review));
    } catch (refused) {
      if (refused instanceof Refused) await this.keepAsDraft(caller, claimId, review, refused);
      throw refused;
    }
  }

  /** Takes one's own review back while the claim awaits approval. */
  withdraw(caller: Caller, claimId: number, version: number): Promise<ClaimView> {
    return transaction(this.db, caller, async (tx) => {
      const locked = await lockClaim(tx, caller, claimId, version);
      const to = orRefuse(decide('withdraw', locked.facts, caller));
      const verdicts = await verdictsOn(tx, claimId);
      const own = verdicts.filter((v) => v.authorId === caller.id && v.givenAs === 'review' && v.endedAs === null);
      const ended = await endVerdicts(
        tx,
        claimId,
        'withdrawn',
        own.map(({ id }) => id),
      );
      await draftsFromVerdicts(tx, ended);
      await moveClaim(tx, caller, locked, 'withdraw', to, {}, { reviews: ended });
      return claimView(tx, claimId, caller);
    });
  }

  private async submitted(tx: Tx, caller: Caller, claimId: number, version: number, review: SubmitReview) {
    const locked = await lockClaim(tx, caller, claimId, version);
    if (!locked.facts.holdsLease) throw leaseLost();
    orRefuse(decide('submit', locked.facts, caller));
    demandGrounds(review);
    const lease = await giveBack(tx, claimId, review.lease, caller.id);
    if (!lease) throw leaseLost();

    const verdict = await newVerdict(tx, caller, review, { givenAs: 'review', seat: lease.seat });
    const id = await addVerdict(tx, locked.row, verdict);
    await dropDraft(tx, claimId, caller.id);
    await this.settle(tx, caller, locked, { review: id, seat: lease.seat });
    return claimView(tx, claimId, caller);
  }

  /** The claim goes where its reviews now put it. While seats are left it stays as it is, and so does its version. */
  private async settle(
    tx: Tx,
    caller: Caller,
    locked: LockedClaim,
    submitted: { review: number; seat: number },
  ): Promise<void> {
    const to = reviewed(await factsOf(tx, locked.row, caller));
    if (to === locked.row.state) await noteOnClaim(tx, caller, locked.row.id, 'submit', submitted);
    else await moveClaim(tx, caller, locked, 'submit', to, {}, submitted);
  }

  private async keepAsDraft(caller: Caller, claimId: number, review: SubmitReview, refused: Refused): Promise<void> {
    if (refused.refusal.code === 'claim.unknown') return;
    const { lease: _lease, ...body } = review;
    await transaction(this.db, { ...caller, once: null }, (tx) => keepDraft(tx, claimId, caller.id, body));
  }
}

/** A verdict without evidence must at least say where was searched, and one on what was known then is whole or not there. */
export function demandGrounds(verdict: VerdictFields): void {
  const { ratingThen, rationaleThen, citesToday = [], citesThen = [], searches = [] } = verdict;
  if (!ratingThen && (rationaleThen || citesThen?.length)) {
    throw refuse('request.invalid', 'What was known then takes a rating too, or is left out altogether.', {
      errors: [{ pointer: '/ratingThen', detail: 'goes with rationaleThen and citesThen' }],
    });
  }
  if ((citesToday?.length ?? 0) + (citesThen?.length ?? 0) + (searches?.length ?? 0) > 0) return;
  throw refuse('request.invalid', 'A verdict rests on evidence, or on a search that found none.', {
    errors: [{ pointer: '/citesToday', detail: 'cite at least one piece of evidence, or list your searches' }],
  });
}

export async function newVerdict(
  tx: Tx,
  caller: Caller,
  fields: VerdictFields,
  as: Pick<NewVerdict, 'givenAs' | 'seat'>,
): Promise<NewVerdict> {
  return {
    ...as,
    authorId: caller.id,
    scaleVersion: await currentScaleVersion(tx),
    ratingToday: fields.ratingToday,
    rationaleToday: fields.rationaleToday,
    ratingThen: fields.ratingThen ?? null,
    rationaleThen: fields.ratingThen ? (fields.rationaleThen ?? null) : null,
    searches: fields.searches ?? [],
    citesToday: fields.citesToday ?? [],
    citesThen: fields.citesThen ?? [],
  };
}
