import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { openDesk, TestDesk } from '../support/app.js';
import { person } from '../support/people.js';
import { Newsroom, newsroom, publishedCheck } from './approved-claim.js';

let desk: TestDesk;
let room: Newsroom;
beforeAll(async () => {
  desk = await openDesk();
  room = await newsroom(desk);
});
afterAll(() => desk.close());

function correct(checkId: number, change: object, version = 1, editor = room.editor) {
  return editor
    .post(`/api/checks/${checkId}/correct`, { note: 'Put right.', class: 'minor', ...change })
    .set('if-match', `"v${version}"`);
}

describe('a correction', () => {
  test('changes what it names, carries the rest over, and tells readers', async () => {
    const { id, document } = await publishedCheck(desk, room);

    const { body, status, headers } = await correct(id, {
      rationaleToday: 'Clearer words.',
      note: 'Said it more clearly.',
    });

    const before = document as unknown as Record<string, object>;
    expect([status, headers.etag]).toEqual([200, '"v2"']);
    expect(body.document).toMatchObject({
      ...{ revision: 2, kind: 'correction', publishedAt: before.publishedAt },
      ...{ then: before.then, evidence: before.evidence, claim: before.claim },
      today: { ...before.today, rationale: 'Clearer words.' },
    });
    expect(body.document.changes).toMatchObject([
      { revision: 1, kind: 'publication', class: null, note: null },
      { revision: 2, kind: 'correction', class: 'minor', note: 'Said it more clearly.', at: body.document.revisedAt },
    ]);
  });

  test('can reword the claim; the wording before stays readable in the first revision', async () => {
    const { id, claim } = await publishedCheck(desk, room);

    await correct(id, { claimText: 'No Russian leader had visited North Korea before Putin.' });

    const [now, first, inWork] = await Promise.all([
      request(desk.url).get(`/api/checks/${id}`),
      request(desk.url).get(`/api/checks/${id}/revisions/1`),
      room.editor.get(`/api/claims/${claim.id}`),
    ]);
    expect(now.body.claim.text).toBe('No Russian leader had visited North Korea before Putin.');
    expect(first.body.claim.text).toBe('Putin is the first Russian leader to visit North Korea.');
    expect(inWork.body.text).toBe('No Russian leader had visited North Korea before Putin.');
    expect(inWork.body.reviews.map((given: { onEarlierWording: boolean }) => given.onEarlierWording)).toEqual([
      true,
      false,
    ]);
  });

  test('that changes a rating must be called substantial', async () => {
    const { id } = await publishedCheck(desk, room);

    const minor = await correct(id, { ratingToday: 'half_true' });
    const substantial = await correct(id, { ratingToday: 'half_true', class: 'substantial' });

    expect([minor.status, minor.body.code, minor.body.errors[0].pointer]).toEqual([400, 'request.invalid', '/class']);
    expect(substantial.body.document.today.rating).toMatchObject({ key: 'half_true', value: 3 });
  });

  test('can take away the rating by what was known then', async () => {
    const { id } = await publishedCheck(desk, room);

    const { body, status } = await correct(id, { ratingThen: null, class: 'substantial' });

    expect(status).toBe(200);
    expect(body.document.then).toBeNull();
  });

  test('can change why it was rated so then, without naming the rating again', async () => {
    const { id } = await publishedCheck(desk, room);

    const { body } = await correct(id, { rationaleThen: 'So said every paper.' });

    expect(body.document.then).toMatchObject({ rating: { key: 'mostly_true' }, rationale: 'So said every paper.' });
  });

  test('may use a rating that came onto the scale since', async () => {
    const { id } = await publishedCheck(desk, room);
    await desk.source.query(`INSERT INTO rating_scale (version, note) VALUES (2, 'One more')`);
    await desk.source.query(
      `INSERT INTO rating SELECT 2, key, position, label, meaning, family, value, worst, best FROM rating WHERE scale_version = 1`,
    );
    await desk.source.query(
      `INSERT INTO rating (scale_version, key, position, label, meaning, family)
       VALUES (2, 'outdated', 10, 'Outdated', 'It was so once.', 'missing context')`,
    );

    const reworded = await correct(id, { rationaleToday: 'Other words.' });
    const rerated = await correct(id, { ratingToday: 'outdated', class: 'substantial' }, 2);

    expect(reworded.body.document.scale).toBe(1);
    expect(rerated.body.document).toMatchObject({
      scale: 2,
      today: { rating: { key: 'outdated', label: 'Outdated' } },
    });
  });

  test('stands in the history of the claim with its note and its class', async () => {
    const { id, claim } = await publishedCheck(desk, room);
    await correct(id, { claimText: 'Reworded.', class: 'update', note: 'A better wording.' });

    const { body } = await room.editor.get(`/api/claims/${claim.id}/history`);

    expect(body.at(-1)).toMatchObject({
      action: 'correct',
      after: { text: 'Reworded.' },
      reason: { check: id, revision: 2, class: 'update', note: 'A better wording.' },
    });
  });
});

describe('a correction is refused', () => {
  test.each([
    ['when nothing changes', { ratingToday: 'true', class: 'substantial' }, 422, 'check.unchanged'],
    ['without a note', { rationaleToday: 'x', note: ' ' }, 400, 'request.invalid'],
    ['without a class', { rationaleToday: 'x', class: undefined }, 400, 'request.invalid'],
    [
      'with a rating that is not on the scale',
      { ratingToday: 'nonsense', class: 'substantial' },
      422,
      'rating.unknown',
    ],
    ['with evidence of another claim', { citesToday: [999_999] }, 404, 'evidence.unknown'],
    ['when the gates would not let it out', { claimText: 'False: it never was' }, 409, 'check.gates'],
  ])('%s, and the check stays as it was', async (_case, change, status, code) => {
    const { id } = await publishedCheck(desk, room);

    const answer = await correct(id, change);

    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect((await request(desk.url).get(`/api/checks/${id}`)).body).toMatchObject({ revision: 1, kind: 'publication' });
  });

  test('when what was known then would rest on what came later', async () => {
    const { id, claim } = await publishedCheck(desk, room);

    const { status, body } = await correct(id, { citesThen: [claim.evidence[0]] });

    expect([status, body.code]).toEqual([422, 'evidence.too_late']);
  });

  test('to an editor who reviewed the claim', async () => {
    const both = await person(desk, 'Bo Both', 'reviewer', 'editor');
    const { id } = await publishedCheck(desk, { ...room, reviewer: both });

    const { status, body } = await correct(id, { rationaleToday: 'Mine.' }, 1, both);

    expect([status, body.code, body.unmet]).toEqual([409, 'claim.unmet', 'reviewed_nothing']);
  });

  test('with an old version, naming the one there is', async () => {
    const { id } = await publishedCheck(desk, room);
    await correct(id, { rationaleToday: 'Other words.' });

    const { status, body } = await correct(id, { rationaleToday: 'Late words.' });

    expect([status, body.code, body.version]).toEqual([412, 'check.stale', 2]);
  });

  test('for a check that there is not', async () => {
    const { status, body } = await correct(999_999, { rationaleToday: 'x' });

    expect([status, body.code]).toEqual([404, 'check.unknown']);
  });
});

describe('the preview of a correction', () => {
  const preview = (checkId: number, change: object, editor = room.editor) =>
    editor.post(`/api/checks/${checkId}/correction-preview`, { note: 'Put right.', class: 'minor', ...change });

  /** Everything that a correction could leave behind. */
  const kept = () =>
    desk.source.query(`SELECT (SELECT count(*) FROM verdict) AS verdicts, (SELECT count(*) FROM citation) AS citations,
      (SELECT count(*) FROM event) AS events, (SELECT count(*) FROM check_revision) AS revisions,
      (SELECT sum(version) FROM claim) AS claims, (SELECT sum(version) FROM published_check) AS checks`);

  test('shows what the correction then publishes, and keeps nothing', async () => {
    const { id } = await publishedCheck(desk, room);
    const change = { rationaleToday: 'Clearer words.', claimText: 'No Russian leader came before Putin.' };
    const before = await kept();

    const { body: shown, status } = await preview(id, change);

    expect(status).toBe(200);
    expect(await kept()).toEqual(before);
    const { body: made } = await correct(id, change);
    const timeless = (text: string) => text.replaceAll(/"\d{4}-\d\d-\d\dT[^"]+"/g, '"then"');
    expect(timeless(JSON.stringify(shown.document))).toBe(timeless(JSON.stringify(made.document)));
    expect(shown.document).toMatchObject({ revision: 2, kind: 'correction', changes: [{}, { note: 'Put right.' }] });
    expect(shown.claimReview).toMatchObject({ '@type': 'ClaimReview', claimReviewed: change.claimText });
    expect(shown.gates).toEqual(made.warnings);
  });

  test('names the gates that would stop it', async () => {
    const { id } = await publishedCheck(desk, room);

    const { body } = await preview(id, { claimText: 'False: it never was' });

    expect(body.gates[0]).toMatchObject({ gate: 'claim_without_rating', severity: 'block' });
    expect((await correct(id, { claimText: 'False: it never was' })).body.gates).toEqual(['claim_without_rating']);
  });

  test('is refused where the correction would be', async () => {
    const { id } = await publishedCheck(desk, room);
    const both = await person(desk, 'Bo Both', 'reviewer', 'editor');
    const { id: own } = await publishedCheck(desk, { ...room, reviewer: both });

    expect((await preview(id, { ratingToday: 'half_true' })).body).toMatchObject({ code: 'request.invalid' });
    expect((await preview(id, {})).body.code).toBe('check.unchanged');
    expect((await preview(own, { rationaleToday: 'Mine.' }, both)).body.unmet).toBe('reviewed_nothing');
    expect((await preview(999_999, { rationaleToday: 'x' })).body.code).toBe('check.unknown');
    expect((await preview(id, { rationaleToday: 'x' }, room.reviewer)).body.code).toBe('permission.missing');
  });
});

test('the ETag that was read is what a correction names', async () => {
  const { id } = await publishedCheck(desk, room);
  const { headers } = await request(desk.url).get(`/api/checks/${id}`);

  const { status } = await room.editor
    .post(`/api/checks/${id}/correct`, { note: 'Put right.', class: 'minor', rationaleToday: 'Other.' })
    .set('if-match', headers.etag!);

  expect(status).toBe(200);
});

test('of two corrections at once one is made, and the other is told to look again', async () => {
  const { id } = await publishedCheck(desk, room);

  const answers = await Promise.all(
    ['One.', 'Two.', 'Three.'].map((rationaleToday) => correct(id, { rationaleToday })),
  );

  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412]);
  const { body } = await request(desk.url).get(`/api/checks/${id}/revisions`);
  expect(body).toHaveLength(2);
});

test('one revision ends at the very moment at which the next begins, even when the clock went back', async () => {
  const { id } = await publishedCheck(desk, room);
  await desk.source.query('ALTER TABLE check_revision DISABLE TRIGGER check_revision_stays');
  await desk.source.query(`UPDATE check_revision SET made_at = now() + interval '1 hour' WHERE check_id = $1`, [id]);
  await desk.source.query('ALTER TABLE check_revision ENABLE TRIGGER check_revision_stays');

  const { status } = await correct(id, { rationaleToday: 'Other words.' });

  const moments = await desk.source.query(
    `SELECT made_at < lead(made_at) OVER w AS later, superseded_at = lead(made_at) OVER w AS seamless
     FROM check_revision WHERE check_id = $1 WINDOW w AS (ORDER BY number) ORDER BY number`,
    [id],
  );
  expect(status).toBe(200);
  expect(moments[0]).toEqual({ later: true, seamless: true });
});
