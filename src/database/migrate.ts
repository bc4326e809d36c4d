/** Brings a database up to this version of the desk: our own tables, then those of the job queue. */
import { runMigrations } from 'graphile-worker';
import { DataSource } from 'typeorm';

/** Several processes may start at once; one migrates and the others wait. */
export async function migrate(source: DataSource, url: string): Promise<void> {
  const lock = source.createQueryRunner();
  try {
    await lock.query(`SELECT pg_advisory_lock(hashtext('hindsight migrations'))`);
    await source.runMigrations({ transaction: 'each' });
    await runMigrations({ connectionString: url });
  } finally {
    await lock.query(`SELECT pg_advisory_unlock(hashtext('hindsight migrations'))`);
    await lock.release();
  }
}
