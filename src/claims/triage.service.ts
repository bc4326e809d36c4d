/** An editor decides which claims are worth checking. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Caller } from '../domain/caller.js';
import { decide } from '../domain/claim-workflow.js';
import { orRefuse } from '../domain/decided.js';
import { transaction, Tx } from '../database/transaction.js';
import { deskSettings } from '../desk/desk.store.js';
import { claimView } from './claim-view.js';
import { ClaimSummary, ClaimView } from './claims.dto.js';
import { LockedClaim, lockClaim, moveClaim } from './claims.store.js';
import { summariesOf } from './claim-lists.store.js';
import { Accept, AcceptMany, Dismiss } from './triage.dto.js';

@Injectable()
export class TriageService {
  constructor(private readonly db: DataSource) {}

  accept(caller: Caller, claimId: number, version: number, choice: Accept): Promise<ClaimView> {
    return transaction(this.db, caller, async (tx) => {
      const { reviewsWanted } = await deskSettings(tx);
      await accept(tx, caller, await lockClaim(tx, caller, claimId, version), { reviewsWanted, ...choice });
      return claimView(tx, claimId, caller);
    });
  }

  /** Accepts all the claims named, or none. They are locked in order of id, so that two such requests cannot deadlock. */
  acceptMany(caller: Caller, { claims, ...choice }: AcceptMany): Promise<ClaimSummary[]> {
    return transaction(this.db, caller, async (tx) => {
      const { reviewsWanted } = await deskSettings(tx);
      for (const { id, version } of claims.toSorted((a, b) => a.id - b.id)) {
        await accept(tx, caller, await lockClaim(tx, caller, id, version), { reviewsWanted, ...choice });
      }
      return summariesOf(
        tx,
        claims.map(({ id }) => id),
      );
    });
  }

  dismiss(caller: Caller, claimId: number, version: number, { reason, note }: Dismiss): Promise<ClaimView> {
    return transaction(this.db, caller, async (tx) => {
      const locked = await lockClaim(tx, caller, claimId, version);
      const to = orRefuse(decide('dismiss', locked.facts, caller));
      await moveClaim(
        tx,
        caller,
        locked,
        'dismiss',
        to,
        { dismissalReason: reason },
        { code: reason, note: note ?? null },
      );
      return claimView(tx, claimId, caller);
    });
  }

  /** Brings a dismissed claim back to where it came from; its seats are open to anyone then. */
  restore(caller: Caller, claimId: number, version: number): Promise<ClaimView> {
    return transaction(this.db, caller, async (tx) => {
      const locked = await lockClaim(tx, caller, claimId, version);
      const to = orRefuse(decide('restore', locked.facts, caller));
      await moveClaim(tx, caller, locked, 'restore', to, { seatsFor: 'anyone' });
      return claimView(tx, claimId, caller);
    });
  }
}

async function accept(
  tx: Tx,
  caller: Caller,
  locked: LockedClaim,
  choice: Accept & { reviewsWanted: number },
): Promise<void> {
  const to = orRefuse(decide('accept', locked.facts, caller));
  const { reviewsWanted, reason, note = null, priority = locked.row.priority } = choice;
  const change = { reviewsWanted, selectionReason: reason, selectionNote: note, priority };
  await moveClaim(tx, caller, locked, 'accept', to, change, { code: reason, note });
}
