/** The README's first ten minutes, run as a newcomer would: every command, and what it says it answers. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { firstAdminLink } from '../src/people/first-admin.js';
import { openDesk, TestDesk } from './support/app.js';

const run = promisify(execFile);
let desk: TestDesk;
let folder: string;

beforeAll(async () => {
  desk = await openDesk();
  folder = await mkdtemp(join(tmpdir(), 'hindsight-readme-'));
});
afterAll(async () => {
  await desk.close();
  await rm(folder, { recursive: true });
});

test('the first ten minutes go as the README says', async () => {
  const readme = await readFile('README.md', 'utf8');
  const commands = blocks(readme, 'sh').join('\n');
  const answers = blocks(readme, 'output').join('');
  const link = await firstAdminLink(desk.source, new URL(desk.url));

  const env = { ...process.env, NODE_OPTIONS: '', DESK: desk.url, LINK: link ?? '' };
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', commands], { cwd: folder, env });

  expect(stdout).toBe(answers);
}, 60_000);

function blocks(markdown: string, language: string): string[] {
  return [...markdown.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(([, text = '']) => text);
}
