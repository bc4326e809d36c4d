/** Slows guessing down: by account, so that one password cannot be hunted, and by address, so that all accounts cannot. */
import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { sha256 } from '../domain/event-chain.js';
import { refuse } from '../domain/refusal.js';
import { networkOf } from './network.js';

const quarterHour = 15 * 60;

@Injectable()
export class SignInThrottle {
  private readonly byEmail: RateLimiterPostgres;
  private readonly byAddress: RateLimiterPostgres;

  constructor(db: DataSource) {
    // The job `tidy` clears what ran out.
    const table = { storeClient: db, storeType: 'typeorm', tableName: 'sign_in_attempt', tableCreated: true };
    const kept = { ...table, clearExpiredByTimeout: false, duration: quarterHour };
    this.byEmail = new RateLimiterPostgres({ ...kept, keyPrefix: 'email', points: 10 });
    this.byAddress = new RateLimiterPostgres({ ...kept, keyPrefix: 'ip', points: 100 });
  }

  /** Counts the attempt before it is made, so that many at once cannot slip through. Refuses `sign_in.throttled`. */
  async attempt(email: string, address: string): Promise<void> {
    await this.take(this.byAddress, networkOf(address));
    await this.take(this.byEmail, sha256(email));
  }

  /** Takes a successful attempt back: only failures count. */
  async forgive(email: string, address: string): Promise<void> {
    await this.byEmail.delete(sha256(email));
    await this.byAddress.reward(networkOf(address));
  }

  private async take(limit: RateLimiterPostgres, key: string): Promise<void> {
    try {
      await limit.consume(key);
    } catch (reached) {
      if (!(reached instanceof RateLimiterRes)) throw reached;
      const retryAfter = Math.ceil(reached.msBeforeNext / 1000);
      const detail = `Too many attempts failed. Try again in ${Math.ceil(retryAfter / 60)} minutes.`;
      throw refuse('sign_in.throttled', detail, { facts: { retryAfter } });
    }
  }
}
