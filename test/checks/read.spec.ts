import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { openDesk, TestDesk } from '../support/app.js';
import { approvedClaim, checkMadeAt, Newsroom, newsroom, publishedCheck } from './approved-claim.js';

let desk: TestDesk;
let room: Newsroom;
beforeAll(async () => {
  desk = await openDesk();
  room = await newsroom(desk);
});
afterAll(() => desk.close());

function read(path: string, headers: Record<string, string> = {}) {
  return request(desk.url).get(path).set(headers);
}

describe('a published check', () => {
  test('is read by anybody, from any page, and may be kept for a minute', async () => {
    const { id, document } = await publishedCheck(desk, room);

    const { status, body, headers } = await read(`/api/checks/${id}`);

    expect([status, body]).toEqual([200, document]);
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=60, stale-while-revalidate=600',
      vary: expect.stringMatching(/\bAccept\b/),
      etag: '"v1"',
    });
    const revisedAt = (document as unknown as { revisedAt: string }).revisedAt;
    expect(headers['last-modified']).toBe(new Date(revisedAt).toUTCString());
  });

  test.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['application/json', 'application/json'],
    ['application/ld+json', 'application/ld+json'],
    ['application/json;q=0.5, application/ld+json', 'application/ld+json'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'application/json'],
    ['application/pdf', 'application/json'],
    ['', 'application/json'],
    ['nonsense', 'application/json'],
  ])('to who accepts %s is given as %s', async (accept, type) => {
    const { id } = await publishedCheck(desk, room);

    const { status, headers } = await read(`/api/checks/${id}`, accept === undefined ? {} : { accept });

    expect(status).toBe(200);
    expect(headers['content-type']).toBe(`${type}; charset=utf-8`);
  });

  test('is ClaimReview at its own address too, with another ETag', async () => {
    const { id } = await publishedCheck(desk, room);

    const named = await read(`/api/checks/${id}.jsonld`).responseType('text');
    const negotiated = await read(`/api/checks/${id}`, { accept: 'application/ld+json' }).responseType('text');

    expect(JSON.parse(named.body)).toMatchObject({ '@type': 'ClaimReview', url: `http://127.0.0.1:3000/checks/${id}` });
    expect(String(negotiated.body)).toBe(String(named.body));
    expect(negotiated.headers.etag).toBe(named.headers.etag);
    expect(named.headers.etag).not.toBe('"v1"');
  });

  test.each([
    ['as it was given', (tag: string) => tag],
    ['as a weak one', (tag: string) => `W/${tag}`],
    ['among others', (tag: string) => `"other", ${tag}`],
    ['as any', () => '*'],
  ])('is not sent again to who names its ETag %s', async (_how, naming) => {
    const { id } = await publishedCheck(desk, room);
    for (const path of [`/api/checks/${id}`, `/api/checks/${id}.jsonld`, `/checks/${id}`]) {
      const { headers } = await read(path);

      const again = await read(path, { 'if-none-match': naming(headers.etag!) });

      expect([again.status, again.text]).toEqual([304, '']);
      expect(again.headers.etag).toBe(headers.etag);
    }
  });

  test('is sent anew after a correction', async () => {
    const { id } = await publishedCheck(desk, room);
    await room.editor
      .post(`/api/checks/${id}/correct`, { note: 'Put right.', class: 'minor', rationaleToday: 'Other.' })
      .set('if-match', '"v1"');

    const { status, headers, body } = await read(`/api/checks/${id}`, { 'if-none-match': '"v1"' });

    expect([status, headers.etag, body.revision]).toEqual([200, '"v2"', 2]);
  });

  test('is not there while the claim is only approved', async () => {
    await approvedClaim(desk, room, { text: 'Something unpublished that nobody may see yet' });

    const { text } = await read('/api/checks?q=unpublished');

    expect(text).not.toContain('unpublished that');
  });

  test.each(['999999', '0', 'x', '1e3', '-1', '99999999999999999999', '1.5', '%00', '999999.jsonld', 'x.jsonld'])(
    'that there is not (%s) is unknown',
    async (id) => {
      const { status, body } = await read(`/api/checks/${id}`);

      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(['check.unknown', 'request.malformed', 'request.invalid']).toContain(body.code);
    },
  );
});

describe('what stood on a day', () => {
  const first = '2026-03-01T12:00:00.000001Z';
  const second = '2026-03-01T23:59:59.999999Z';
  const third = '2026-03-05T00:00:00.000000Z';

  test.each([
    ['2026-02-28', null],
    ['2026-03-01T11:59:59Z', null],
    ['2026-03-01T12:00:00Z', null],
    ['2026-03-01T12:00:00.000001Z', 1],
    ['2026-03-01T14:00:00.000001+02:00', 1],
    ['2026-03-01T14:00:00.000001 02:00', 1],
    ['2026-03-01T23:59:59.999998Z', 1],
    ['2026-03-01', 2],
    ['2026-03-01T23:59:59.999999Z', 2],
    ['2026-03-04', 2],
    ['2026-03-04T23:59:59.999999999Z', 2],
    ['2026-03-05T00:00:00Z', 3],
    ['2026-03-05', 3],
    ['2026-11-01', 3],
  ])('as of %s is revision %s', async (asOf, number) => {
    const id = await checkMadeAt(desk, room, [first, second, third]);

    const { status, body } = await read(`/api/checks/${id}`).query({ as_of: asOf });

    if (number === null) expect([status, body.code]).toEqual([404, 'check.not_yet']);
    else expect([status, body.revision]).toEqual([200, number]);
  });

  test('today is what stands now', async () => {
    const { id, document } = await publishedCheck(desk, room);
    const [{ today }] = await desk.source.query(`SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS today`);

    const { status, body } = await read(`/api/checks/${id}?as_of=${today}`);

    expect([status, body]).toEqual([200, document]);
  });

  test('at the very moment of a revision, as the list of revisions names it, is that revision', async () => {
    const { id } = await publishedCheck(desk, room);
    const revisions = await read(`/api/checks/${id}/revisions`);

    const { body } = await read(`/api/checks/${id}`).query({ as_of: revisions.body[0].madeAt });

    expect(body.revision).toBe(1);
  });

  test('after a retraction is nothing, and before it what was taken back', async () => {
    const id = await checkMadeAt(desk, room, [first, third], true);

    const [before, after] = [
      await read(`/api/checks/${id}?as_of=2026-03-04`),
      await read(`/api/checks/${id}?as_of=2026-03-05`),
    ];

    expect([before.status, before.body.revision]).toEqual([200, 1]);
    expect([after.status, after.body.code, after.body.retractedAt]).toEqual([410, 'check.retracted', third]);
  });

  test.each([
    'tomorrow',
    '2026-02-30',
    '2026-02-30T00:00:00Z',
    '2026-13-01',
    '2999-01-01',
    '2999-01-01T00:00:00Z',
    '2026-03-01T25:00:00Z',
    '2026-03-01T00:00:00+19:99',
    '2026-03-01T12:00',
    '2026-03',
    '20260301',
    '',
  ])('cannot be asked for as %j', async (asOf) => {
    const id = await checkMadeAt(desk, room, [first]);

    const { status, body } = await read(`/api/checks/${id}`).query({ as_of: asOf });

    expect([status, body.code]).toEqual([400, 'request.invalid']);
  });

  test.each(['0001-01-01', '1000-01-01T00:00:00+19:59', '1999-12-31T24:00:00Z'])(
    'long ago (%s) was nothing',
    async (asOf) => {
      const id = await checkMadeAt(desk, room, [first]);

      const { status, body } = await read(`/api/checks/${id}`).query({ as_of: asOf });

      expect([status, body.code]).toEqual([404, 'check.not_yet']);
    },
  );

  test('of a list are the checks that stood then, as they stood', async () => {
    const kept = await checkMadeAt(desk, room, ['2025-01-01T00:00:00Z', '2025-01-03T00:00:00Z']);
    const gone = await checkMadeAt(desk, room, ['2025-01-01T00:00:00Z', '2025-01-03T00:00:00Z'], true);

    const on = async (day: string) => {
      const { body } = await read(`/api/checks?as_of=${day}`);
      return body.data.map(({ id, revision }: { id: number; revision: number }) => [id, revision]);
    };

    expect(await on('2024-12-31')).toEqual([]);
    expect(await on('2025-01-02')).toEqual([
      [kept, 1],
      [gone, 1],
    ]);
    expect(await on('2025-01-03')).toEqual([[kept, 2]]);
  });
});

describe('the revisions of a check', () => {
  test('say when each stood, and each is the document as it went out', async () => {
    const { id, document } = await publishedCheck(desk, room);
    await room.editor
      .post(`/api/checks/${id}/correct`, { note: 'Put right.', class: 'minor', rationaleToday: 'Other.' })
      .set('if-match', '"v1"');

    const { body } = await read(`/api/checks/${id}/revisions`);
    const first = await read(`/api/checks/${id}/revisions/1`);

    expect(body).toMatchObject([
      { number: 1, kind: 'publication', note: null },
      { number: 2, kind: 'correction', note: 'Put right.', supersededAt: null },
    ]);
    expect(body[0].supersededAt).toBe(body[1].madeAt);
    expect([first.body, first.headers.etag]).toEqual([document, '"v1"']);
  });

  test.each(['0', '2', 'x', '99999999999'])('there is no revision %s', async (number) => {
    const { id } = await publishedCheck(desk, room);

    const { status, body } = await read(`/api/checks/${id}/revisions/${number}`);

    expect([status, body.code]).toEqual([404, 'check.unknown']);
  });
});
