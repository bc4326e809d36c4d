import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDesk, TestDesk } from '../support/app.js';
import { person } from '../support/people.js';
import { queuedClaim } from '../support/work.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test('200 takers at once on 100 claims of one seat: 100 leases, 100 are told that nothing is left, no claim twice', async () => {
  const editor = await person(desk, 'Edith', 'editor');
  for (let made = 0; made < 100; made += 1) await queuedClaim(editor);
  const takers = [];
  for (let made = 0; made < 200; made += 1) takers.push(await person(desk, `Taker ${made}`, 'reviewer'));

  const answers = await Promise.all(takers.map((taker) => taker.post('/api/queue/take', {})));

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  const taken = answers.filter(({ body }) => body.lease !== null);
  const told = answers.filter(({ body }) => body.lease === null);
  expect([taken.length, told.length]).toEqual([100, 100]);
  expect(new Set(taken.map(({ body }) => body.claim.id)).size).toBe(100);
  for (const { body } of told) expect(body.queue.message).toMatch(/^Nothing is left for you/);
  expect(await desk.source.query('SELECT FROM lease')).toHaveLength(100);
}, 120_000);
