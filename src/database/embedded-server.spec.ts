import { afterEach, describe, expect, it } from '@jest/globals';
import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { dataOf } from './embedded-directory.js';
import { DirectoryInUse } from './embedded-owner.js';
import { EmbeddedOptions, EmbeddedServer, runningServerUrl, startEmbeddedServer } from './embedded-server.js';
import { asUser, permissions } from './embedded-user.js';

const asRoot = process.getuid?.() === 0 ? it : it.skip;
const directories: string[] = [];
const servers: EmbeddedServer[] = [];
const desks: ChildProcess[] = [];

afterEach(async () => {
  for (const desk of desks.splice(0)) desk.kill('SIGKILL');
  for (const server of servers.splice(0)) await server.stop();
  for (const directory of directories.splice(0)) await rm(directory, { recursive: true, force: true });
});

describe('The embedded server', () => {
  it('starts with an empty database and keeps what was written, from one start to the next', async () => {
    const directory = await temporary();

    const first = await start(directory);
    const [database] = await query(
      first.url,
      `SELECT pg_encoding_to_char(encoding) AS encoding, lower('ÉПA') AS lower
                                               FROM pg_database WHERE datname = current_database()`,
    );
    await query(first.url, `CREATE TABLE kept AS SELECT 'Pyongyang' AS place`);
    await Promise.all([first.stop(), first.stop()]);
    const second = await start(directory);

    expect(database).toEqual({ encoding: 'UTF8', lower: 'éпa' });
    expect(await query(second.url, 'SELECT place FROM kept')).toEqual([{ place: 'Pyongyang' }]);
  });

  it('is refused to a second desk, which learns who has it; the command line finds it', async () => {
    const directory = await temporary();
    expect(await runningServerUrl(directory)).toBeNull();
    const server = await start(directory);

    const second = start(directory);

    await expect(second).rejects.toBeInstanceOf(DirectoryInUse);
    await expect(second).rejects.toThrow(`process ${process.pid}`);
    await expect(second).rejects.toThrow(directory);
    expect(await runningServerUrl(directory)).toBe(server.url);
    await server.stop();
    expect(await runningServerUrl(directory)).toBeNull();
  });

  it('has exactly one owner when two desks start for the first time at the same moment', async () => {
    const directory = await temporary();

    const outcomes = await Promise.allSettled([start(directory), start(directory), start(directory)]);

    const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(refusals).toEqual([expect.any(DirectoryInUse), expect.any(DirectoryInUse)]);
    expect(await readdir(directory)).not.toContainEqual(expect.stringContaining('first-start'));
  });

  it('tells its desk when it dies, and recovers at the next start', async () => {
    const directory = await temporary();
    const lost = new Promise<Error>((onLost) => void start(directory, { onLost }).then(killServer));

    expect((await lost).message).toContain('postgres.log');
    const next = await start(directory);

    expect(await query(next.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('outlives a desk that is killed, and is taken over by the next one', async () => {
    const directory = await temporary();
    const desk = await startedElsewhere(directory);
    const orphan = await serverPid(directory);
    await killed(desk);

    const next = await start(directory);

    expect(await serverPid(directory)).toBe(orphan);
    await next.stop();
    expect(await runningServerUrl(directory)).toBeNull();
  });

  it('recovers when the desk and the server are killed together', async () => {
    const directory = await temporary();
    const desk = await startedElsewhere(directory);
    process.kill(await serverPid(directory), 'SIGKILL');
    await killed(desk);

    const next = await start(directory);

    expect(await query(next.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('is not held up by a stale lock file whose number belongs to another program by now', async () => {
    const directory = await temporary();
    const first = await start(directory);
    await killServer(first);
    const owner = await stat(dataOf(directory));
    const stranger = spawn('sleep', ['60'], { ...asUser(owner), stdio: 'ignore' });
    desks.push(stranger);
    await replacePid(directory, stranger.pid ?? 0);

    const next = await start(directory);

    expect(await query(next.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(stranger.exitCode).toBeNull();
  });

  it('begins again after a first start that was killed half-way', async () => {
    const directory = await temporary();
    const desk = elsewhere(directory);
    while (desk.exitCode === null && !(await halfMade(directory))) await pause(5);
    await killed(desk);
    expect(await permissions(dataOf(directory))).toBeNull();

    const next = await start(directory);

    expect(await query(next.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('says in the words of its own log why it does not start', async () => {
    const directory = await temporary();

    await expect(start(directory, { settings: { work_mem: 'plenty' } })).rejects.toThrow(/work_mem.*plenty/);
  });

  asRoot('goes where an ordinary user may go, when the wanted directory is in a place of root only', async () => {
    const secret = await temporary();
    await chmod(secret, 0o700);
    const wanted = join(secret, '.hindsight');
    const said: string[] = [];

    const server = await start(wanted, { report: (line) => said.push(line) });
    directories.push(server.directory);

    expect(server.directory).not.toContain(secret);
    expect(said.join()).toContain(server.directory);
    expect(await runningServerUrl(wanted)).toBe(server.url);
    await expect(start(wanted)).rejects.toBeInstanceOf(DirectoryInUse);
  });

  asRoot('runs as whoever owns the directory', async () => {
    const directory = await temporary();
    await chown(directory, 1, 1); // "daemon" everywhere; PostgreSQL wants a user that the machine knows

    await start(directory);

    expect((await stat(`/proc/${await serverPid(directory)}`)).uid).toBe(1);
  });
});

async function temporary(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'hindsight-embedded-'));
  directories.push(directory);
  return directory;
}

async function start(directory: string, options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedServer> {
  const server = await startEmbeddedServer({ directory, durable: false, ...options });
  servers.push(server);
  return server;
}

/** A desk in a process of its own, by the compiled code. */
function elsewhere(directory: string): ChildProcess {
  const module = pathToFileURL(resolve('dist/src/database/embedded-server.js')).href;
  const script = `
    const { startEmbeddedServer } = await import(${JSON.stringify(module)});
    await startEmbeddedServer({ directory: ${JSON.stringify(directory)}, durable: false });
    process.stdout.write('started');`;
  const desk = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  desks.push(desk);
  return desk;
}

async function startedElsewhere(directory: string): Promise<ChildProcess> {
  const desk = elsewhere(directory);
  const ended = once(desk, 'exit').then(() => Promise.reject(new Error('The other desk did not start.')));
  ended.catch(() => undefined); // after its start it may end, and does
  if (desk.stdout) await Promise.race([once(desk.stdout, 'data'), ended]);
  return desk;
}

async function killed(desk: ChildProcess): Promise<void> {
  const ended = once(desk, 'exit');
  desk.kill('SIGKILL');
  await ended;
}

async function killServer(server: EmbeddedServer): Promise<void> {
  process.kill(await serverPid(server.directory), 'SIGKILL');
}

async function serverPid(directory: string): Promise<number> {
  return Number.parseInt(await readFile(join(dataOf(directory), 'postmaster.pid'), 'utf8'), 10);
}

async function replacePid(directory: string, pid: number): Promise<void> {
  const path = join(dataOf(directory), 'postmaster.pid');
  await writeFile(path, (await readFile(path, 'utf8')).replace(/^\d+/, String(pid)));
}

async function halfMade(directory: string): Promise<boolean> {
  const draft = (await readdir(directory)).find((name) => name.startsWith('first-start-'));
  return draft !== undefined && (await permissions(join(directory, draft, 'data', 'global'))) !== null;
}

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
