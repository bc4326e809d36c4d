/** Taking claims from the queue, keeping them, giving them back. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Caller } from '../domain/caller.js';
import { decide } from '../domain/claim-workflow.js';
import { orRefuse } from '../domain/decided.js';
import { refuse } from '../domain/refusal.js';
import { rows } from '../database/sql.js';
import { transaction, Tx } from '../database/transaction.js';
import { claimView } from './claim-view.js';
import { ClaimView } from './claims.dto.js';
import { lockClaim, noteOnClaim } from './claims.store.js';
import { draftOf, keepDraft, setAside } from './drafts.store.js';
import { expireLeases, giveBack, LeaseRow, liveLeaseOf, renew, takeSeat } from './leases.store.js';
import { Taken } from './queue.dto.js';
import { queueReport } from './queue-report.js';
import { begin, pickClaim, QueueFilters } from './queue.store.js';
import { DraftView, LeaseView, Release } from './review.dto.js';

@Injectable()
export class QueueService {
  constructor(private readonly db: DataSource) {}

  /** The next claim for this reviewer with a lease on it; their own live lease comes first. Null claim: nothing is left. */
  take(caller: Caller, filters: QueueFilters): Promise<Taken> {
    return transaction(this.db, caller, async (tx) => {
      await oneTakeAtATime(tx, caller.id);
      const held = await liveLeaseOf(tx, caller.id);
      const lease = held ? await renew(tx, held.token, caller.id) : await this.takeNext(tx, caller, filters);
      const queue = await queueReport(tx, caller, filters);
      return { lease: lease && leaseView(lease), claim: lease && (await claimView(tx, lease.claimId, caller)), queue };
    });
  }

  /** A lease on a seat of this one claim. Refuses what `take` of the workflow refuses. */
  takeThis(caller: Caller, claimId: number): Promise<ClaimView> {
    return transaction(this.db, caller, async (tx) => {
      await oneTakeAtATime(tx, caller.id);
      const { row, facts } = await lockClaim(tx, caller, claimId, null);
      await expireLeases(tx, claimId);
      orRefuse(decide('take', facts, caller));
      await this.seat(tx, caller, claimId, row.reviewsWanted ?? 0);
      return claimView(tx, claimId, caller);
    });
  }

  /** Keeps a lease alive. Refuses `lease.lost`. */
  heartbeat(caller: Caller, token: string): Promise<LeaseView> {
    return transaction(this.db, caller, async (tx) => {
      const lease = await renew(tx, token, caller.id);
      if (!lease) throw leaseLost();
      return leaseView(lease);
    });
  }

  /** Gives the seat back. The draft stays; with a reason the queue offers the claim to this reviewer last. */
  release(caller: Caller, claimId: number, { lease: token, reason }: Release): Promise<ClaimView> {
    return transaction(this.db, caller, async (tx) => {
      await lockClaim(tx, caller, claimId, null);
      const lease = await giveBack(tx, claimId, token, caller.id);
      if (!lease) throw leaseLost();
      if (reason) await setAside(tx, claimId, caller.id, reason);
      await noteOnClaim(tx, caller, claimId, 'release', { seat: lease.seat }, reason ? { code: reason } : null);
      return claimView(tx, claimId, caller);
    });
  }

  /** Keeps what the reviewer wrote. It needs no lease: losing one must not lose the work. */
  saveDraft(caller: Caller, claimId: number, body: object): Promise<DraftView> {
    return transaction(this.db, caller, async (tx) => {
      const found = await rows`SELECT FROM claim WHERE id = ${claimId}`(tx);
      if (!found.length) throw refuse('claim.unknown', `There is no claim ${claimId}.`);
      return keepDraft(tx, claimId, caller.id, body);
    });
  }

  async draft(caller: Caller, claimId: number): Promise<DraftView> {
    const draft = await draftOf(this.db.manager, claimId, caller.id);
    if (!draft) throw refuse('draft.unknown', 'You have no draft on this claim.');
    return draft;
  }

  private async takeNext(tx: Tx, caller: Caller, filters: QueueFilters): Promise<LeaseRow | null> {
    for (const skipped of [false, true]) {
      for (const passOver of [true, false]) {
        const lease = await this.takePicked(tx, caller, { filters, skipped, passOver });
        if (lease) return lease;
      }
    }
    return null;
  }

  /** Picks until a pick holds: one that waited for a lock may find the seat gone, and then the next is tried. */
  private async takePicked(
    tx: Tx,
    caller: Caller,
    how: { filters: QueueFilters; skipped: boolean; passOver: boolean },
  ) {
    const gone: number[] = [];
    for (;;) {
      const id = await pickClaim(tx, caller.id, { ...how, except: gone });
      if (id === null) return null;
      await expireLeases(tx, id);
      const { row, facts } = await lockClaim(tx, caller, id, null);
      if ('to' in decide('take', facts, caller)) return this.seat(tx, caller, id, row.reviewsWanted ?? 0);
      gone.push(id);
    }
  }

  private async seat(tx: Tx, caller: Caller, claimId: number, wanted: number): Promise<LeaseRow> {
    const lease = await takeSeat(tx, claimId, caller.id, wanted);
    await begin(tx, claimId);
    await setAside(tx, claimId, caller.id, null);
    await noteOnClaim(tx, caller, claimId, 'take', { seat: lease.seat, until: lease.until });
    return lease;
  }
}

export function leaseLost() {
  const detail =
    'The lease ran out or was given back. What you wrote is kept as your draft: take the claim again and go on.';
  return refuse('lease.lost', detail);
}

/** Two takes of one person wait for each other, so that the second finds the lease of the first. */
async function oneTakeAtATime(tx: Tx, personId: number): Promise<void> {
  await rows`SELECT FROM person WHERE id = ${personId} FOR NO KEY UPDATE`(tx);
}

function leaseView({ token, claimId, seat, takenAt, until }: LeaseRow): LeaseView {
  return { token, claimId, seat, takenAt, until };
}
