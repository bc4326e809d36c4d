/** A published claim goes back into the queue; what is published stays up meanwhile. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Caller } from '../domain/caller.js';
import { decide } from '../domain/claim-workflow.js';
import { orRefuse } from '../domain/decided.js';
import { transaction, Tx } from '../database/transaction.js';
import { lockClaim, moveClaim } from '../claims/claims.store.js';
import { draftsFromVerdicts } from '../claims/drafts.store.js';
import { endVerdicts, verdictsOn } from '../claims/verdicts.store.js';
import { Reopen } from './publishing.dto.js';
import { ReopenedView } from './reopened.dto.js';

@Injectable()
export class ReopeningService {
  constructor(private readonly db: DataSource) {}

  reopen(
    caller: Caller,
    claimId: number,
    version: number,
    { reason, note, reviewsWanted }: Reopen,
  ): Promise<ReopenedView> {
    return transaction(this.db, caller, async (tx) => {
      const locked = await lockClaim(tx, caller, claimId, version);
      const to = orRefuse(decide('reopen', locked.facts, caller));
      const ended = await endVerdicts(tx, claimId, 'reopened');
      await draftsFromVerdicts(tx, await reviewsAmong(tx, claimId, ended));
      const wanted = reviewsWanted ?? locked.row.reviewsWanted;
      const change = { reviewsWanted: wanted, seatsFor: 'anyone', begunAt: null } as const;
      const row = await moveClaim(tx, caller, locked, 'reopen', to, change, { code: reason, note: note ?? null });
      return { id: row.id, version: row.version, state: row.state };
    });
  }
}

/** Only reviewers go on from what they wrote; an editor's verdicts, of which there may be several, have done their work. */
async function reviewsAmong(tx: Tx, claimId: number, ended: readonly number[]): Promise<number[]> {
  const verdicts = await verdictsOn(tx, claimId);
  return verdicts.filter(({ id, givenAs }) => givenAs === 'review' && ended.includes(id)).map(({ id }) => id);
}
