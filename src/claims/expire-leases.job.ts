/** Gives back the seats of leases that ran out. Taking does the same for the claim it takes; this one keeps the counts honest. */
import { Injectable, OnModuleInit } from '@nestjs/common';
import { theDesk } from '../domain/actor.js';
import { Tx } from '../database/transaction.js';
import { Jobs } from '../jobs/jobs.js';
import { lockClaim } from './claims.store.js';
import { claimsWithExpiredLeases, expireLeases } from './leases.store.js';

@Injectable()
export class ExpireLeasesJob implements OnModuleInit {
  constructor(private readonly jobs: Jobs) {}

  onModuleInit(): void {
    this.jobs.handle('expire_leases', (tx) => this.expire(tx));
  }

  private async expire(tx: Tx): Promise<void> {
    for (const id of await claimsWithExpiredLeases(tx)) {
      await lockClaim(tx, theDesk, id, null);
      await expireLeases(tx, id);
    }
  }
}
