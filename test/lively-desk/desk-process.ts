/** The real desk as a process of its own, on a new database of its own: what `npm start` runs. */
import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface DeskProcess {
  url: string;
  /** Makes whoever opens it the first admin. */
  firstAdminLink: string;
  /** Where its PostgreSQL keeps the data. */
  data: string;
  /** Rejects when the desk ends before it was told to. */
  lost: Promise<never>;
  /** Ends the desk and its PostgreSQL, and removes the data. */
  stop(): Promise<void>;
}

/** Needs what `npm run build` makes. Port 0 takes a free one. */
export async function startDesk(port = 0): Promise<DeskProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'hindsight-lively-'));
  await chmod(folder, 0o755); // as root the desk's PostgreSQL runs as somebody else, who must be able to get there
  const { DATABASE_URL: _outside, PUBLIC_URL: _public, ...env } = process.env;
  const own = { HOST: '127.0.0.1', PORT: String(port || (await freePort())), HINDSIGHT_DATA: join(folder, 'data') };
  const settings = { ...env, LOG_LEVEL: 'warn', ...own };
  // Detached: a Ctrl-C is meant for us alone, who then stop the desk in good order.
  const child = spawn(process.execPath, ['dist/src/main.js'], { env: settings, detached: true });
  const ended = once(child, 'exit');
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (said += String(part)));
  const lost = ended.then(async () => {
    await rm(folder, { recursive: true, force: true });
    throw new Error(`The desk ended:\n${said}`);
  });
  const firstAdminLink = await Promise.race([linkFrom(child, () => said), lost]);
  return {
    url: `http://127.0.0.1:${own.PORT}`,
    firstAdminLink,
    data: own.HINDSIGHT_DATA,
    lost,
    async stop() {
      lost.catch(() => undefined); // it is to end now
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The last that a new desk prints. */
async function linkFrom(child: ChildProcess, said: () => string): Promise<string> {
  for (;;) {
    const link = /\S+\/join\/[\w-]{40,}/.exec(said())?.[0];
    if (link) return link;
    if (child.stdout) await once(child.stdout, 'data');
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
