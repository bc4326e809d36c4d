/** What the browser tests rest on: that each kind of fault is seen. A page that has them all is put in the place of a real one. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { Page } from 'playwright-core';
import { violations } from './accessible.js';
import { chromiumPath } from './chromium.js';
import { DeskInBrowser, openDeskInBrowser } from './desk-in-browser.js';
import { quiet } from './quiet.js';

let room: DeskInBrowser;
let page: Page;

beforeAll(async () => {
  room = await openDeskInBrowser();
  page = await room.windowOf('reader');
});
afterEach(() => page.unrouteAll());
afterAll(() => room.close());

const strict = "default-src 'self'; script-src 'self'; img-src data:";
const loose = "default-src * 'unsafe-inline' data:";
const sheet = `
  p { color: #333; background: #fff }
  @media (prefers-color-scheme: dark) { p { color: #333; background: #222 } }`;

async function shows(body: string, policy = loose): Promise<void> {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
  const head = '<title>Faulty</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/faulty.css">';
  const html = `<!doctype html><html lang="en">${head}<main><h1>Faulty</h1>${body}</main>`;
  await page.route('**/faulty', (route) => route.fulfill({ headers, body: html }));
  await page.route('**/faulty.css', (route) => route.fulfill({ contentType: 'text/css', body: sheet }));
  await page.route('**/broken', (route) => route.abort('connectionreset'));
  await page.goto('/faulty');
  await quiet(page);
}

test.each([
  ['an inline script where the policy forbids it', '<script>1</script>', /console: .*Content Security Policy/],
  [
    'an inline handler where the policy forbids it',
    '<img alt="" src="/checks.css" onerror="alert(1)">',
    /script-src-attr/,
  ],
  ['an inline style where the policy forbids it', '<p style="color: red">.</p>', /style-src-attr/],
])('%s is a fault', async (_what, body, fault) => {
  await shows(body, strict);

  expect(room.faults.take()).toEqual(expect.arrayContaining([expect.stringMatching(fault)]));
});

test.each([
  ['an error in the page', '<script>setTimeout(() => nothing.here)</script>', /error in the page: .*nothing/],
  ['an error on the console', '<script>console.error("oh")</script>', /console: oh/],
  ['an alert', '<script>alert("gotcha")</script>', /a alert opened: gotcha/],
  ['a missing picture', '<img alt="" src="/no-such.png">', /status of 404/],
  ['a request that fails', '<script>fetch("/broken")</script>', /net::ERR_CONNECTION_RESET GET .*broken/],
])('%s is a fault', async (_what, body, fault) => {
  await shows(body);

  expect(room.faults.take()).toEqual(expect.arrayContaining([expect.stringMatching(fault)]));
});

test('what was foretold is none, and is one when it does not happen', async () => {
  room.faults.foretell(/console: oh/);
  room.faults.foretell(/never/);

  await shows('<script>console.error("oh")</script>');

  expect(room.faults.take()).toEqual(['it did not happen: /never/']);
});

test('what is tolerated is none, however often it happens, and is one afterwards', async () => {
  room.faults.tolerate(/console: oh/);
  await shows('<script>console.error("oh"); console.error("oh")</script>');
  expect(room.faults.take()).toEqual([]);

  await shows('<script>console.error("oh")</script>');
  expect(room.faults.take()).toEqual([expect.stringMatching(/console: oh/)]);
});

test('axe sees what not everybody can use, in the dark too, past a strict policy', async () => {
  await shows('<input><p>Dark on dark, in the dark</p>', strict);

  expect(await violations(page)).toEqual([
    expect.stringMatching(/^light: label: .*input/),
    expect.stringMatching(/^dark: color-contrast: .*#333333/s),
  ]);
  expect(room.faults.take()).toEqual([]);
});

test('without a Chromium the message says what to install', () => {
  expect(() => chromiumPath({ CHROMIUM_PATH: '/no/such' })).toThrow(
    /CHROMIUM_PATH is \/no\/such.*apt-get install chromium/,
  );
});
