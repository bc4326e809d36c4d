/** What may come between a reviewer and a review: nothing that they wrote is lost, and one key leads on. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { english } from '../../web/src/wording/en/catalogue.js';
import { DeskInBrowser, openNewDeskInBrowser } from './desk-in-browser.js';
import { quiet } from './quiet.js';
import { Reviewer } from './reviewer.js';

const { review, session, shell } = english;
const written = 'The register of works names the bridge.';

let room: DeskInBrowser;
let rosa: Reviewer;
let claim: number;

beforeAll(async () => {
  room = await openNewDeskInBrowser();
});
beforeEach(async () => {
  claim = await queuedClaim();
  rosa = new Reviewer(await room.windowOf('rosa'));
  await rosa.page.goto(`/desk/claims/${claim}/review`);
  await rosa.page.getByRole('button', { name: review.seat.take }).waitFor();
  await rosa.hands.press('r');
  await rosa.page.getByRole('button', { name: review.submit.do }).waitFor();
  await rosa.page.locator('[data-scale=today] input').first().waitFor();
  await rosa.hands.press('h', '2', 'w');
  await rosa.hands.type(written);
});
afterEach(async () => {
  await rosa.page.close();
  await room.desk.source.query('DELETE FROM lease');
  expect(room.faults.take()).toEqual([]);
});
afterAll(() => room.close());

test('a lease that ran out: what happened, the draft kept, one key to go on', async () => {
  await saved();
  await room.desk.source.query(`UPDATE lease SET until = now() - interval '1 minute' WHERE claim_id = $1`, [claim]);
  room.faults.foretell(/status of 409/);
  await rosa.hands.press('Escape', 'l');

  await rosa.page.getByRole('alert').filter({ hasText: review.seat.lost.title }).waitFor();
  expect(await rationale()).toBe(written);
  expect(await rosa.hands.at()).toContain(review.seat.goOn);

  await rosa.hands.press('Enter');
  await rosa.page.getByRole('button', { name: review.submit.do }).waitFor();
  expect(await rationale()).toBe(written);
});

test('a lease that ran out, and somebody else has the seat: who, and the draft kept', async () => {
  await saved();
  await room.desk.source.query('DELETE FROM lease WHERE claim_id = $1', [claim]);
  await room.lively.people.tomas.post(`/api/claims/${claim}/take`);

  await rosa.page.getByText(review.seat.taken.by.replace('{{name}}', 'Tomás Arriaga')).waitFor();
  expect(await rationale()).toBe(written);
});

test('the claim is reworded meanwhile: both wordings, nothing sent, the draft kept, one key to go on', async () => {
  await saved();
  const { edith } = room.lively.people;
  const { version } = await edith.get(`/api/claims/${claim}`);
  await edith.patch(`/api/claims/${claim}`, { text: 'The bridge of Example is the first in the county.' }, version);

  await rosa.page.getByText(review.reworded.title).waitFor();
  await rosa.hands.press('Control+Enter');
  expect(await rosa.hands.at()).toContain(review.reworded.goOn);
  await rosa.hands.press('Enter');

  await rosa.page.getByText(review.reworded.title).waitFor({ state: 'hidden' });
  expect(await rationale()).toBe(written);
  expect((await room.lively.people.rosa.get(`/api/claims/${claim}`)).yours.review).toBeNull();
});

test('a reload before the last words were saved on the server', async () => {
  await saved();
  room.faults.tolerate(/ERR_FAILED/);
  await rosa.page.route('**/draft', (route) => route.abort());
  await rosa.hands.type(' And more.');
  await rosa.page.getByText(review.draft.here).waitFor();
  await rosa.page.reload();

  await rosa.page.getByText(review.restored.browser).waitFor();
  await rosa.page.unroute('**/draft');
  expect(await rationale()).toBe(`${written} And more.`);
  await saved();
});

test('a browser that crashed: another window has it all', async () => {
  await saved();
  await rosa.page.close({ runBeforeUnload: false });
  rosa = new Reviewer(await room.windowOf('rosa'));
  await rosa.page.goto(`/desk/claims/${claim}/review`);

  await rosa.page.getByRole('textbox', { name: review.today.rationale }).waitFor();
  expect(await rationale()).toBe(written);
  expect(await rosa.page.locator('[data-scale=today] input:checked').getAttribute('value')).toBe('mostly_true');
});

test('offline and back: it says so, goes on, and saves when the connection is back', async () => {
  await saved();
  room.faults.tolerate(/ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED/);
  await rosa.page.context().setOffline(true);
  await rosa.hands.type(' And so does the mayor.');
  await rosa.page.getByText(review.draft.here).waitFor();

  await rosa.page.context().setOffline(false);
  await saved();
  await rosa.page.getByRole('status', { name: shell.live.on }).waitFor();
  const { yours } = await room.lively.people.rosa.get(`/api/claims/${claim}`);
  expect(yours.draft.body.rationaleToday).toBe(`${written} And so does the mayor.`);
});

test('a session that ended: signing in over the page, which stays as it is', async () => {
  await saved();
  const { rosa: person } = room.lively.people;
  await room.desk.source.query('DELETE FROM session WHERE person_id = (SELECT id FROM person WHERE email = $1)', [
    person.email,
  ]);
  room.faults.tolerate(/status of 401/);
  await rosa.hands.type(' It is the first.');

  const dialog = rosa.page.getByRole('dialog', { name: session.endedTitle });
  await dialog.waitFor();
  await rosa.hands.tabTo(session.password, 'textbox');
  await rosa.hands.type(person.password);
  await rosa.hands.press('Enter');

  await dialog.waitFor({ state: 'hidden' });
  expect(await rationale()).toBe(`${written} It is the first.`);
  await saved();
  await quiet(rosa.page);
});

function rationale(): Promise<string> {
  return rosa.page.getByRole('textbox', { name: review.today.rationale }).inputValue();
}

async function saved(): Promise<void> {
  await rosa.page.getByText(review.draft.saved, { exact: true }).waitFor({ timeout: 20_000 });
}

async function queuedClaim(): Promise<number> {
  const { edith } = room.lively.people;
  const text = `The town of Example opened bridge ${Date.now()} on Friday, the first in the county since 1950.`;
  const article = await edith.post('/api/articles', { text, publishedOn: '2000-06-10', publisher: 'The Courier' });
  const wording = { start: 0, end: text.indexOf(','), text: 'The town of Example opened a bridge.', kind: 'event' };
  const { id, version } = await edith.post(`/api/articles/${article.id}/claims`, wording);
  await edith.post(`/api/claims/${id}/accept`, { reviewsWanted: 1, reason: 'record' }, version);
  return id;
}
