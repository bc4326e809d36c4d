/** An editor decides on reviews: approves what agrees, adjudicates what differs, or returns it. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Caller } from '../domain/caller.js';
import { decide } from '../domain/claim-workflow.js';
import { orRefuse } from '../domain/decided.js';
import { refuse } from '../domain/refusal.js';
import { transaction } from '../database/transaction.js';
import { Approve, Return } from './approval.dto.js';
import { claimView } from './claim-view.js';
import { ClaimView } from './claims.dto.js';
import { ClaimChange, lockClaim, moveClaim } from './claims.store.js';
import { draftsFromVerdicts } from './drafts.store.js';
import { VerdictFields } from './review.dto.js';
import { demandGrounds, newVerdict } from './review.service.js';
import { addVerdict, endVerdicts, VerdictRow, verdictsOn } from './verdicts.store.js';

@Injectable()
export class ApprovalService {
  constructor(private readonly db: DataSource) {}

  approve(caller: Caller, claimId: number, version: number, { review }: Approve): Promise<ClaimView> {
    return transaction(this.db, caller, async (tx) => {
      const locked = await lockClaim(tx, caller, claimId, version);
      const to = orRefuse(decide('approve', locked.facts, caller));
      const standing = standingReviews(await verdictsOn(tx, claimId));
      const speaks = review === undefined ? standing[0] : standing.find(({ id }) => id === review);
      if (!speaks) throw unknownReview(standing);
      await moveClaim(tx, caller, locked, 'approve', to, approvalBy(caller, speaks.id));
      return claimView(tx, claimId, caller);
    });
  }

  /** The editor's own verdict decides between reviews that differ. */
  adjudicate(caller: Caller, claimId: number, version: number, fields: VerdictFields): Promise<ClaimView> {
    return transaction(this.db, caller, async (tx) => {
      const locked = await lockClaim(tx, caller, claimId, version);
      const to = orRefuse(decide('adjudicate', locked.facts, caller));
      demandGrounds(fields);
      const verdict = await newVerdict(tx, caller, fields, { givenAs: 'adjudication', seat: null });
      const id = await addVerdict(tx, locked.row, verdict);
      await moveClaim(tx, caller, locked, 'adjudicate', to, approvalBy(caller, id));
      return claimView(tx, claimId, caller);
    });
  }

  /** Sends reviews back. Their authors find them as drafts, and the seats are free again. */
  return(
    caller: Caller,
    claimId: number,
    version: number,
    { reason, note, to: seatsFor, reviews }: Return,
  ): Promise<ClaimView> {
    return transaction(this.db, caller, async (tx) => {
      const locked = await lockClaim(tx, caller, claimId, version);
      const to = orRefuse(decide('return', locked.facts, caller));
      const standing = standingReviews(await verdictsOn(tx, claimId));
      const returned = reviews ?? standing.map(({ id }) => id);
      if (!returned.every((id) => standing.some((verdict) => verdict.id === id))) throw unknownReview(standing);

      await endVerdicts(tx, claimId, 'returned', returned);
      await draftsFromVerdicts(tx, returned);
      await moveClaim(tx, caller, locked, 'return', to, { seatsFor }, { code: reason, note, reviews: returned });
      return claimView(tx, claimId, caller);
    });
  }
}

function approvalBy(caller: Caller, verdictId: number): ClaimChange {
  return { verdictId, approvedBy: caller.id, approvedAt: () => 'now()' };
}

function standingReviews(verdicts: readonly VerdictRow[]): VerdictRow[] {
  return verdicts.filter((verdict) => verdict.givenAs === 'review' && verdict.endedAs === null);
}

function unknownReview(standing: readonly VerdictRow[]) {
  return refuse('review.unknown', `The standing reviews of this claim are ${standing.map(({ id }) => id).join(', ')}.`);
}
