/** Seals the trail: binds the heads of the chains that moved into one root, which follows from the root before it. */
import { Injectable, OnModuleInit } from '@nestjs/common';
import { inChainOrder, sealRoot } from '../domain/event-chain.js';
import { rows } from '../database/sql.js';
import { Tx } from '../database/transaction.js';
import { Jobs } from '../jobs/jobs.js';
import { addSeal, lastSeal, unsealedHeads } from './trail.store.js';

@Injectable()
export class SealTrailJob implements OnModuleInit {
  constructor(private readonly jobs: Jobs) {}

  onModuleInit(): void {
    this.jobs.handle('seal_trail', (tx) => this.seal(tx));
  }

  private async seal(tx: Tx): Promise<void> {
    // One sealer at a time; work on claims goes on meanwhile.
    await rows`SELECT pg_advisory_xact_lock(hashtext('hindsight seal'))`(tx);
    const heads = inChainOrder(await unsealedHeads(tx));
    if (!heads.length) return;
    const previous = await lastSeal(tx);
    await addSeal(tx, previous?.root ?? null, sealRoot(previous?.root ?? null, heads), heads);
  }
}
