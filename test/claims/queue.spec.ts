import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDesk, TestDesk } from '../support/app.js';
import { person, TestPerson } from '../support/people.js';
import { done, queuedClaim, refused } from '../support/work.js';

let desk: TestDesk;
let anna: TestPerson;
let ben: TestPerson;
let edith: TestPerson;

beforeAll(async () => {
  desk = await openDesk();
  anna = await person(desk, 'Anna', 'reviewer');
  ben = await person(desk, 'Ben', 'reviewer');
  edith = await person(desk, 'Edith', 'editor');
});
afterAll(() => desk.close());

const release = (who: TestPerson, taken: { claim: { id: number }; lease: { token: string } }, reason?: string) =>
  done(who.post(`/api/claims/${taken.claim.id}/release`, { lease: taken.lease.token, ...(reason && { reason }) }));

test('begun claims come first, then the higher priority, then the older; a skipped one comes last', async () => {
  const [older, newer, urgent] = [
    await queuedClaim(edith, 2, { priority: 4 }),
    await queuedClaim(edith, 1, { priority: 4 }),
    await queuedClaim(edith, 1, { priority: 9 }),
  ];
  const order: number[] = [];

  const first = await done(anna.post('/api/queue/take', {}));
  order.push(first.claim.id);
  await release(anna, first, 'expertise');
  for (let more = 0; more < 2; more += 1) {
    const next = await done(anna.post('/api/queue/take', {}));
    order.push(next.claim.id);
    await release(anna, next, 'later');
  }
  const again = await done(anna.post('/api/queue/take', {}));
  await release(anna, again);

  expect(order).toEqual([urgent.id, older.id, newer.id]);
  expect(again.claim.id).toBe(urgent.id);
});

test('who holds a claim gets it again, prolonged, whatever they filter for', async () => {
  const held = await done(ben.post('/api/queue/take', {}));

  const again = await done(ben.post('/api/queue/take', { kind: 'prediction' }));

  expect(again.lease.token).toBe(held.lease.token);
  expect(Date.parse(again.lease.until)).toBeGreaterThanOrEqual(Date.parse(held.lease.until));
  await release(ben, held);
});

test('the queue says what each filter hides, and why nothing is left', async () => {
  const carl = await person(desk, 'Carl', 'reviewer');
  await queuedClaim(edith, 1, { kind: 'quantity', speaker: 'The mayor' });

  const report = await done(carl.get('/api/queue?kind=quantity&speaker=nobody'));

  expect(report).toMatchObject({ waiting: 0, byKind: { quantity: 1, record: 3 } });
  expect(report.filters).toEqual([
    { filter: 'kind', value: 'quantity', hides: 0 },
    { filter: 'speaker', value: 'nobody', hides: 1 },
  ]);
  expect(report.message).toMatch(/^Your filters leave nothing; without them there would be 4 claims/);
  const taken = await done(carl.post('/api/queue/take', { speaker: 'The mayor' }));
  expect(taken.claim.speaker).toBe('The mayor');
  await release(carl, taken);
});

test('a lease is kept alive, given back, and lost when its time is over', async () => {
  const taken = await done(anna.post('/api/queue/take', {}));

  const kept = await done(anna.put(`/api/leases/${taken.lease.token}`));
  expect(Date.parse(kept.until) - Date.now()).toBeGreaterThan(14 * 60_000);
  expect(await refused(ben.put(`/api/leases/${taken.lease.token}`), 409)).toBe('lease.lost');
  await desk.source.query(`UPDATE lease SET until = now() - interval '1 second'`);
  expect(await refused(anna.put(`/api/leases/${taken.lease.token}`), 409)).toBe('lease.lost');
  await desk.jobs.perform('expire_leases', {});

  expect(await desk.source.query('SELECT FROM lease')).toHaveLength(0);
  const history = await done(anna.get(`/api/claims/${taken.claim.id}/history`));
  expect(history.at(-1)).toMatchObject({ action: 'expire', actor: null });
});

test('an empty queue says so', async () => {
  await desk.source.query(`UPDATE claim SET state = 'dismissed', dismissal_reason = 'trivial' WHERE state = 'queued'`);

  const taken = await done(anna.post('/api/queue/take', {}));

  expect(taken).toMatchObject({
    claim: null,
    lease: null,
    queue: { message: 'Nothing is left for you: the queue is empty.' },
  });
});

test.each([
  [{ kind: 'gossip' }, '/kind'],
  [{ article: 0 }, '/article'],
  [{ colour: 'red' }, '/colour'],
])('a filter %j that does not exist is refused by name', async (filter, pointer) => {
  const answer = await anna.post('/api/queue/take', filter);

  expect(answer.body).toMatchObject({
    status: 400,
    code: 'request.invalid',
    errors: [expect.objectContaining({ pointer })],
  });
});
