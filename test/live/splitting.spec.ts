/** How far the splitting of a long article is shows to those who look on, and leaves nothing behind. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { channels } from '../../src/database/channels.js';
import { LiveService } from '../../src/live/live.service.js';
import { browserOf } from '../people/browser.js';
import { openDesk, TestDesk } from '../support/app.js';
import { follow, LiveClient, unfollow } from '../support/live.js';
import { person, TestPerson } from '../support/people.js';
import { done, proposedClaim } from '../support/work.js';

let desk: TestDesk;
let edith: TestPerson;
beforeAll(async () => {
  desk = await openDesk();
  edith = await person(desk, 'Edith', 'editor');
});
afterAll(() => desk.close());
afterEach(() => unfollow());

const sentences = 4000;

async function longArticle(name: string): Promise<number> {
  const text = Array.from({ length: sentences }, (_, at) => `The ${name} number ${at} sank near Oban on Friday.`).join(
    ' ',
  );
  const article = await done(edith.post('/api/articles', { text, publishedOn: '2000-06-10' }), 201);
  expect(article.splitState).toBe('waiting');
  return article.id;
}

const progressOf = (client: LiveClient) =>
  client.messages.filter(({ event }) => event === 'splitting').map(({ data }) => data);

test('four times a second, from nothing to all, before the article is split', async () => {
  const client = await follow(desk, edith);
  const articleId = await longArticle('ferry');
  const events = await desk.source.query('SELECT count(*) FROM event');
  const began = Date.now();

  await desk.jobs.perform('split_article', { articleId });

  const took = Date.now() - began;
  await client.until(() => client.messages.some(({ event, data }) => event === 'reload' || data.action === 'split'));
  const progress = progressOf(client);
  expect(progress.length).toBeGreaterThan(1);
  expect(progress.length).toBeLessThanOrEqual(took / 250 + 1);
  expect(progress.every((each) => each.articleId === articleId && each.total === sentences)).toBe(true);
  const counts = progress.map((each) => each.done);
  expect(counts).toEqual(counts.toSorted((one, other) => one - other));
  expect(counts.at(-1)).toBeGreaterThan(counts[0]);
  const kinds = client.messages.map(({ event }) => event);
  expect(kinds.lastIndexOf('splitting')).toBeLessThan(kinds.indexOf('reload'));
  const proposed = await desk.source.query('SELECT count(*) FROM claim WHERE article_id = $1', [articleId]);
  const [{ count }] = await desk.source.query('SELECT count(*) FROM event');
  expect(Number(count) - Number(events[0].count)).toBe(Number(proposed[0].count) + 1);
}, 60_000);

test('is no step on the trail: a stream that breaks off after it misses nothing', async () => {
  const client = await follow(desk, edith);
  const claim = await proposedClaim(edith);
  await client.message(({ data }) => data.chain === `claim:${claim.id}`);
  await desk.source.query(`SELECT pg_notify($1, '{"articleId":1,"done":1,"total":2}')`, [channels.splitting]);
  await client.message(({ event }) => event === 'splitting');
  client.close();
  const missed = await proposedClaim(edith);

  const again = await follow(desk, edith, client.lastId);

  await again.message(({ data }) => data.chain === `claim:${missed.id}`);
  expect(again.messages.filter(({ data }) => data.chain === `claim:${claim.id}`)).toEqual([]);
});

test('shows only to those who may read articles', async () => {
  const browser = await browserOf(desk, edith);
  const token = await done(
    browser.post('/api/me/tokens', { name: 'Screen', scopes: ['claims:read'], expiresInDays: 1 }),
    201,
  );
  const [all, claimsOnly] = [await follow(desk, edith), await follow(desk, { ...edith, token: token.secret })];

  await desk.source.query(`SELECT pg_notify($1, '{"articleId":1,"done":1,"total":2}')`, [channels.splitting]);
  await all.message(({ event }) => event === 'splitting');
  await desk.app.get(LiveService).beat();
  await claimsOnly.until(() => claimsOnly.comments.includes('still here'));

  expect(claimsOnly.messages).toEqual([]);
});

test('what makes no sense on the channel ends nothing', async () => {
  const client = await follow(desk, edith);

  await desk.source.query(`SELECT pg_notify($1, 'no json')`, [channels.splitting]);
  const claim = await proposedClaim(edith);

  await client.message(({ data }) => data.chain === `claim:${claim.id}`);
});
