/** Whatever somebody types stays text, on every page that shows it: no element, no script, no address that runs one. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { Page } from 'playwright-core';
import { english } from '../../web/src/wording/en/catalogue.js';
import { tell } from '../lively-desk/liven.js';
import { LivelyDesk, surveyed } from '../lively-desk/survey.js';
import { DeskInBrowser, openDeskInBrowser } from './desk-in-browser.js';
import { hostileMarkdown, hostileStory, mark } from './hostile-story.js';
import { DeskPage, pages } from './pages.js';
import { quiet } from './quiet.js';

/** No claim stands on these: they show nothing that was typed, or are about something that is not there. */
const withoutTexts = new Set([
  ...['error-codes', 'sign-in', 'check-unknown', 'no-right', 'unknown', 'article-submit'],
  ...['today-editor', 'today-admin'], // these name what has waited longest, which is older
]);

let room: DeskInBrowser;
let page: Page;
let hostileDesk: LivelyDesk;

beforeAll(async () => {
  room = await openDeskInBrowser();
  await spoil(room.lively);
  const article = await tell(room.lively.people, hostileStory);
  const everywhere = Object.fromEntries(Object.keys(room.lively.articles).map((name) => [name, article]));
  hostileDesk = await surveyed(room.lively.url, room.lively.people, everywhere);
}, 60_000);
afterEach(async () => {
  await page.close(); // a browser has only so many connections, and a window of the desk keeps one
  expect(room.faults.take()).toEqual([]);
});
afterAll(() => room.close());

/** Names, labels and settings. */
async function spoil({ people: { ada, rosa, tomas, ngozi } }: LivelyDesk): Promise<void> {
  const label = (what: string) => `${mark}${what}</b>`;
  const { data } = await ada.get('/api/people?limit=200');
  for (const { id, version, name } of data) await ada.patch(`/api/people/${id}`, { name: label(name) }, version);
  const { version: settings } = await ada.get('/api/settings');
  const contact = 'https://desk.example/?q="><b/class="injected">b</b>';
  await ada.patch('/api/settings', { name: label('Desk'), contact }, settings);
  const { version, ratings } = await ada.get('/api/scale');
  const spoilt = ratings.map((rating: { key: string; label: string; meaning: string }) => ({
    ...rating,
    label: label(rating.label),
    meaning: label(rating.meaning),
  }));
  await ada.put('/api/scale', { note: label('note'), ratings: spoilt }, version);
  for (const person of [rosa, ada, tomas, ngozi])
    await person.post('/api/me/tokens', { name: label('token'), scopes: ['claims:read'], expiresInDays: 1 });
}

const looked = pages.filter(({ name }) => !withoutTexts.has(name));

test.each(looked)('$name', async ({ who, path, status = 200 }: DeskPage) => {
  page = await room.windowOf(who);
  if (status >= 400) room.faults.foretell(new RegExp(`status of ${status}`));

  await page.goto(path(hostileDesk));
  await quiet(page);

  expect(await shown(page)).toContain(mark);
  expect(await injected(page)).toEqual([]);
});

test('the preview of a rationale, as it is typed', async () => {
  page = await room.windowOf('ngozi');
  const { rationale } = english.review.today;
  await page.goto(`/desk/claims/${hostileDesk.claims.leased}/review`);
  await page.getByRole('textbox', { name: rationale }).fill(hostileMarkdown('typed'));
  await page.getByRole('radiogroup', { name: rationale }).getByText(english.shell.markdown.preview).click();
  await page.getByText('typed <b').first().waitFor();
  await quiet(page);

  expect(await injected(page)).toEqual([]);
});

test.each([
  'javascript:window.injected=true',
  'data:text/html,<b>',
  'https://user:pass@evil.example/',
  ' java\tscript:x',
])('no address: %s', async (url) => {
  const { edith, ngozi } = room.lively.people;
  const article = { title: 'Addresses', publishedOn: '2000-06-10', text: 'The bridge opened in 1999.', url };
  const source = { stance: 'supports', sourceType: 'media', title: 'A source', publishedOn: '1999' };
  const path = `/api/claims/${hostileDesk.claims.leased}/evidence`;

  await expect(edith.post('/api/articles', article)).rejects.toThrow(/: 4\d\d .*url/);
  await expect(ngozi.post(path, { ...source, url })).rejects.toThrow(/: 4\d\d .*url/);
  await expect(ngozi.post(path, { ...source, citation: 'A book', archivedUrl: url })).rejects.toThrow(
    /: 4.*archivedUrl/,
  );
});

/** The texts of the page itself, those in its fields too. */
function shown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('main :is(input, textarea)')];
    return [document.querySelector('main')?.innerText, ...fields.map(({ value }) => value)].join('\n');
  });
}

/** What is on the page that only the desk's own code may make. */
async function injected(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const made = [
      '.injected, iframe, object, embed, base, [onerror], [onload], [onclick], script:not([src], [type="application/ld+json"])',
      'a[href^="javascript:" i], a[href^="data:" i], img[src*="elsewhere"], img[src*="no-such"]',
    ].join();
    const found = [...document.querySelectorAll(made)].map((element) => element.outerHTML.slice(0, 200));
    for (const data of document.querySelectorAll('script[type="application/ld+json"]'))
      JSON.parse(data.textContent ?? '');
    return 'injected' in window ? ['a script ran', ...found] : found;
  });
}
