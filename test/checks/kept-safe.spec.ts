import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { openDesk, TestDesk } from '../support/app.js';
import { checkMadeAt, Newsroom, newsroom, publishedCheck } from './approved-claim.js';

let desk: TestDesk;
let room: Newsroom;
beforeAll(async () => {
  desk = await openDesk();
  room = await newsroom(desk);
});
afterAll(() => desk.close());

function correct(checkId: number, change: object) {
  return room.editor
    .post(`/api/checks/${checkId}/correct`, { note: 'Put right.', class: 'minor', ...change })
    .set('if-match', '"v1"');
}

test.each([
  ['correct', { note: 'x', class: 'minor', rationaleToday: 'y' }],
  ['retract', { reason: 'wrong', note: 'x' }],
])('who wants to %s a check says which version they saw', async (action, body) => {
  const { id } = await publishedCheck(desk, room);

  const without = await room.editor.post(`/api/checks/${id}/${action}`, body);
  const malformed = await room.editor.post(`/api/checks/${id}/${action}`, body).set('if-match', 'v1');
  const stale = await room.editor.post(`/api/checks/${id}/${action}`, body).set('if-match', '"v9"');

  expect([without.status, without.body.code]).toEqual([428, 'request.version_missing']);
  expect(malformed.status).toBe(400);
  expect([stale.status, stale.body.code, stale.body.version]).toEqual([412, 'check.stale', 1]);
});

test('what is sent again as it is published, in whatever order, is no correction', async () => {
  const search = { where: 'an archive', query: 'visits', result: 'none' };
  const { id, claim } = await publishedCheck(desk, room, { searches: [search] });

  const { status, body } = await correct(id, {
    citesToday: claim.evidence.toReversed(),
    searches: [{ result: 'none', where: 'an archive', query: 'visits' }],
  });

  expect([status, body.code]).toEqual([422, 'check.unchanged']);
});

test.each([
  ['evidence', 'citesThen'],
  ['reasons', 'rationaleThen'],
])('a judgement as known then that there is not gets no %s', async (_what, field) => {
  const { id, claim } = await publishedCheck(desk, room, {
    ...{ ratingThen: null, rationaleThen: null },
    evidence: [{ title: 'Pravda', published: ['2000-06-01', '2000-06-01'], cited: ['today'] }],
  });

  const { status, body } = await correct(id, { [field]: field === 'citesThen' ? claim.evidence : 'So said all.' });

  expect([status, body.code, body.errors?.[0].pointer]).toEqual([400, 'request.invalid', `/${field}`]);
});

describe('a verdict on record', () => {
  async function verdictOf(claimId: number): Promise<number> {
    const [{ id }] = await desk.source.query('SELECT id FROM verdict WHERE claim_id = $1 ORDER BY id', [claimId]);
    return id;
  }

  test('cannot be changed, not even by SQL', async () => {
    const { claim } = await publishedCheck(desk, room);
    const id = await verdictOf(claim.id);

    const attempt = desk.source.query(`UPDATE verdict SET rationale_today = 'better' WHERE id = $1`, [id]);

    await expect(attempt).rejects.toThrow(/never changes/);
  });

  test('cannot be deleted, whatever cites it or not', async () => {
    const { id: checkId, claim } = await publishedCheck(desk, room);
    const id = await verdictOf(claim.id);
    await expect(desk.source.query('DELETE FROM verdict WHERE id = $1', [id])).rejects.toThrow(/never changes/);
    await correct(checkId, { rationaleToday: 'Other words.' });

    const attempt = desk.source.query('DELETE FROM verdict WHERE id = $1', [id]);

    await expect(attempt).rejects.toThrow(/never changes/);
  });
});

test('a retracted check is listed only to who asks what changed', async () => {
  const { id } = await publishedCheck(desk, room);
  await room.editor
    .post(`/api/checks/${id}/retract`, { reason: 'wrong', note: 'It was wrong.' })
    .set('if-match', '"v1"');
  const ids = async (query: string) => {
    const { body } = await request(desk.url).get(`/api/checks?limit=200${query}`);
    return body.data.map((check: { id: number }) => check.id);
  };

  expect(await ids('')).not.toContain(id);
  expect(await ids('&updated_since=2026-01-01')).toContain(id);
});

describe('paging by moments', () => {
  test('tells microseconds apart along the links', async () => {
    const made: number[] = [];
    for (const micros of ['000001', '000002', '000002', '000999'])
      made.push(await checkMadeAt(desk, room, [`2022-05-01T10:00:00.${micros}Z`]));

    const seen: number[] = [];
    let path: string | undefined = '/api/checks?limit=1&published_before=2022-05-02';
    while (path) {
      const { body, headers } = await request(desk.url).get(path);
      seen.push(...body.data.map(({ id }: { id: number }) => id));
      path = /<([^>]+)>; rel="?next"?/.exec(headers.link ?? '')?.[1];
    }

    expect(seen).toEqual(made);
  });

  test.each([
    ['another kind of value', (parts: unknown[]) => ['x', ...parts.slice(1)]],
    ['a day that there is not', (parts: unknown[]) => ['2022-02-30T10:00:00.000000Z', ...parts.slice(1)]],
    ['a fraction for an id', (parts: unknown[]) => [parts[0], 1.5, parts[2]]],
    ['too few values', (parts: unknown[]) => parts.slice(1)],
    ['too many values', (parts: unknown[]) => [1, ...parts]],
  ])('refuses a cursor that was forged with %s', async (_how, forge) => {
    await checkMadeAt(desk, room, ['2021-05-01T10:00:00.000000Z']);
    await checkMadeAt(desk, room, ['2021-05-01T10:00:00.000000Z']);
    const { body } = await request(desk.url).get('/api/checks?limit=1');
    const parts = JSON.parse(Buffer.from(body.page.nextCursor, 'base64url').toString()) as unknown[];
    const cursor = Buffer.from(JSON.stringify(forge(parts))).toString('base64url');

    const forged = await request(desk.url).get('/api/checks').query({ limit: 1, cursor });

    expect([forged.status, forged.body.code]).toEqual([400, 'request.cursor']);
  });
});
