import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { openDesk, TestDesk } from '../support/app.js';
import { person, TestPerson } from '../support/people.js';
import { Newsroom, newsroom, publishedCheck } from './approved-claim.js';

let desk: TestDesk;
let room: Newsroom;
let admin: TestPerson;
beforeAll(async () => {
  desk = await openDesk();
  room = await newsroom(desk);
  admin = await person(desk, 'Ada Admin', 'admin');
});
afterAll(() => desk.close());

interface Rating {
  key: string;
  label: string;
}

/** The next version of the scale: every label begins with the prefix, and there is one rating more. */
async function changeScale(prefix: string, key: string): Promise<number> {
  const { body } = await request(desk.url).get('/api/scale');
  const renamed = body.ratings.map((rating: Rating) => ({ ...rating, label: `${prefix} ${rating.key}` }));
  const added = { ...body.ratings.at(-1), key, label: `${prefix} ${key}`, value: null, worst: null, best: null };
  const changed = await admin
    .put('/api/scale', { note: 'Reworded.', ratings: [...renamed, added] })
    .set('if-match', `"v${body.version}"`);
  expect([changed.status, changed.body.code]).toEqual([200, undefined]);
  return changed.body.version;
}

function correct(checkId: number, change: object) {
  return room.editor.post(`/api/checks/${checkId}/correct`, { note: 'Put right.', ...change }).set('if-match', '"v1"');
}

test('a published check keeps the labels that it was judged by', async () => {
  const { id, document } = await publishedCheck(desk, room);
  await changeScale('Newer', 'outdated');

  const { body } = await request(desk.url).get(`/api/checks/${id}`);

  expect(body).toEqual(document);
});

test('a correction that rates nothing anew stays on the scale of the verdict', async () => {
  const { id, document } = await publishedCheck(desk, room);
  await changeScale('Plain', 'stale');

  const { body } = await correct(id, { class: 'minor', rationaleToday: 'Other words.' });

  const before = document as unknown as { scale: number; today: { rating: object } };
  expect(body.document).toMatchObject({ scale: before.scale, today: { rating: before.today.rating } });
});

test.each([
  ['today', { ratingToday: 'half_true' }],
  ['then', { ratingThen: 'half_true' }],
])('a correction that rates anew (%s) is on the present scale, with both ratings', async (moment, change) => {
  const { id } = await publishedCheck(desk, room);
  const version = await changeScale(`Anew ${moment}`, `added_${moment}`);

  const { body } = await correct(id, { class: 'substantial', ...change });

  expect(body.document).toMatchObject({
    scale: version,
    today: { rating: { label: expect.stringMatching(/^Anew/) } },
    then: { rating: { label: expect.stringMatching(/^Anew/) } },
  });
});

test('taking a rating away rates nothing anew', async () => {
  const { id, document } = await publishedCheck(desk, room);
  await changeScale('Taken', 'taken_away');

  const { body } = await correct(id, { class: 'substantial', ratingThen: null });

  expect(body.document).toMatchObject({ scale: (document as unknown as { scale: number }).scale, then: null });
});

test('a correction stays on the scale of the verdict where a rating that stays has left the present one', async () => {
  const { id } = await publishedCheck(desk, room);
  await desk.source.query(`INSERT INTO rating_scale (version, note) VALUES (1000, 'Without mostly_true')`);
  await desk.source.query(
    `INSERT INTO rating SELECT 1000, key, position, label, meaning, family, value, worst, best FROM rating
     WHERE scale_version = 1 AND key <> 'mostly_true'`,
  );

  const kept = await correct(id, { class: 'substantial', ratingToday: 'half_true' });
  const replaced = await room.editor
    .post(`/api/checks/${id}/correct`, { note: 'Put right.', class: 'substantial', ratingThen: 'true' })
    .set('if-match', '"v2"');

  expect([kept.status, kept.body.document?.scale < 1000]).toEqual([200, true]);
  expect([replaced.status, replaced.body.document?.scale]).toEqual([200, 1000]);
});
