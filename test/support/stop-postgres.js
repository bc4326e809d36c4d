/** Once after all specs: the server goes, and its directory with it; on an outside server, the templates go. */
import { rm } from 'node:fs/promises';
import pg from 'pg';

export default async function stopPostgres() {
  const server = globalThis.testServer;
  const client = new pg.Client(server.url);
  await client.connect();
  for (const template of [process.env.TEST_TEMPLATE, `${process.env.TEST_TEMPLATE}_lively`])
    await client.query(`DROP DATABASE IF EXISTS ${template}`);
  await client.end();
  await server.stop();
  if (server.directory) await rm(server.directory, { recursive: true, force: true });
}
