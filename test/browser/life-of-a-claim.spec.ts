/**
 * The whole life of a claim, in the browsers of an editor, two reviewers and a reader: from a pasted article to a check that was
 * corrected. The reviewers never touch a mouse; the reader's browser runs no scripts.
 */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { Page } from 'playwright-core';
import { english } from '../../web/src/wording/en/catalogue.js';
import { DeskInBrowser, openNewDeskInBrowser } from './desk-in-browser.js';
import { quiet } from './quiet.js';
import { Found, Reviewer } from './reviewer.js';

const { approval, articles, publishing, terms, triage } = english;

const text = `Kremlin plans first visit to Pyongyang by a Russian head of state

MOSCOW, JUNE 9 (Reuters) - President Vladimir Putin will visit North Korea this summer, officials said Friday.

Kim Jong Il, who assumed power in 1994, made a secret visit to Beijing last month. It was his first known foreign trip in 17 years.`;

const claim = "The secret visit to Beijing was Kim Jong Il's first known foreign trip in 17 years.";

let room: DeskInBrowser;
let edith: Page;
let rosa: Reviewer;
let tomas: Reviewer;

beforeAll(async () => {
  room = await openNewDeskInBrowser();
  [edith, rosa, tomas] = await Promise.all([
    room.windowOf('edith'),
    room.windowOf('rosa').then((page) => new Reviewer(page)),
    room.windowOf('tomas').then((page) => new Reviewer(page)),
  ]);
});
afterEach(() => expect(room.faults.take()).toEqual([]));
afterAll(() => room.close());

test('an editor submits an article, as it was pasted', async () => {
  await edith.goto('/desk/articles/new');
  await edith.getByLabel(articles.new.content).fill(text);
  await edith.getByLabel(articles.new.publishedOn).fill('2000-06-10');
  await edith.getByLabel(articles.new.publisher).fill('The Courier');
  await edith.getByLabel(articles.new.url, { exact: true }).fill('https://courier.example/2000/pyongyang');
  await edith.keyboard.press('Control+Enter');

  await edith.getByRole('link', { name: articles.splitting.toTriage }).click();
  await edith.getByRole('grid', { name: triage.list.proposed }).getByText(claim).waitFor();
});

test('the editor accepts a claim for two reviews, with the keyboard', async () => {
  await edith.getByText(claim).click();
  await edith.keyboard.press('a');
  const dialog = edith.getByRole('dialog');
  await dialog.getByRole('radio', { name: terms.selection.record }).check();
  await dialog.getByRole('radiogroup', { name: triage.accept.reviews }).getByText('2', { exact: true }).click();
  await edith.keyboard.press('Control+Enter');

  await dialog.waitFor({ state: 'hidden' });
  expect(await stateOf()).toBe('queued');
});

const courier: Found = {
  url: 'https://courier.example/2000/06/02',
  title: 'The Courier, 2 June 2000',
  publishedOn: '2000-06-02',
  stance: '+',
};
const log: Found = {
  url: 'https://archive.example/railway-log',
  title: 'Log of the eastern railway',
  publishedOn: '2004-03',
  stance: '-',
};

test('a reviewer takes it, records a source and judges it twice, by the keyboard alone', async () => {
  await rosa.comesIn();
  await rosa.takesNext();
  await rosa.records(courier);
  await rosa.judges({
    then: [1, 'No other journey was known in June 2000.'],
    today: [2, 'Nothing else is on record, but the record is thin.'],
  });
  await rosa.submits();

  expect(await stateOf()).toBe('queued');
});

test('another sees nothing of that, and judges otherwise', async () => {
  await tomas.comesIn();
  await tomas.takesNext();
  await quiet(tomas.page);
  expect(await tomas.page.locator('main').innerText()).not.toMatch(/2 June 2000|record is thin|Rosa/);
  await tomas.records(log);
  await tomas.judges({
    then: [1, 'The log was not public then.'],
    today: [5, 'The log shows a journey in **October 1991**.'],
  });
  await tomas.submits();

  expect(await stateOf()).toBe('disputed');
});

test('the editor sees both side by side and decides between them', async () => {
  await edith.keyboard.press('g');
  await edith.keyboard.press('v');
  await edith.getByText(claim).waitFor();
  await edith.keyboard.press('o');
  await edith.getByText(approval.reviews.todayDiffers).waitFor();
  await edith.keyboard.press('d');
  await edith.getByRole('region', { name: approval.adjudicate.title }).getByRole('button', { name: /Tomás/ }).click();
  await edith
    .getByRole('textbox', { name: approval.verdict.rationaleToday })
    .fill('The log of the railway shows a journey in 1991.');
  await edith.keyboard.press('Control+Enter');

  await edith.getByRole('button', { name: approval.next.open }).and(edith.locator(':focus')).waitFor();
  expect(await stateOf()).toBe('approved');
});

test('the editor sees what readers will see, and publishes it', async () => {
  await edith.keyboard.press('p');
  await edith.getByRole('button', { name: publishing.ready.publish }).click();
  await edith.getByRole('dialog').getByRole('button', { name: publishing.ready.publish }).click();

  await edith.getByText(publishing.outcome.publishHint).waitFor();
  expect(await stateOf()).toBe('published');
});

test('anybody reads it without scripts, and sees the correction on top', async () => {
  const reader = await room.windowOf('reader', { javaScriptEnabled: false });
  await reader.goto('/');
  await reader.getByRole('link', { name: claim }).click();
  const page = reader.locator('main');
  expect(await page.innerText()).toMatch(/journey in 1991[\s\S]*Log of the eastern railway[\s\S]*Edith Marlow/);
  expect(await page.innerText()).not.toContain('Correction');

  await edith.getByRole('button', { name: publishing.do.correct }).first().click();
  await edith
    .getByRole('textbox', { name: approval.verdict.rationaleToday })
    .fill('The log of the eastern railway shows a journey in 1991.');
  await edith.getByRole('textbox', { name: publishing.correct.note }).fill('The log is named.');
  await edith.keyboard.press('Control+Enter');
  await edith.getByText(publishing.outcome.correctHint).waitFor();

  await reader.reload();
  expect(await page.innerText()).toMatch(/The log is named\.[\s\S]*log of the eastern railway shows/);
  expect(await reader.getByRole('link', { name: /1/ }).count()).toBeGreaterThan(0);
});

test('the desk shows the whole of it, in order', async () => {
  await edith.goto(`/desk/claims/${await claimId()}`);
  await edith.getByRole('heading', { name: claim }).waitFor();
  await quiet(edith);

  const shown = await edith.locator('main').innerText();
  for (const word of ['Rosa Lindqvist', 'Tomás Arriaga', 'Edith Marlow', 'The log is named.'])
    expect(shown).toContain(word);
});

async function stateOf(): Promise<string> {
  return (await found()).state;
}

async function claimId(): Promise<number> {
  return (await found()).id;
}

async function found() {
  const { data } = await room.lively.people.edith.get('/api/claims?q=17%20years&limit=1');
  return data[0];
}
