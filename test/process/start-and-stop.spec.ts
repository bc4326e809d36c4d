/** The desk as a process with a PostgreSQL of its own: started, refused, stopped, killed and started again on the same data. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const children: ChildProcess[] = [];
let folder: string;
let port: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hindsight-start-'));
  // As root the desk's PostgreSQL runs as somebody else, who must be able to get there.
  await chmod(folder, 0o755);
  port = await freePort();
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

test('a first start offers a link for the first admin and a sample article in the queue; SIGTERM ends it cleanly', async () => {
  const desk = await start();

  expect(desk.said()).toContain(`Hindsight is at http://127.0.0.1:${port}/`);
  expect(desk.said()).toMatch(/http:\/\/127\.0\.0\.1:\d+\/join\/[\w-]{40,}/);
  expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200);
  expect((await query(desk.data(), `SELECT FROM claim WHERE state = 'queued'`)).length).toBeGreaterThan(5);

  const refused = await run();
  expect(refused).toMatchObject({
    code: 1,
    text: expect.stringMatching(/Another desk \(process \d+\) works on the data/),
  });

  desk.child.kill('SIGTERM');
  expect(await once(desk.child, 'exit')).toEqual([0, null]);
  await expect(postmaster(desk.data())).rejects.toThrow('ENOENT');
}, 60_000);

test('started again it has its data, brings no second sample, and recovers when both processes are killed', async () => {
  const second = await start();
  expect(await query(second.data(), 'SELECT FROM article')).toHaveLength(1);

  const database = await postmaster(second.data());
  process.kill(second.child.pid ?? 0, 'SIGKILL');
  process.kill(database, 'SIGKILL');
  await once(second.child, 'exit');

  const third = await start();
  expect(await query(third.data(), 'SELECT FROM article')).toHaveLength(1);
  third.child.kill('SIGTERM');
  expect(await once(third.child, 'exit')).toEqual([0, null]);
}, 60_000);

test('settings that make no sense are all named at once', async () => {
  const { code, text } = await run({ PORT: 'abc', LOG_LEVEL: 'loud' });

  expect(code).toBe(1);
  expect(text).toMatch(/PORT is "abc"; it takes a whole number[\s\S]*LOG_LEVEL is "loud"; it takes one of/);
});

function desk(settings: Record<string, string>): { child: ChildProcess; said: () => string } {
  const { DATABASE_URL: _outside, ...env } = process.env;
  const own = { HINDSIGHT_DATA: join(folder, 'data'), PORT: String(port), LOG_LEVEL: 'warn', NODE_OPTIONS: '' };
  const child = spawn(process.execPath, ['dist/src/main.js'], { env: { ...env, ...own, ...settings } });
  children.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (text += String(part)));
  return { child, said: () => text };
}

/** Starts the desk and waits until it has said where it is. As root its data may have been put elsewhere; it says so. */
async function start() {
  const { child, said } = desk({});
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', () => said().includes('/join/') && resolve());
    child.once('exit', () => reject(new Error(said())));
  });
  const data = () => /the data is in (\S+):/.exec(said())?.[1] ?? join(folder, 'data');
  return { child, said, data };
}

async function run(settings: Record<string, string> = {}): Promise<{ code: number; text: string }> {
  const { child, said } = desk(settings);
  const [code] = (await once(child, 'exit')) as [number];
  return { code, text: said() };
}

async function postmaster(data: string): Promise<number> {
  return Number((await readFile(join(data, 'server/data/postmaster.pid'), 'utf8')).split('\n')[0]);
}

async function query(data: string, statement: string): Promise<unknown[]> {
  const port = Number((await readFile(join(data, 'server/data/postmaster.pid'), 'utf8')).split('\n')[3]);
  const password = (await readFile(join(data, 'server/password'), 'utf8')).trim();
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'hindsight', password, database: 'hindsight' });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
