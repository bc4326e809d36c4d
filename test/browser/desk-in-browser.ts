/** A lively desk, and a browser in which each of its people has windows of their own. */
import { Browser, BrowserContext, Page } from 'playwright-core';
import { freePort } from '../lively-desk/desk-process.js';
import { findLively } from '../lively-desk/liven.js';
import { LivelyDesk } from '../lively-desk/survey.js';
import { TestDesk } from '../support/app.js';
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
  /** A window of this person, signed in already; all windows of one person share what a browser keeps. */
  windowOf(visitor: Visitor): Promise<Page>;
  close(): Promise<void>;
}

export async function openDeskInBrowser(): Promise<DeskInBrowser> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const desk = await openLivelyCopy({ PORT: String(port), PUBLIC_URL: url });
  const [lively, browser] = await Promise.all([findLively(url), launchChromium()]);
  const faults = new Faults();
  const contexts = new Map<Visitor, Promise<BrowserContext>>();
  const contextOf = (visitor: Visitor) => {
    const context = contexts.get(visitor) ?? contextFor(browser, lively, faults, visitor);
    contexts.set(visitor, context);
    return context;
  };
  return {
    ...{ desk, lively, faults },
    async windowOf(visitor) {
      const page = await (await contextOf(visitor)).newPage();
      listen(page);
      return page;
    },
    async close() {
      await browser.close();
      await desk.close();
    },
  };
}

async function contextFor(browser: Browser, lively: LivelyDesk, faults: Faults, visitor: Visitor) {
  const context = await openContext(browser, lively, visitor, { reducedMotion: 'reduce' });
  context.setDefaultTimeout(10_000);
  await faults.watch(context);
  await bringAxe(context);
  return context;
}
