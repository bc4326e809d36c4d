/** An editor decides which claims are worth checking. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Caller } from '../domain/caller.js';
import { decide } from '../domain/claim-workflow.js';
import { orRefuse } from '../domain/decided.js';
import { transaction, Tx } from '../database/transaction.js';
import { deskSettings } from '../desk/desk.store.js';
import { claimView } from './claim-view.js';
import { ClaimSummary } from './claim-lists.dto.js';
import { ClaimView } from './claims.dto.js';
import { LockedClaim, lockClaim, moveClaim } from './claims.store.js';
import { summariesOf } from './claim-lists.store.js';
import { decideOnEach } from './many-claims.js';
import { Accept, AcceptMany, Dismiss, DismissMany, SeenClaim, SeenClaims } from './triage.dto.js';

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

  /** Accepts all the claims named, or none. */
  acceptMany(caller: Caller, { claims, ...choice }: AcceptMany): Promise<ClaimSummary[]> {
    return transaction(this.db, caller, async (tx) => {
      const { reviewsWanted } = await deskSettings(tx);
      const whole = { reviewsWanted, ...choice };
      await decideOnEach(tx, caller, claims, (locked) => accept(tx, caller, locked, whole));
      return summariesOf(tx, idsOf(claims));
    });
  }

  dismiss(caller: Caller, claimId: number, version: number, why: Dismiss): Promise<ClaimView> {
    return transaction(this.db, caller, async (tx) => {
      await dismiss(tx, caller, await lockClaim(tx, caller, claimId, version), why);
      return claimView(tx, claimId, caller);
    });
  }

  /** Dismisses all the claims named, or none, for one reason. */
  dismissMany(caller: Caller, { claims, ...why }: DismissMany): Promise<ClaimSummary[]> {
    return transaction(this.db, caller, async (tx) => {
      await decideOnEach(tx, caller, claims, (locked) => dismiss(tx, caller, locked, why));
      return summariesOf(tx, idsOf(claims));
    });
  }

  /** Brings a dismissed claim back to where it came from; its seats are open to anyone then. */
  restore(caller: Caller, claimId: number, version: number): Promise<ClaimView> {
    return transaction(this.db, caller, async (tx) => {
      await restore(tx, caller, await lockClaim(tx, caller, claimId, version));
      return claimView(tx, claimId, caller);
    });
  }

  /** Brings all the claims named back, or none: what undoes a dismissal of many. */
  restoreMany(caller: Caller, { claims }: SeenClaims): Promise<ClaimSummary[]> {
    return transaction(this.db, caller, async (tx) => {
      await decideOnEach(tx, caller, claims, (locked) => restore(tx, caller, locked));
      return summariesOf(tx, idsOf(claims));
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

async function dismiss(tx: Tx, caller: Caller, locked: LockedClaim, { reason, note }: Dismiss): Promise<void> {
  const to = orRefuse(decide('dismiss', locked.facts, caller));
  const why = { code: reason, note: note ?? null };
  await moveClaim(tx, caller, locked, 'dismiss', to, { dismissalReason: reason }, why);
}

async function restore(tx: Tx, caller: Caller, locked: LockedClaim): Promise<void> {
  const to = orRefuse(decide('restore', locked.facts, caller));
  await moveClaim(tx, caller, locked, 'restore', to, { seatsFor: 'anyone' });
}

function idsOf(claims: readonly SeenClaim[]): number[] {
  return claims.map(({ id }) => id);
}
