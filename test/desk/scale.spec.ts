import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { openDesk, TestDesk } from '../support/app.js';
import { Headers, signedIn } from '../articles/people.js';

interface Rating {
  key: string;
  label: string;
  meaning: string;
  family: string;
  value: number | null;
  worst: number | null;
  best: number | null;
}

let desk: TestDesk;
let admin: Headers;
let editor: Headers;
beforeAll(async () => {
  desk = await openDesk();
  admin = await signedIn(desk, 'admin');
  editor = await signedIn(desk, 'editor');
});
afterAll(() => desk.close());

async function current(): Promise<{ version: number; ratings: Rating[] }> {
  return (await request(desk.url).get('/api/scale')).body;
}

function put(ratings: unknown, version: number, as = admin, note: unknown = 'For this test') {
  return request(desk.url).put('/api/scale').set(as).set('if-match', `"v${version}"`).send({ note, ratings });
}

async function scaleEvents() {
  return desk.source.query(
    `SELECT action, actor_id, before, after, reason FROM event WHERE chain = 'desk' AND action = 'scale_changed' ORDER BY seq`,
  );
}

describe('the rating scale', () => {
  test('comes with the desk and anybody may read it', async () => {
    const { body, headers, status } = await request(desk.url).get('/api/scale');

    expect([status, headers.etag]).toEqual([200, '"v1"']);
    expect(body).toMatchObject({ version: 1, note: 'The scale that the desk came with', madeBy: null });
    expect(body.ratings.map(({ key, value }: Rating) => [key, value])).toEqual([
      ...[
        ['true', 5],
        ['mostly_true', 4],
        ['half_true', 3],
        ['mostly_false', 2],
        ['false', 1],
      ],
      ...['missing_context', 'unproven', 'satire', 'altered'].map((key) => [key, null]),
    ]);
    expect(body.ratings[0]).toEqual({
      key: 'true',
      label: 'True',
      meaning: 'The evidence bears the claim out in all that matters.',
      ...{ family: 'true', value: 5, worst: 1, best: 5 },
    });
  });

  test('gets its next version from an admin, and every version stays', async () => {
    const before = await current();
    const fiction = { key: 'fiction', label: ' Fiction ', meaning: 'It comes from a novel.', family: 'satire' };
    const renamed = before.ratings.map((rating) => (rating.key === 'false' ? { ...rating, label: 'Wrong' } : rating));

    const { body, headers, status } = await put([fiction, ...renamed], before.version);

    expect([status, headers.etag]).toEqual([200, `"v${before.version + 1}"`]);
    expect(body).toMatchObject({
      version: before.version + 1,
      note: 'For this test',
      madeBy: { id: expect.any(Number) },
    });
    expect(body.ratings[0]).toEqual({ ...fiction, label: 'Fiction', value: null, worst: null, best: null });
    expect(await current()).toEqual(body);
    const old = await request(desk.url).get(`/api/scales/${before.version}`);
    expect(old.body).toEqual(before);
    const all = await request(desk.url).get('/api/scales');
    expect(all.body).toEqual({ data: [body, before], page: { limit: 50, nextCursor: null } });
    const [event] = await scaleEvents();
    expect(event).toMatchObject({
      actor_id: body.madeBy.id,
      before: { version: before.version, ratings: before.ratings },
      after: { version: body.version, ratings: body.ratings },
      reason: { note: 'For this test' },
    });
  });

  test('has its versions listed page by page', async () => {
    const first = await request(desk.url).get('/api/scales?limit=1');

    const second = await request(desk.url).get(`/api/scales?limit=1&cursor=${first.body.page.nextCursor}`);

    expect(first.headers.link).toMatch(/rel="?next/);
    expect([first.body.data[0].version, second.body.data[0].version]).toEqual([2, 1]);
    expect(second.body.page.nextCursor).toBeNull();
  });

  test('changed by six admins at once: one is in time, the others are told the version', async () => {
    const { version, ratings } = await current();

    const answers = await Promise.all(Array.from({ length: 6 }, () => put(ratings, version)));

    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412, 412, 412, 412]);
    for (const { body, status } of answers) {
      if (status === 412) expect(body).toMatchObject({ code: 'scale.stale', version: version + 1 });
    }
    expect((await current()).version).toBe(version + 1);
  });
});

describe('a rating that a verdict uses', () => {
  beforeAll(async () => {
    const [{ id: person }] = await desk.source.query('SELECT id FROM person LIMIT 1');
    await desk.source.query(
      `WITH a AS (INSERT INTO article (title, published_on, language, text, text_sha256) VALUES ('t', '2000-06-10', 'en', 't', 't') RETURNING id),
            c AS (INSERT INTO claim (article_id, as_of, span_start, span_end, quote, text, kind, origin, priority)
                  SELECT id, '2000-06-10', 0, 1, 't', 't', 'event', 'editor', 0 FROM a RETURNING id)
       INSERT INTO verdict (claim_id, given_as, seat, author_id, scale_version, rating_today, rationale_today, rating_then, rationale_then, claim_version, claim_text)
       SELECT id, 'review', 1, $1, 1, 'half_true', 'r', 'unproven', 'r', 1, 't' FROM c`,
      [person],
    );
  });

  test('is named to an admin before anything is changed, and to nobody else', async () => {
    const { body, status } = await request(desk.url).get('/api/scale/used').set(admin);
    const other = await request(desk.url).get('/api/scale/used').set(editor);

    expect([status, body]).toEqual([200, { keys: ['half_true', 'unproven'] }]);
    expect([other.status, other.body.code]).toEqual([403, 'permission.missing']);
  });

  test.each([
    ['leave the scale', 'half_true', null],
    ['leave the scale, even if only used for what was known then', 'unproven', null],
    ['change its number', 'half_true', { value: 2 }],
    ['lose its number', 'half_true', { value: null, worst: null, best: null }],
  ])('cannot %s', async (_, key, change) => {
    const before = await current();
    const next = before.ratings.flatMap((rating) =>
      rating.key !== key ? [rating] : change ? [{ ...rating, ...change }] : [],
    );

    const { body, status } = await put(next, before.version);

    expect([status, body.code, body.keys]).toEqual([409, 'scale.key_gone', [key]]);
    expect(await current()).toEqual(before);
  });

  test('may get another label, and the others may go', async () => {
    const { version, ratings } = await current();
    const kept = ratings.filter(({ key }) => key === 'half_true' || key === 'unproven');

    const { body, status } = await put(
      [...kept].reverse().map((rating) => ({ ...rating, label: `${rating.label}!` })),
      version,
    );

    expect(status).toBe(200);
    expect(body.ratings.map(({ label }: Rating) => label)).toEqual(['Unproven!', 'Half true!']);
  });
});

describe('a change of the scale is refused', () => {
  const one = { key: 'half_true', label: 'Half', meaning: 'm', family: 'partly false', value: 3, worst: 1, best: 5 };
  const two = { key: 'unproven', label: 'Unproven', meaning: 'm', family: 'unverifiable' };

  test.each([
    ['without ratings', undefined, '/ratings'],
    ['with one rating', [one], '/ratings'],
    ['with a rating that is none', [one, 'two'], '/ratings/1'],
    ['with a key that is none', [one, { ...two, key: 'Un-proven' }], '/ratings/1/key'],
    ['with a key twice', [one, { ...two, key: one.key }], '/ratings/1/key'],
    ['with a label twice', [one, { ...two, label: ' HALF ' }], '/ratings/1/label'],
    ['with a label of blanks', [one, { ...two, label: ' ' }], '/ratings/1/label'],
    ['with a long label', [one, { ...two, label: 'x'.repeat(61) }], '/ratings/1/label'],
    ['without a meaning', [one, { ...two, meaning: undefined }], '/ratings/1/meaning'],
    ['with a family that nobody knows', [one, { ...two, family: 'odd' }], '/ratings/1/family'],
    ['with half a number', [{ ...one, worst: null }, two], '/ratings/0/value'],
    ['with equal bounds', [{ ...one, worst: 3, best: 3 }, two], '/ratings/0/value'],
    ['with a value out of bounds', [{ ...one, value: 6 }, two], '/ratings/0/value'],
    ['with a number that is none', [{ ...one, value: 2.5 }, two], '/ratings/0/value'],
    ['with a number that no column holds', [{ ...one, best: 99_999 }, two], '/ratings/0/best'],
    ['with a number beside the line', [one, { ...two, value: 3, worst: 1, best: 5 }], '/ratings/1/value'],
    ['with a field that nobody knows', [one, { ...two, colour: 'red' }], '/ratings/1/colour'],
    ['with too many ratings', Array(41).fill(one), '/ratings'],
  ])('%s', async (_, ratings, pointer) => {
    const before = await current();

    const { body, status } = await put(ratings, before.version);

    expect([status, body.code]).toEqual([400, 'request.invalid']);
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer }));
    expect(await current()).toEqual(before);
  });

  test('without a note, without the version seen, on an old version', async () => {
    const { version, ratings } = await current();

    const noNote = await put(ratings, version, admin, ' ');
    const noVersion = await request(desk.url).put('/api/scale').set(admin).send({ note: 'n', ratings });
    const old = await put(ratings, version - 1);

    expect([noNote.status, noNote.body.code]).toEqual([400, 'request.invalid']);
    expect([noVersion.status, noVersion.body.code]).toEqual([428, 'request.version_missing']);
    expect([old.status, old.body.code, old.body.version]).toEqual([412, 'scale.stale', version]);
  });

  test('from anybody but an admin', async () => {
    const { version, ratings } = await current();

    const stranger = await put(ratings, version, {});
    const other = await put(ratings, version, editor);

    expect([stranger.status, stranger.body.code]).toEqual([401, 'sign_in.required']);
    expect([other.status, other.body.code]).toEqual([403, 'permission.missing']);
  });
});

test.each(['0', '999', '99999999999', 'x', '-1'])('there is no version %s of the scale', async (version) => {
  const { body, status } = await request(desk.url).get(`/api/scales/${version}`);

  expect([status, body.code]).toEqual([404, 'scale.unknown']);
});
