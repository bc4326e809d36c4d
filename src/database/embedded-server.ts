/** A real PostgreSQL of the desk's own, for when there is no DATABASE_URL. */
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { prepareBinaries } from './embedded-binaries.js';
import { ensureCluster, readPassword, superuser } from './embedded-cluster.js';
import { dataOf, findHome, Home, logOf, prepareHome } from './embedded-directory.js';
import { Launch, launch, Launched, readLog } from './embedded-launch.js';
import { connect, takeOwnership } from './embedded-owner.js';
import { clearStaleLock, findPostmaster, Postmaster, stopPostmaster } from './embedded-postmaster.js';

export interface EmbeddedServer {
  /** Of the database `hindsight`. */
  readonly url: string;
  /** Where the data really is: not always where it was wanted. */
  readonly directory: string;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Wanted for the data, e.g. `.hindsight` in the checkout. */
  directory: string;
  /** False for tests: faster, and a crash of the machine loses the data. */
  durable?: boolean;
  settings?: Record<string, string>;
  /** Progress, for people. */
  report?: (line: string) => void;
  /** The server went away without `stop`, and the ownership of the directory with it. */
  onLost?: (error: Error) => void;
}

interface Owned extends Postmaster {
  readonly owner: pg.Client;
  readonly password: string;
}

/** Long enough for the recovery of a busy desk after a crash. */
const patience = 180_000;

/** What passes by itself: the port was taken meanwhile, another desk was faster, a crashed server's last processes still end. */
const passing = /could not bind|could not create any TCP|lock file .* (already exists|is empty)|shared memory block/;

/** Throws DirectoryInUse where another desk works on the same data. */
export async function startEmbeddedServer(options: EmbeddedOptions): Promise<EmbeddedServer> {
  if (process.platform === 'win32') {
    throw new Error(
      'On Windows the desk starts no PostgreSQL of its own: set DATABASE_URL to a server (version 15 or later).',
    );
  }
  const { durable = true, settings = {}, report = () => undefined } = options;
  const wanted = resolve(options.directory);
  await mkdir(dirname(wanted), { recursive: true }); // only what exists can be asked who may enter
  const home = await findHome(wanted);
  if (home.isSheltered) report(`the data is in ${home.directory}: PostgreSQL's user cannot enter ${wanted}`);
  await prepareHome(home);
  const binaries = await prepareBinaries(home, report);
  await ensureCluster({ home, binaries, durable, report });
  const owned = await own({ home, binaries, durable, settings }, report);
  const server = serverOf(home, owned, options);
  try {
    await createDatabase(owned.owner);
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** For the command line: the server that a desk already runs on this directory, or null. */
export async function runningServerUrl(directory: string): Promise<string | null> {
  const home = await findHome(directory);
  const running = await findPostmaster(dataOf(home.directory));
  if (!running) return null;
  const url = urlOf(running.port, await readPassword(home.directory), 'hindsight');
  const client = await connect(url);
  await client?.end();
  return client ? url : null;
}

/** Finds the server that runs on the data, or launches one, until one lets us own it. */
async function own(how: Launch, report: (line: string) => void): Promise<Owned> {
  const data = dataOf(how.home.directory);
  const password = await readPassword(how.home.directory);
  const until = Date.now() + patience;
  let launched: Launched | null = null;
  while (Date.now() < until) {
    const running = await findPostmaster(data);
    const owner = running && (await takeOwnership(urlOf(running.port, password, 'postgres'), how.home.directory));
    if (running && owner) {
      if (running.pid !== launched?.pid)
        report(`going on with the PostgreSQL that already runs (process ${running.pid})`);
      return { ...running, owner, password };
    }
    if (!running && (!launched || launched.hasEnded())) {
      if (launched) await onlyIfPassing(launched, how.home);
      await clearStaleLock(data);
      launched = await launch(how);
    }
    await pause(50);
  }
  if (launched?.pid && !launched.hasEnded()) await stopPostmaster(data, launched.pid);
  throw await failure(how.home, launched);
}

async function onlyIfPassing(ended: Launched, home: Home): Promise<void> {
  if (!ended.wasStopped() && !passing.test(await ended.words())) throw await failure(home, ended);
  await pause(200);
}

async function failure(home: Home, launched: Launched | null): Promise<Error> {
  const said = launched ? await launched.words() : await readLog(home);
  const last = said.trimEnd().split('\n').slice(-15).join('\n');
  return new Error(
    `PostgreSQL did not start on ${home.directory}. The end of ${logOf(home.directory)}:\n${last || '(nothing)'}`,
  );
}

async function createDatabase(owner: pg.Client): Promise<void> {
  const { rowCount } = await owner.query(`SELECT FROM pg_database WHERE datname = 'hindsight'`);
  if (!rowCount) await owner.query('CREATE DATABASE hindsight');
}

function serverOf(home: Home, { owner, password, pid, port }: Owned, { onLost }: EmbeddedOptions): EmbeddedServer {
  let stopping: Promise<void> | null = null;
  owner.once('end', () => {
    if (!stopping) onLost?.(new Error(`The embedded PostgreSQL went away; see ${logOf(home.directory)}.`));
  });
  return {
    url: urlOf(port, password, 'hindsight'),
    directory: home.directory,
    // The ownership ends with the server, not before: else another desk could take a server that is about to stop.
    stop: () => (stopping ??= stopPostmaster(dataOf(home.directory), pid).then(() => owner.end())),
  };
}

function urlOf(port: number, password: string, database: string): string {
  return `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`;
}
