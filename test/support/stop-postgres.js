/** Once after all specs: the server goes, and its directory with it. */
import { rm } from 'node:fs/promises';

export default async function stopPostgres() {
  const server = globalThis.testServer;
  await server?.stop();
  if (server?.directory) await rm(server.directory, { recursive: true, force: true });
}
