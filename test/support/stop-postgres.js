/** Once after all specs: the server goes, and its directory with it; on an outside server, the template goes. */
import { rm } from 'node:fs/promises';
import pg from 'pg';

export default async function stopPostgres() {
  const server = globalThis.testServer;
  const client = new pg.Client(server.url);
  await client.connect();
  await client.query(`DROP DATABASE ${process.env.TEST_TEMPLATE}`);
  await client.end();
  await server.stop();
  if (server.directory) await rm(server.directory, { recursive: true, force: true });
}
