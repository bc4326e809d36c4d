import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { openDesk, TestDesk } from '../support/app.js';
import { person } from '../support/people.js';
import { approvedClaim, Newsroom, newsroom, publishedCheck } from './approved-claim.js';

let desk: TestDesk;
let room: Newsroom;
beforeAll(async () => {
  desk = await openDesk();
  room = await newsroom(desk);
});
afterAll(() => desk.close());

function publish(claimId: number, version = 1, body: object = {}) {
  return room.editor.post(`/api/claims/${claimId}/publish`, body).set('if-match', `"v${version}"`);
}

async function revisionsOf(claimId: number): Promise<{ number: number; kind: string }[]> {
  return desk.source.query(
    `SELECT r.number, r.kind FROM check_revision r JOIN published_check k ON k.id = r.check_id WHERE k.claim_id = $1 ORDER BY 1`,
    [claimId],
  );
}

describe('an approved claim is published', () => {
  test('as a document that says everything a reader needs', async () => {
    const claim = await approvedClaim(desk, room, { speaker: 'Georgy Toloraya' });

    const { body, status, headers } = await publish(claim.id);

    expect(status).toBe(201);
    expect(headers.etag).toBe('"v1"');
    expect(body.document).toMatchObject({
      id: body.id,
      url: `http://127.0.0.1:3000/checks/${body.id}`,
      revision: 1,
      kind: 'publication',
      language: 'en',
      desk: { name: 'Hindsight' },
      claim: {
        text: 'Putin is the first Russian leader to visit North Korea.',
        quote: 'the first ever trip by a Russian leader',
        kind: 'record',
        speaker: 'Georgy Toloraya',
        article: {
          id: claim.articleId,
          publishedOn: '2000-06-10',
          publisher: 'Courier',
          place: 'MOSCOW',
          agency: 'AP',
        },
      },
      today: { rating: { key: 'true', label: 'True', value: 5, worst: 1, best: 5 }, evidence: claim.evidence },
      then: { asOf: '2000-06-10', rating: { key: 'mostly_true', value: 4 }, evidence: [claim.evidence[1]] },
      withheldSources: 0,
      reviewedBy: ['Rosa Reviewer'],
      approvedBy: 'Eduard Editor',
      scale: 1,
    });
    expect(body.document.publishedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
    expect(body.document.changes).toEqual([
      { revision: 1, kind: 'publication', class: null, at: body.document.publishedAt, note: null },
    ]);
  });

  test('with the dates of its evidence as the sources give them, and whether each was known then', async () => {
    const { document } = await publishedCheck(desk, room, {
      evidence: [
        { title: 'month', published: ['2000-06-01', '2000-06-30'], cited: ['today'] },
        { title: 'day', published: ['2000-06-10', '2000-06-10'], cited: ['then'] },
        { title: 'range', published: ['1998-02-03', '1999-01-01'], cited: ['today'] },
        { title: 'undated', cited: ['today'] },
        { title: 'not cited', published: ['2000-06-01', '2000-06-01'] },
      ],
    });

    const { evidence } = document as unknown as { evidence: Record<string, unknown>[] };

    expect(evidence.map(({ title, publishedOn, knownThen }) => [title, publishedOn, knownThen])).toEqual([
      ['month', '2000-06', false],
      ['day', '2000-06-10', true],
      ['range', '1998-02-03/1999-01-01', true],
      ['undated', null, false],
    ]);
  });

  test('without anything of a source that is to be protected, but for the number of such sources', async () => {
    const { id } = await publishedCheck(desk, room, {
      evidence: [
        { title: 'Pravda', cited: ['today'], note: 'PRIVATE NOTE' },
        { title: 'SECRET TITLE', url: 'https://secret.example/', visibility: 'internal', cited: ['today'] },
      ],
    });

    const { body, text } = await request(desk.url).get(`/api/checks/${id}`);
    const page = await request(desk.url).get(`/checks/${id}`);

    expect(body.withheldSources).toBe(1);
    expect(body.today.evidence).toHaveLength(1);
    expect(text + page.text).not.toMatch(/SECRET|secret\.example|PRIVATE/);
  });

  test('with the labels of the scale that it was judged on, whatever becomes of the scale', async () => {
    const claim = await approvedClaim(desk, room);
    await desk.source.query(`INSERT INTO rating_scale (version, note) VALUES (2, 'Renamed')`);
    await desk.source.query(
      `INSERT INTO rating SELECT 2, key, position, 'New ' || label, meaning, family, value, worst, best FROM rating WHERE scale_version = 1`,
    );

    const { body } = await publish(claim.id);

    expect(body.document).toMatchObject({ scale: 1, today: { rating: { label: 'True' } } });
    await desk.source.query('DELETE FROM rating WHERE scale_version = 2');
    await desk.source.query('DELETE FROM rating_scale WHERE version = 2');
  });

  test('and the history of the claim says so, with the revision', async () => {
    const { id, claim } = await publishedCheck(desk, room);

    const { body } = await room.editor.get(`/api/claims/${claim.id}/history`);

    expect(body.at(-1)).toMatchObject({
      action: 'publish',
      actor: { id: room.editor.id },
      before: { state: 'approved' },
      after: { state: 'published' },
      reason: { check: id, revision: 1 },
    });
  });
});

describe('publishing is refused', () => {
  test.each([
    ['a claim that begins with a rating', { text: 'False: Putin went there first' }, '/claim/text'],
    ['a claim without an origin', { article: { url: null, publisher: null }, dateline: null }, '/claim/article'],
    [
      'an article at the own address of the desk',
      { article: { url: 'http://127.0.0.1:3000/x' } },
      '/claim/article/url',
    ],
    ['a verdict that rests on nothing', { evidence: [], ratingThen: null, rationaleThen: null }, '/evidence'],
  ])('by the gates for %s, and nothing is kept', async (_case, given, pointer) => {
    const claim = await approvedClaim(desk, room, given);

    const { body, status } = await publish(claim.id);

    expect([status, body.code]).toEqual([409, 'check.gates']);
    expect(body.errors.map((fault: { pointer: string }) => fault.pointer)).toEqual([pointer]);
    expect(await revisionsOf(claim.id)).toEqual([]);
    expect((await room.editor.get(`/api/claims/${claim.id}`)).body.state).toBe('approved');
  });

  test('without the version that was seen, or with an old one', async () => {
    const claim = await approvedClaim(desk, room);

    const without = await room.editor.post(`/api/claims/${claim.id}/publish`, {});
    const stale = await publish(claim.id, 7);

    expect([without.status, without.body.code]).toEqual([428, 'request.version_missing']);
    expect([stale.status, stale.body.code, stale.body.version]).toEqual([412, 'claim.stale', 1]);
  });

  test('to a reviewer, and for a claim that is not approved', async () => {
    const claim = await approvedClaim(desk, room);
    await desk.source.query(
      `UPDATE claim SET state = 'queued', verdict_id = NULL, approved_by = NULL, approved_at = NULL WHERE id = $1`,
      [claim.id],
    );

    const reviewer = await room.reviewer.post(`/api/claims/${claim.id}/publish`, {}).set('if-match', '"v1"');
    const early = await publish(claim.id);

    expect([reviewer.status, reviewer.body.code]).toEqual([403, 'permission.missing']);
    expect([early.status, early.body.code]).toEqual([409, 'claim.wrong_state']);
  });
});

describe('before publishing', () => {
  test('the preview shows document, markup and gates, and changes nothing', async () => {
    const claim = await approvedClaim(desk, room, {
      text: 'True: Putin went there first',
      evidence: [{ title: 'Pravda', cited: ['today'] }],
    });

    const { body, status } = await room.editor.get(`/api/claims/${claim.id}/publication-preview`);

    expect(status).toBe(200);
    expect(body.document).toMatchObject({
      revision: 1,
      kind: 'publication',
      claim: { text: 'True: Putin went there first' },
    });
    expect(body.claimReview['@type']).toBe('ClaimReview');
    expect(body.gates.map((fault: { gate: string; severity: string }) => [fault.gate, fault.severity])).toEqual([
      ['claim_without_rating', 'block'],
      ['two_sources', 'warn'],
    ]);
    expect(await revisionsOf(claim.id)).toEqual([]);
  });

  test('of a claim that is public already it shows the correction that it would be', async () => {
    const { claim } = await publishedCheck(desk, room);

    const { body } = await room.editor.get(`/api/claims/${claim.id}/publication-preview`);

    expect(body.document).toMatchObject({ revision: 2, kind: 'correction' });
  });
});

test('of two who publish at once, exactly one does, and there is one revision', async () => {
  const claim = await approvedClaim(desk, room);
  const other = await person(desk, 'Olga Other', 'editor');

  const answers = await Promise.all(
    [room.editor, other, room.editor, other].map((editor) =>
      editor.post(`/api/claims/${claim.id}/publish`, {}).set('if-match', '"v1"'),
    ),
  );

  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 412, 412, 412]);
  expect(await revisionsOf(claim.id)).toEqual([{ number: 1, kind: 'publication' }]);
});

test('the same request sent twice under one key publishes once and answers the same', async () => {
  const claim = await approvedClaim(desk, room);
  const send = () => publish(claim.id).set('idempotency-key', '"publish-it-once-please"');

  const [first, second] = [await send(), await send()];

  expect([first.status, second.status]).toEqual([201, 201]);
  expect(second.body).toEqual(first.body);
  expect(await revisionsOf(claim.id)).toHaveLength(1);
});

test.each([
  ['changed', `UPDATE check_revision SET document = '{}' WHERE check_id = $1`],
  ['renamed', `UPDATE check_revision SET note = 'better' WHERE check_id = $1`],
  ['deleted', 'DELETE FROM check_revision WHERE check_id = $1'],
])('a revision cannot be %s, not even by SQL', async (_how, statement) => {
  const { id } = await publishedCheck(desk, room);

  const attempt = desk.source.query(statement, [id]);

  await expect(attempt).rejects.toThrow(/never changes/);
});

test('nobody can say again when a revision stopped to stand', async () => {
  const { id, version } = await publishedCheck(desk, room);
  await room.editor
    .post(`/api/checks/${id}/correct`, { note: 'Worded better.', class: 'minor', rationaleToday: 'Other words.' })
    .set('if-match', `"v${version}"`);

  const attempt = desk.source.query(
    `UPDATE check_revision SET superseded_at = now() WHERE check_id = $1 AND number = 1`,
    [id],
  );

  await expect(attempt).rejects.toThrow(/never changes/);
});
