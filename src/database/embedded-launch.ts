/** Starts one PostgreSQL process on a free port of the loopback address. */
import { ChildProcess, spawn } from 'node:child_process';
import { readFile, rename } from 'node:fs/promises';
import { createServer } from 'node:net';
import { Binaries } from './embedded-binaries.js';
import { serverEnvironment } from './embedded-cluster.js';
import { dataOf, Home, logOf } from './embedded-directory.js';
import { asUser, permissions } from './embedded-user.js';

export interface Launch {
  readonly home: Home;
  readonly binaries: Binaries;
  readonly durable: boolean;
  readonly settings: Record<string, string>;
}

export interface Launched {
  readonly pid: number | undefined;
  hasEnded(): boolean;
  /** It ran and was stopped in good order: by another desk that was faster to own it. */
  wasStopped(): boolean;
  /** What it wrote since it was launched. */
  words(): Promise<string>;
}

const largeLog = 10 * 1024 * 1024;

const defaults = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '128MB',
  max_connections: '100',
  idle_in_transaction_session_timeout: '60s',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_min_messages: 'warning',
  // The text of a failed statement, and of the row it failed on, may be an unpublished article.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/** For tests: a crash of the machine may lose everything, and nobody minds. */
const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

export async function launch({ home, binaries, durable, settings }: Launch): Promise<Launched> {
  const all = { ...defaults, ...(durable ? {} : careless), ...settings, port: String(await freePort()) };
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = logOf(home.directory);
  const written = await makeRoom(log);
  const child = spawnInto(log, [binaries.postgres, '-D', dataOf(home.directory), ...options], home);
  let fault = '';
  child.once('error', (error) => {
    fault = String(error);
  });
  child.unref();
  return {
    pid: child.pid,
    hasEnded: () => fault !== '' || child.exitCode !== null || child.signalCode !== null,
    wasStopped: () => child.exitCode === 0,
    words: async () => fault + (await readLog(home)).slice(written),
  };
}

/** In a session of its own, so that Ctrl-C and signals to our process group do not reach it: the desk stops it in good order. */
function spawnInto(log: string, command: string[], home: Home): ChildProcess {
  // The shell opens the log with the rights of the server's user: root must not write where that user may have laid a link.
  const intoLog = 'umask 077; log=$1; shift; exec "$@" >>"$log" 2>&1';
  return spawn('/bin/sh', ['-c', intoLog, 'sh', log, ...command], {
    ...asUser(home.user),
    cwd: home.directory,
    env: serverEnvironment,
    detached: true,
    stdio: 'ignore',
  });
}

/** Latin 1: one character for each byte, so that lengths of the file count characters too. */
export async function readLog(home: Home): Promise<string> {
  return readFile(logOf(home.directory), 'latin1').catch(() => ''); // none: the server said nothing
}

/** Gives the length that the log has already. */
async function makeRoom(log: string): Promise<number> {
  const length = (await permissions(log))?.size ?? 0;
  if (length <= largeLog) return length;
  await rename(log, `${log}.old`);
  return 0;
}

/** Free at this moment; whoever finds it taken after all launches again. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The system gave no free port.');
  return address.port;
}
