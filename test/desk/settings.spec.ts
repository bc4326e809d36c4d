import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { openDesk, TestDesk } from '../support/app.js';
import { Headers, signedIn } from '../articles/people.js';

let desk: TestDesk;
let admin: Headers;
let reviewer: Headers;
beforeAll(async () => {
  desk = await openDesk();
  admin = await signedIn(desk, 'admin');
  reviewer = await signedIn(desk, 'reviewer');
});
afterAll(() => desk.close());

async function read() {
  return (await request(desk.url).get('/api/settings').set(admin)).body;
}

function change(body: object, version: number, as = admin) {
  return request(desk.url).patch('/api/settings').set(as).set('if-match', `"v${version}"`).send(body);
}

test('everybody with an account reads how the desk works', async () => {
  const { body, headers, status } = await request(desk.url).get('/api/settings').set(reviewer);

  expect([status, headers.etag]).toEqual([200, '"v1"']);
  expect(body).toEqual({ name: 'Hindsight', reviewsWanted: 2, acceptFromWorth: null, contact: null, version: 1 });
});

test('an admin changes what is named; the rest stays, and the trail says from what to what', async () => {
  const before = await read();

  const threshold = await change({ acceptFromWorth: 0.3 }, before.version);
  const others = await change({ name: ' The Desk ', reviewsWanted: 3 }, before.version + 1);
  const off = await change({ acceptFromWorth: null }, before.version + 2);

  expect(threshold.body).toEqual({ ...before, acceptFromWorth: 0.3, version: before.version + 1 });
  expect(others.body).toMatchObject({ name: 'The Desk', reviewsWanted: 3, acceptFromWorth: 0.3 });
  expect(off.headers.etag).toBe(`"v${before.version + 3}"`);
  expect(await read()).toEqual({
    name: 'The Desk',
    reviewsWanted: 3,
    acceptFromWorth: null,
    contact: null,
    version: before.version + 3,
  });
  const events = await desk.source.query(`SELECT action, before, after FROM event WHERE chain = 'desk' ORDER BY seq`);
  expect(events).toHaveLength(3);
  expect(events[0]).toEqual({ action: 'settings_changed', before, after: threshold.body });
});

test.each([
  ['a name of blanks', { name: ' ' }, '/name'],
  ['no name', { name: null }, '/name'],
  ['a name of a page', { name: 'x'.repeat(101) }, '/name'],
  ['no review', { reviewsWanted: 0 }, '/reviewsWanted'],
  ['four reviews', { reviewsWanted: 4 }, '/reviewsWanted'],
  ['half a review', { reviewsWanted: 1.5 }, '/reviewsWanted'],
  ['a null of reviews', { reviewsWanted: null }, '/reviewsWanted'],
  ['a threshold below nothing', { acceptFromWorth: -0.1 }, '/acceptFromWorth'],
  ['a threshold above everything', { acceptFromWorth: 1.1 }, '/acceptFromWorth'],
  ['a threshold in words', { acceptFromWorth: '0.5' }, '/acceptFromWorth'],
  ['an address for reports without TLS', { contact: 'http://desk.example/report' }, '/contact'],
  ['an address for reports that runs a script', { contact: 'javascript:alert(1)' }, '/contact'],
  ['an address for reports that is none', { contact: 'https://' }, '/contact'],
  ['an address for reports that is a sentence', { contact: 'write to me@desk.example' }, '/contact'],
  ['an address for reports of blanks', { contact: ' ' }, '/contact'],
  ['an address for reports without end', { contact: `https://desk.example/${'x'.repeat(500)}` }, '/contact'],
  ['a setting that nobody knows', { colour: 'red' }, '/colour'],
])('%s is refused', async (_, body, pointer) => {
  const before = await read();

  const answer = await change(body, before.version);

  expect([answer.status, answer.body.code]).toEqual([400, 'request.invalid']);
  expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer }));
  expect(await read()).toEqual(before);
});

test.each(['errors@desk.example', 'https://desk.example/report?form=1'])(
  'readers report errors to %s from then on, until it is taken away',
  async (contact) => {
    const { version } = await read();

    const named = await change({ contact: ` ${contact} ` }, version);
    const kept = await change({ reviewsWanted: 2 }, version + 1);
    const taken = await change({ contact: null }, version + 2);

    expect([named.body.contact, kept.body.contact, taken.body.contact]).toEqual([contact, contact, null]);
  },
);

test('four admins at once: one is in time, the others are told the version', async () => {
  const { version } = await read();

  const answers = await Promise.all(['One', 'Two', 'Three', 'Four'].map((name) => change({ name }, version)));

  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412, 412]);
  expect(answers.find(({ status }) => status === 412)?.body).toMatchObject({
    code: 'settings.stale',
    version: version + 1,
  });
});

test('settings and scale changed at once share one trail without a gap', async () => {
  const { version } = await read();
  const scale = (await request(desk.url).get('/api/scale')).body;
  const putScale = request(desk.url).put('/api/scale').set(admin).set('if-match', `"v${scale.version}"`);

  const answers = await Promise.all([
    change({ name: 'Both' }, version),
    putScale.send({ note: 'Both', ratings: scale.ratings }),
  ]);

  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const events: { seq: number }[] = await desk.source.query(`SELECT seq FROM event WHERE chain = 'desk' ORDER BY seq`);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
});

test('a change names the version that was seen and takes an admin', async () => {
  const { version } = await read();

  const missing = await request(desk.url).patch('/api/settings').set(admin).send({ name: 'New' });
  const stranger = await change({ name: 'New' }, version, {});
  const other = await change({ name: 'New' }, version, reviewer);
  const reading = await request(desk.url).get('/api/settings');

  expect([missing.status, missing.body.code]).toEqual([428, 'request.version_missing']);
  expect([stranger.status, stranger.body.code]).toEqual([401, 'sign_in.required']);
  expect([other.status, other.body.code]).toEqual([403, 'permission.missing']);
  expect([reading.status, reading.body.code]).toEqual([401, 'sign_in.required']);
});
