/** The documents that are made from the code are those that are committed. `npm run documents` writes them anew. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { claimActions, transitions } from '../src/domain/claim-workflow.js';
import { refusals } from '../src/domain/refusal.js';

const run = promisify(execFile);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hindsight-documents-'));
  const env = { ...process.env, NODE_OPTIONS: '' };
  await run(process.execPath, ['dist/src/cli.js', 'documents', '--into', folder], { env });
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

test.each(['workflow.md', 'errors.md', 'splitting.md', 'openapi.json'])(
  'docs/%s is what the code says',
  async (name) => {
    expect(await readFile(join('docs', name), 'utf8')).toBe(await readFile(join(folder, name), 'utf8'));
  },
);

test('the client of the web desk is made from the description of the API', async () => {
  const into = join(folder, 'client');
  const env = { ...process.env, NODE_OPTIONS: '', CLIENT_INTO: into };
  await run('node_modules/.bin/openapi-ts', ['-f', 'web/openapi-ts.config.ts', '--silent'], { env });
  const names = (await readdir(into, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const committed = 'web/src/api/generated';

  expect(names.length).toBeGreaterThan(10);
  for (const name of names) {
    expect(await readFile(join(committed, name), 'utf8')).toBe(await readFile(join(into, name), 'utf8'));
  }
}, 60_000);

test('every error code is one that the code can give', async () => {
  const files = (await readdir('src', { recursive: true })).filter(
    (name) => /\.ts$/.test(name) && !/\.spec\.ts$/.test(name),
  );
  const used = files.filter((name) => !/domain\/refusal\.ts$|http\/problem\.ts$/.test(name));
  const code = (await Promise.all(used.map((name) => readFile(join('src', name), 'utf8')))).join('\n');

  expect(Object.keys(refusals).filter((name) => !code.includes(`'${name}'`))).toEqual([]);
});

test('the route of each action asks for the permission that the workflow names', async () => {
  const { paths } = JSON.parse(await readFile(join(folder, 'openapi.json'), 'utf8'));
  const routed = claimActions
    .map((action) => ({ action, route: paths[`/api/claims/{id}/${action}`] ?? paths[`/api/checks/{id}/${action}`] }))
    .filter(({ route }) => route !== undefined);

  expect(routed.length).toBeGreaterThan(12);
  for (const { action, route } of routed) {
    expect({ action, permission: route.post['x-permission'] }).toEqual({
      action,
      permission: transitions[action].permission,
    });
  }
});
