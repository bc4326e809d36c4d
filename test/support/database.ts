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
export async function cloneDatabase(poolSize = 10, template = process.env.TEST_TEMPLATE): Promise<TestDatabase> {
  const server = process.env.TEST_POSTGRES ?? '';
  const name = `desk_${randomBytes(6).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
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

/** A further template to clone from: a database that nobody is connected to any more. */
export async function keepAsTemplate(database: string, name: string): Promise<void> {
  await onServer(
    process.env.TEST_POSTGRES ?? '',
    `CREATE DATABASE ${name} TEMPLATE ${new URL(database).pathname.slice(1)}`,
  );
}

export async function hasDatabase(name: string): Promise<boolean> {
  const found = `SELECT FROM pg_database WHERE datname = '${name}'`;
  return (await onServer(process.env.TEST_POSTGRES ?? '', found)) > 0;
}

/** How many rows it gave. */
async function onServer(url: string, statement: string): Promise<number> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(statement)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}
