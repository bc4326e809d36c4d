/** Each page opens without a fault, everybody can use it in light and in dark, and it fits on a telephone and on a tablet. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { violations } from './accessible.js';
import { Page } from 'playwright-core';
import { DeskInBrowser, openDeskInBrowser } from './desk-in-browser.js';
import { whatStandsOut } from './narrow.js';
import { pages } from './pages.js';
import { quiet } from './quiet.js';

let room: DeskInBrowser;
let page: Page;

beforeAll(async () => {
  room = await openDeskInBrowser();
});
afterEach(async () => {
  await page.close(); // a browser has only so many connections, and a window of the desk keeps one
  expect(room.faults.take()).toEqual([]);
});
afterAll(() => room.close());

test.each(pages)('$name', async ({ who, path, status = 200 }) => {
  page = await room.windowOf(who);
  if (status >= 400) room.faults.foretell(new RegExp(`status of ${status}`));

  const answer = await page.goto(path(room.lively));
  await quiet(page);

  expect(answer?.status()).toBe(status);
  expect(looseness(answer?.headers()['content-security-policy'])).toEqual([]);
  expect(await violations(page)).toEqual([]);
  for (const width of [1280, 768, 390]) expect(await whatStandsOut(page, width)).toEqual([]);
});

/** What of a Content-Security-Policy would let in a script or a style that the desk did not write. */
function looseness(policy = ''): string[] {
  const directives = new Map(policy.split(';').map((part) => [part.split(' ')[0], part] as const));
  const strict = directives.get('script-src') === "script-src 'self'" && !/'unsafe-|\*/.test(policy);
  const closed = ["object-src 'none'", "base-uri 'self'", "frame-ancestors 'self'"];
  return [...(strict ? [] : [policy]), ...closed.filter((part) => !policy.split(';').includes(part))];
}
