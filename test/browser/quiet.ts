/** When a page has loaded all that it asked for. A stream of events never ends, so "no connection left open" is not it. */
import { setTimeout as pause } from 'node:timers/promises';
import { Page, Request } from 'playwright-core';

const quietFor = 150;
const patience = 10_000;
const pending = new WeakMap<Page, Set<Request>>();

/** Before the page goes anywhere. */
export function listen(page: Page): void {
  const open = new Set<Request>();
  pending.set(page, open);
  page.on('request', (request) => !isStream(request) && open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
}

/** Throws, naming what is still asked for, when that takes too long. */
export async function quiet(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor(); // every page has one, and none before its scripts have drawn it
  const open = pending.get(page) ?? new Set();
  const until = Date.now() + patience;
  for (let since = Date.now(); Date.now() - since < quietFor;) {
    await pause(25);
    if (open.size) since = Date.now();
    if (Date.now() > until) throw new Error(`Still asked for: ${[...open].map((request) => request.url()).join(', ')}`);
  }
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
}

function isStream(request: Request): boolean {
  return request.resourceType() === 'eventsource' || /event-stream/.test(request.headers().accept ?? '');
}
