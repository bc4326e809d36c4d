/** How somebody comes to the desk: by an invitation's link, by signing in, and back after their session ended in mid-sentence. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { Page } from 'playwright-core';
import { violations } from './accessible.js';
import { DeskInBrowser, openDeskInBrowser } from './desk-in-browser.js';
import { quiet } from './quiet.js';

let room: DeskInBrowser;

beforeAll(async () => {
  room = await openDeskInBrowser();
});
afterEach(() => expect(room.faults.take()).toEqual([]));
afterAll(() => room.close());

const password = 'gravel teapot lantern mildew';

async function invited(body: object): Promise<string> {
  const { ada } = room.lively.people;
  return (await ada.post('/api/invitations', body)).link;
}

const textbox = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });

test('whoever follows the link of an invitation joins, and the link stays a secret', async () => {
  const link = await invited({ roles: ['reviewer'], email: 'nina@desk.example' });
  const secret = link.split('/').at(-1)!;
  const page = await room.windowOf('reader');
  const told: string[] = [];
  page.on('request', (request) => told.push(`${request.url()} ${JSON.stringify(request.headers())}`));

  await page.goto(link);
  await quiet(page);
  expect(await violations(page)).toEqual([]);
  expect(await textbox(page, /E-mail/).inputValue()).toBe('nina@desk.example');
  expect(await textbox(page, /E-mail/).isEditable()).toBe(false);
  await textbox(page, /Your name/).fill('Nina');
  await textbox(page, /Password/).fill('too short');
  expect(await page.getByText('3 more are needed.').count()).toBe(1);
  await page.keyboard.press('Enter');
  expect(await textbox(page, /Password/).getAttribute('aria-invalid')).toBe('true');
  await textbox(page, /Password/).fill(password);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/desk');
  await quiet(page);

  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Today');
  expect(await page.getByRole('button', { name: /Nina/ }).count()).toBe(1);
  expect(told.slice(1).filter((request) => request.includes(secret))).toEqual([]);

  room.faults.foretell(/status of 410/);
  await page.goto(link);
  await quiet(page);
  expect(await page.getByRole('alert').innerText()).toContain('was used already');
  expect(await violations(page)).toEqual([]);
  await page.context().clearCookies();
  await page.close();
});

test('a session that ends in another browser loses nothing that was typed in this one', async () => {
  const page = await room.windowOf('tomas');
  await page.goto('/desk/account');
  await quiet(page);
  await page.getByRole('button', { name: 'Make a token' }).click();
  await textbox(page, /What it is for/).fill('half a thought');

  room.faults.foretell(/status of 401/);
  await room.desk.source.query(
    `DELETE FROM session WHERE person_id = (SELECT id FROM person WHERE email = 'tomas@desk.example')`,
  );
  await page.getByRole('checkbox', { name: 'Take claims' }).check();
  await page.getByRole('button', { name: 'Make a token' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await quiet(page);
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('textbox', { name: 'Password' }).fill('four slow barges at noon');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });

  expect(await textbox(page, /What it is for/).inputValue()).toBe('half a thought');
  await page.getByRole('button', { name: 'Make a token' }).click();
  await page.getByText('The token for half a thought is made').waitFor();
  expect(await textbox(page, 'The token').inputValue()).toMatch(/^hst_/);
  await page.close();
});

test.each([
  ['the page to sign in on', 'reader', '/desk/sign-in'],
  ["a reviewer's first page", 'rosa', '/desk'],
  ["an editor's first page", 'edith', '/desk'],
  ["an admin's first page", 'ada', '/desk'],
] as const)('%s is light: under 200 KB of script, compressed', async (_, who, path) => {
  const page = await room.windowOf(who);
  const scripts: number[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(Number(response.headers()['content-length']));
  });

  await page.goto(path);
  await quiet(page);

  const bytes = scripts.reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(200_000);
  await page.close();
});
