/** A database of its own for one spec file, cloned from the migrated template. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSource } from '../../src/database/data-source.js';
import { tables } from '../../src/tables.js';

export interface TestDatabase {
  source: DataSource;
  url: string;
  drop(): Promise<void>;
}

/** The source is initialized; `drop` is for after the app, or whoever uses it, has let go. */
export async function cloneDatabase(poolSize = 10): Promise<TestDatabase> {
  const server = process.env.TEST_POSTGRES ?? '';
  const name = `desk_${randomBytes(6).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${process.env.TEST_TEMPLATE}`);
  const address = new URL(server);
  address.pathname = `/${name}`;
  const source = dataSource(address.href, tables, poolSize);
  await source.initialize();
  return {
    source,
    url: address.href,
    async drop() {
      if (source.isInitialized) await source.destroy();
      await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
