/** The first start: PostgreSQL's data directory and its password, made whole or not at all. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { lchown, mkdtemp, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Binaries } from './embedded-binaries.js';
import { dataOf, Home, passwordOf } from './embedded-directory.js';
import { isAlive } from './embedded-postmaster.js';
import { asUser, isCode, permissions, User } from './embedded-user.js';

export const superuser = 'hindsight';

/** The desk's own secrets in the environment are none of the server's business; its own settings come by argument. */
export const serverEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

interface FirstStart {
  readonly home: Home;
  readonly binaries: Binaries;
  readonly durable: boolean;
  readonly report: (line: string) => void;
}

export async function ensureCluster({ home, binaries, durable, report }: FirstStart): Promise<void> {
  await clearInterrupted(home.directory);
  if (await permissions(dataOf(home.directory))) return;
  report(`creating the database in ${home.directory}`);
  const draft = await mkdtemp(join(home.directory, `first-start-${process.pid}-`));
  try {
    await layPassword(draft, home.user);
    await initdb(home, binaries, draft, durable);
    await rename(draft, dirname(dataOf(home.directory)));
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!isCode(error, 'ENOTEMPTY', 'EEXIST')) throw error; // otherwise another first start was faster; who owns it is settled later
  }
}

export async function readPassword(home: string): Promise<string> {
  return (await readFile(passwordOf(home), 'utf8')).trim();
}

/** Handed over without following names: root writes here in a directory that another user may own. */
async function layPassword(draft: string, user: User | null): Promise<void> {
  const file = await open(join(draft, 'password'), 'wx', 0o600);
  try {
    await file.write(`${randomBytes(24).toString('base64url')}\n`);
    if (user) await file.chown(user.uid, user.gid);
  } finally {
    await file.close();
  }
  if (user) await lchown(draft, user.uid, user.gid);
}

async function initdb(home: Home, binaries: Binaries, draft: string, durable: boolean): Promise<void> {
  const options = [
    `--pgdata=${join(draft, 'data')}`,
    `--username=${superuser}`,
    `--pwfile=${join(draft, 'password')}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ];
  try {
    const spawning = { ...asUser(home.user), cwd: home.directory, env: serverEnvironment };
    await promisify(execFile)(binaries.initdb, options, spawning);
  } catch (cause) {
    throw new Error(`PostgreSQL could not create its data directory in ${home.directory}: ${String(cause)}`, { cause });
  }
}

/** What a first start leaves behind when it is killed. One that still runs is left alone. */
async function clearInterrupted(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const pid = Number(/^first-start-(\d+)-/.exec(name)?.[1]);
    if (!pid || (await stillRuns(join(home, name), pid))) continue;
    // An orphaned initdb may still write here and make this fail; then the next start does it.
    await rm(join(home, name), { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}

/** In a container each desk may be process 1: a draft of our number from before our time is not ours. */
async function stillRuns(draft: string, pid: number): Promise<boolean> {
  if (pid !== process.pid) return isAlive(pid);
  const { mtimeMs } = await stat(draft);
  return mtimeMs > Date.now() - process.uptime() * 1000;
}
