/** The server process of a data directory: which it is, whether it lives, and how it is stopped. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { link, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { isCode } from './embedded-user.js';

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** PostgreSQL writes the file in one go; an empty one of this age is what a crash left, and PostgreSQL would wait on it for ever. */
const emptyForTooLong = 5_000;

/** The living server of this data directory, or null. */
export async function findPostmaster(data: string): Promise<Postmaster | null> {
  const postmaster = parse(await lockFile(data));
  return postmaster && (await isOurs(postmaster.pid, data)) ? postmaster : null;
}

/**
 * PostgreSQL sees through a lock file whose process is gone, but not where the number belongs to another program by now (it may
 * be any process of the same user), nor through an empty file. Only those are removed here. That no old server process still
 * uses the data, PostgreSQL checks once more by its shared memory.
 */
export async function clearStaleLock(data: string): Promise<void> {
  const content = await lockFile(data);
  if (content === null) return;
  const postmaster = parse(content);
  const stale = postmaster
    ? isAlive(postmaster.pid) && !(await isOurs(postmaster.pid, data))
    : await isOld(lockPath(data));
  if (stale) await removeLock(data, content);
}

export async function stopPostmaster(data: string, pid: number): Promise<void> {
  const signals = [
    { signal: 'SIGINT', patience: 20_000 }, // fast: ends the sessions, writes everything out
    { signal: 'SIGQUIT', patience: 10_000 }, // immediate: the next start recovers
  ] as const;
  for (const { signal, patience } of signals) {
    if (await isGone(data, pid)) return;
    send(pid, signal);
    const until = Date.now() + patience;
    while (Date.now() < until) {
      if (await isGone(data, pid)) return;
      await pause(20);
    }
  }
  throw new Error(`PostgreSQL (process ${pid}) on ${data} does not stop.`);
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!isCode(error, 'ESRCH')) throw error; // gone by itself, which is what we want
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

/** By its command line: a number alone may belong to anybody by now. A zombie has none, and is gone for our purposes. */
async function isOurs(pid: number, data: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const command = await commandOf(pid);
  // Where the system does not tell, the careful answer: the user is then told which process to look at.
  return command === null || (command.includes('postgres') && command.includes(`-D ${data} `));
}

async function commandOf(pid: number): Promise<string | null> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
  } catch {
    // no /proc on this system, or the process ended meanwhile: ps knows both
  }
  try {
    return (await promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)])).stdout;
  } catch {
    return isAlive(pid) ? null : '';
  }
}

async function isGone(data: string, pid: number): Promise<boolean> {
  return (await findPostmaster(data))?.pid !== pid;
}

const lockPath = (data: string): string => join(data, 'postmaster.pid');

async function lockFile(data: string): Promise<string | null> {
  try {
    return await readFile(lockPath(data), 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** Lines: process (negative for a server without clients), data directory, start time, port, … */
function parse(content: string | null): Postmaster | null {
  const lines = content?.split('\n') ?? [];
  const pid = Math.abs(Number(lines[0]));
  return pid ? { pid, port: Number(lines[3]) } : null;
}

async function isOld(path: string): Promise<boolean> {
  return (await stat(path)).mtimeMs < Date.now() - emptyForTooLong;
}

/** Moved aside first: if another desk cleared it too and its server has begun, that server's file is put back. */
async function removeLock(data: string, stale: string): Promise<void> {
  const aside = `${lockPath(data)}.stale-${randomBytes(4).toString('hex')}`;
  try {
    await rename(lockPath(data), aside);
    if ((await readFile(aside, 'utf8')) !== stale) await link(aside, lockPath(data));
    await rm(aside);
  } catch (error) {
    if (!isCode(error, 'ENOENT', 'EEXIST')) throw error; // another desk removed it first
  }
}
