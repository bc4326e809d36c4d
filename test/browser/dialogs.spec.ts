/** The dialogs: everybody can use them, in light and in dark, they fit on a telephone, and the focus comes back from them. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { Page } from 'playwright-core';
import { english } from '../../web/src/wording/en/catalogue.js';
import { LivelyDesk } from '../lively-desk/survey.js';
import { violations } from './accessible.js';
import { DeskInBrowser, openDeskInBrowser } from './desk-in-browser.js';
import { Hands } from './hands.js';
import { whatStandsOut } from './narrow.js';
import { quiet } from './quiet.js';
import { Visitor } from './visitors.js';

const { approval, publishing, review, shell, terms } = english;

interface Dialog {
  name: string;
  who: Visitor;
  path: (desk: LivelyDesk) => string;
  /** The button that opens it, on the page as it comes. */
  button: string | RegExp;
  width?: number;
}

const dialogs: readonly Dialog[] = [
  { name: 'keys', who: 'rosa', path: () => '/desk', button: shell.keys.open },
  { name: 'menu', who: 'rosa', path: () => '/desk', button: shell.menu, width: 390 },
  {
    name: 'skip',
    who: 'ngozi',
    path: ({ claims }) => `/desk/claims/${claims.leased}/review`,
    button: starting(review.skip.open),
  },
  { name: 'accept', who: 'edith', path: triage, button: starting(terms.action.accept) },
  { name: 'dismiss', who: 'edith', path: triage, button: starting(terms.action.dismiss) },
  {
    name: 'approve',
    who: 'edith',
    path: ({ claims }) => `/desk/claims/${claims.awaiting_approval}/approval`,
    button: starting(approval.do.approve),
  },
  {
    name: 'return',
    who: 'edith',
    path: ({ claims }) => `/desk/claims/${claims.disputed}/approval`,
    button: starting(approval.do.return),
  },
  {
    name: 'publish',
    who: 'edith',
    path: ({ claims }) => `/desk/claims/${claims.approved}/publication`,
    button: starting(publishing.ready.publish),
  },
  { name: 'retract', who: 'edith', path: published, button: starting(publishing.do.retract) },
  { name: 'reopen', who: 'edith', path: published, button: starting(publishing.do.reopen) },
];

let room: DeskInBrowser;
let page: Page;

beforeAll(async () => {
  room = await openDeskInBrowser();
});
afterEach(async () => {
  await page.close();
  expect(room.faults.take()).toEqual([]);
});
afterAll(() => room.close());

test.each(dialogs)('$name', async ({ who, path, button, width = 1280 }) => {
  page = await room.windowOf(who);
  await page.setViewportSize({ width, height: 900 });
  await page.goto(path(room.lively));
  await quiet(page);
  const opener = page.getByRole('button', { name: button }).first();
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await quiet(page);

  expect(await dialog.evaluate((shown) => shown.contains(document.activeElement))).toBe(true);
  expect(await violations(page)).toEqual([]);
  if (width === 1280) expect(await whatStandsOut(page, 390)).toEqual([]);
  await page.setViewportSize({ width, height: 900 });

  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await new Hands(page).areSomewhere();
});

function triage({ articles }: LivelyDesk): string {
  return `/desk/articles/${articles.waves}/triage`;
}

function published({ claims }: LivelyDesk): string {
  return `/desk/claims/${claims.published}/publication`;
}

/** The name of a button ends with its key. */
function starting(label: string): RegExp {
  return new RegExp(`^${label}`);
}
