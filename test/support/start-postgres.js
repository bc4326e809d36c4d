/** Once before all specs: a real PostgreSQL in a temporary directory, with a migrated database to clone from. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { dataSource } from '../../dist/src/database/data-source.js';
import { migrate } from '../../dist/src/database/migrate.js';
import { tables } from '../../dist/src/tables.js';

export default async function startPostgres() {
  const given = process.env.HINDSIGHT_TEST_DATABASE_URL;
  const server = given ? { url: given, stop: async () => {} } : await startServer();
  const client = new pg.Client(server.url);
  await client.connect();
  const template = `desk_template_${process.pid}`;
  await client.query(`CREATE DATABASE ${template}`);
  const url = new URL(server.url);
  url.pathname = `/${template}`;
  const source = dataSource(url.href, tables);
  await source.initialize();
  await migrate(source, url.href);
  await source.destroy();
  await client.end();
  process.env.TEST_POSTGRES = server.url;
  process.env.TEST_TEMPLATE = template;
  globalThis.testServer = server;
}

async function startServer() {
  const { startEmbeddedServer } = await import('../../dist/src/database/embedded-server.js');
  const directory = await mkdtemp(join(tmpdir(), 'hindsight-test-'));
  return startEmbeddedServer({ directory, durable: false, settings: { max_connections: '300' } });
}
