/** Who owns a data directory: the desk that holds one lock in its server, on a connection that ends with the desk. */
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { isAlive } from './embedded-postmaster.js';

const namePrefix = 'hindsight owner ';

/** How long the server may take to notice that the last owner died. */
const patience = 10_000;

export class DirectoryInUse extends Error {
  override readonly name = 'DirectoryInUse';

  constructor(
    readonly directory: string,
    readonly pid: number,
  ) {
    super(
      `Another desk (process ${pid}) works on the data in ${directory}. Stop it first (kill ${pid}), ` +
        'or give this one a directory of its own with HINDSIGHT_DATA.',
    );
  }
}

/** Resolves with the connection that owns; null where the server went away meanwhile (it may have been stopping). */
export async function takeOwnership(url: string, directory: string): Promise<pg.Client | null> {
  const client = await connect(url);
  if (!client) return null;
  try {
    await client.query('SET idle_session_timeout = 0');
    const until = Date.now() + patience;
    for (;;) {
      if (await tryLock(client)) return client;
      const holder = await holderOf(client);
      if ((holder && isAlive(holder)) || Date.now() > until) throw new DirectoryInUse(directory, holder);
      await pause(50);
    }
  } catch (error) {
    await client.end();
    if (error instanceof DirectoryInUse || isAnswer(error)) throw error;
    return null;
  }
}

/** Null while the server does not (yet, or any more) take connections. */
export async function connect(url: string): Promise<pg.Client | null> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    query_timeout: 30_000,
    application_name: `${namePrefix}${process.pid}`,
    keepAlive: true,
  });
  // Without a listener a lost connection would end the whole process; the owner listens for `end`.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '28P01') throw error; // waiting would not mend the password
    return null; // refused, starting or stopping: the caller asks again, or gives up with the server's own log
  }
}

/** Anything that the server said, but that it is going away (class 57P). */
function isAnswer(error: unknown): boolean {
  return error instanceof pg.DatabaseError && !error.code?.startsWith('57P');
}

async function tryLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    `SELECT pg_try_advisory_lock(hashtext('hindsight owner')) AS taken`,
  );
  return rows[0]?.taken === true;
}

async function holderOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ application_name: string }>(`
    SELECT activity.application_name
    FROM pg_locks AS lock JOIN pg_stat_activity AS activity USING (pid)
    WHERE lock.locktype = 'advisory' AND lock.granted AND activity.datname = current_database()
      AND activity.application_name LIKE '${namePrefix}%'`);
  return Number(rows[0]?.application_name.slice(namePrefix.length)) || 0;
}
