/** What one does shows in the windows of the others, without a reload, and when they come back after a break. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { Page } from 'playwright-core';
import { english } from '../../web/src/wording/en/catalogue.js';
import { DeskInBrowser, openNewDeskInBrowser } from './desk-in-browser.js';
import { quiet } from './quiet.js';

const { shell, terms } = english;

let room: DeskInBrowser;
let queue: Page;
let article: number;

beforeAll(async () => {
  room = await openNewDeskInBrowser();
  const text = 'Bridge one opened in 1991. Bridge two opened in 1992. Bridge three opened in 1993.';
  article = (await room.lively.people.edith.post('/api/articles', { text, publishedOn: '2000-06-10' })).id;
  queue = await room.windowOf('rosa');
  await queue.goto('/desk/queue');
  await quiet(queue);
  await isLive(queue);
});
afterEach(() => expect(room.faults.take()).toEqual([]));
afterAll(() => room.close());

test('a claim that an editor accepts stands in the queue of a reviewer', async () => {
  await accepted('one');

  await queue.getByRole('link', { name: 'Bridge one opened in 1991.' }).waitFor();
});

test('who takes a claim, and that their review is in, shows to the editor who looks at it', async () => {
  const claim = await accepted('two');
  const edith = await room.windowOf('edith');
  await edith.goto(`/desk/claims/${claim}`);
  await edith.getByText(terms.state.queued, { exact: true }).first().waitFor();
  await isLive(edith);

  const { rosa } = room.lively.people;
  const { yours, version } = await rosa.post(`/api/claims/${claim}/take`);
  const search = { where: 'The register', query: 'bridge two', result: 'It is of 1992.' };
  const verdict = { ratingToday: 'true', rationaleToday: 'The register says so.', searches: [search] };
  await rosa.post(`/api/claims/${claim}/submit`, { ...verdict, lease: yours.lease.token }, version);

  await edith.getByText(terms.state.awaiting_approval, { exact: true }).first().waitFor();
  await edith.getByText('The register says so.').waitFor();
  await edith.close();
});

test('what happened during a break shows after it', async () => {
  room.faults.tolerate(/ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|ERR_INCOMPLETE_CHUNKED|ERR_CONNECTION/);
  await queue.context().setOffline(true);
  room.desk.app.getHttpServer().closeAllConnections(); // the browser itself leaves open what is open already
  await queue.getByRole('status', { name: shell.live.off }).waitFor();
  await accepted('three');
  await queue.context().setOffline(false);

  await queue.getByRole('link', { name: 'Bridge three opened in 1993.' }).waitFor();
  await isLive(queue);
});

async function accepted(which: string): Promise<number> {
  const { edith } = room.lively.people;
  const { data } = await edith.get(`/api/claims?article=${article}&state=proposed&q=${which}`);
  const [{ id, version }] = data;
  await edith.post(`/api/claims/${id}/accept`, { reviewsWanted: 1, reason: 'record' }, version);
  return id;
}

async function isLive(page: Page): Promise<void> {
  await page.getByRole('status', { name: shell.live.on }).waitFor();
}
