/** Runs the background work with graphile-worker, in the web process or in a process of its own. */
import { Inject, Injectable, Logger, OnApplicationShutdown } from '@nestjs/common';
import { Logger as WorkerLogger, parseCronItems, run, type Runner, type TaskList } from 'graphile-worker';
import pg from 'pg';
import { databaseUrl } from '../database/database.module.js';
import { JobKind, JobKinds, schedule } from './job-kinds.js';
import { Jobs } from './jobs.js';

const kinds: readonly JobKind[] = ['split_article', 'expire_leases', 'seal_trail', 'tidy'];

@Injectable()
export class JobRunner implements OnApplicationShutdown {
  private readonly logger = new Logger('jobs');
  private runner: Runner | null = null;
  private pool: pg.Pool | null = null;

  constructor(
    private readonly jobs: Jobs,
    @Inject(databaseUrl) private readonly url: string,
  ) {}

  async start(): Promise<void> {
    this.pool = this.connections();
    this.runner = await run({
      pgPool: this.pool,
      concurrency: 2,
      noHandleSignals: true,
      taskList: Object.fromEntries(kinds.map((kind) => [kind, this.task(kind)])) as TaskList,
      parsedCronItems: parseCronItems(
        Object.entries(schedule).map(([task, match]) => ({
          task,
          match,
          options: { backfillPeriod: 0, maxAttempts: 1 },
        })),
      ),
      logger: new WorkerLogger(() => (level, message) => level === 'error' && this.logger.error(message)),
    });
  }

  async onApplicationShutdown(): Promise<void> {
    const { runner } = this;
    this.runner = null;
    await runner?.stop();
    await this.pool?.end();
  }

  /**
   * Not the runner's own: that stops listening to its connections before they are closed, and when the desk's PostgreSQL ends
   * at that moment, their errors end the process.
   */
  private connections(): pg.Pool {
    const pool = new pg.Pool({ connectionString: this.url, max: 4 });
    const lost = (error: Error) => this.runner && this.logger.error(`A connection was lost: ${error.message}`);
    pool.on('error', lost);
    pool.on('connect', (client) => client.on('error', lost));
    return pool;
  }

  private task(kind: JobKind) {
    return async (payload: unknown) => {
      // Scheduled work carries only the time it was due, under a name that no kind uses.
      await this.jobs.perform(kind, payload as JobKinds[JobKind] as never);
    };
  }
}
