/** Forgets what has served its time. The trail is never among it. */
import { Injectable, OnModuleInit } from '@nestjs/common';
import { rows } from '../database/sql.js';
import { Tx } from '../database/transaction.js';
import { Jobs } from '../jobs/jobs.js';

@Injectable()
export class TidyJob implements OnModuleInit {
  constructor(private readonly jobs: Jobs) {}

  onModuleInit(): void {
    this.jobs.handle('tidy', (tx) => this.tidy(tx));
  }

  private async tidy(tx: Tx): Promise<void> {
    await rows`DELETE FROM idempotency_key WHERE made_at < now() - interval '24 hours'`(tx);
    await rows`DELETE FROM session WHERE expires_at < now() OR last_seen_at < now() - interval '8 hours'`(tx);
    await rows`DELETE FROM sign_in_attempt WHERE expire < extract(epoch FROM now()) * 1000`(tx);
  }
}
