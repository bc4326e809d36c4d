/** A desk that has nobody and nothing begins with an article that is already split and waits in the queue. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { theDesk } from '../domain/actor.js';
import { rows } from '../database/sql.js';
import { transaction } from '../database/transaction.js';
import { addArticle } from '../articles/articles.store.js';
import { Jobs } from '../jobs/jobs.js';
import { acceptFrom } from './accept-worthy.js';
import { sample } from './sample-text.js';

/** Low enough that the queue of a newcomer holds something of every kind. */
const sampleThreshold = 0.3;

@Injectable()
export class SampleArticle {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
  ) {}

  /** Does nothing on a desk that has been used. Processes that start together offer it once. */
  async offer(): Promise<void> {
    await transaction(this.db, theDesk, async (tx) => {
      await rows`SELECT pg_advisory_xact_lock(hashtext('hindsight sample'))`(tx);
      const used = await rows`SELECT FROM article UNION ALL SELECT FROM person LIMIT 1`(tx);
      if (used.length) return;
      const articleId = await addArticle(tx, theDesk, sample);
      await this.jobs.within(tx, 'split_article', { articleId });
      await acceptFrom(tx, theDesk, articleId, sampleThreshold);
    });
  }
}
