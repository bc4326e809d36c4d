/** A desk, and a browser in which each of its people has windows of their own. */
import { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { firstAdminLink } from '../../src/people/first-admin.js';
import { freePort } from '../lively-desk/desk-process.js';
import { findLively } from '../lively-desk/liven.js';
import { openNewsroom } from '../lively-desk/newsroom.js';
import { LivelyDesk } from '../lively-desk/survey.js';
import { openDesk, TestDesk } from '../support/app.js';
import { bringAxe } from './accessible.js';
import { launchChromium } from './chromium.js';
import { Faults } from './faults.js';
import { openLivelyCopy } from './lively-copy.js';
import { listen } from './quiet.js';
import { openContext, Visitor } from './visitors.js';

export interface DeskInBrowser {
  desk: TestDesk;
  lively: LivelyDesk;
  /** What went wrong in any window; look at it after each test. */
  faults: Faults;
  /**
   * A window of this person, signed in already. All windows of one person share what a browser keeps, unless they ask for a
   * browser that is different.
   */
  windowOf(visitor: Visitor, different?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** A lively desk. */
export function openDeskInBrowser(): Promise<DeskInBrowser> {
  return open(openLivelyCopy, (desk) => findLively(desk.url));
}

/** A desk with the same people, who have done nothing yet. */
export function openNewDeskInBrowser(): Promise<DeskInBrowser> {
  return open(openDesk, async ({ source, url }) => {
    const link = (await firstAdminLink(source, new URL(url))) ?? '';
    return { url, people: await openNewsroom(url, link), articles: {}, claims: {}, checks: {} };
  });
}

async function open(
  start: (settings: Record<string, string>) => Promise<TestDesk>,
  enter: (desk: TestDesk) => Promise<LivelyDesk>,
): Promise<DeskInBrowser> {
  const port = await freePort();
  const desk = await start({ PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}` });
  const [lively, browser] = await Promise.all([enter(desk), launchChromium()]);
  const faults = new Faults();
  const contexts = new Map<Visitor, Promise<BrowserContext>>();
  const contextOf = (visitor: Visitor) => {
    const context = contexts.get(visitor) ?? contextFor(browser, lively, faults, visitor, {});
    contexts.set(visitor, context);
    return context;
  };
  return {
    ...{ desk, lively, faults },
    async windowOf(visitor, different) {
      const context = different ? contextFor(browser, lively, faults, visitor, different) : contextOf(visitor);
      const page = await (await context).newPage();
      listen(page);
      return page;
    },
    async close() {
      await browser.close();
      await desk.close();
    },
  };
}

async function contextFor(
  browser: Browser,
  lively: LivelyDesk,
  faults: Faults,
  visitor: Visitor,
  options: BrowserContextOptions,
): Promise<BrowserContext> {
  const context = await openContext(browser, lively, visitor, { reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(10_000);
  await faults.watch(context);
  await bringAxe(context);
  return context;
}
