/** The lists of claims: in every order each claim once, at its place, with how far its reviews have come. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EntityManager } from 'typeorm';
import { listClaims } from '../../src/claims/claim-lists.store.js';
import { ClaimQuery, ClaimSummary } from '../../src/claims/claim-lists.dto.js';
import { cursorOf } from '../../src/http/page.js';
import { openDesk, TestDesk } from '../support/app.js';
import { person, TestPerson } from '../support/people.js';
import { done, proposedClaim, queuedClaim, review } from '../support/work.js';

let desk: TestDesk;
let anna: TestPerson;
let edith: TestPerson;
beforeAll(async () => {
  desk = await openDesk();
  anna = await person(desk, 'Anna', 'reviewer');
  edith = await person(desk, 'Edith', 'editor');
  for (const priority of [3, 9, 3, 0, 9, 5]) await queuedClaim(edith, 1, { priority });
  const begun = await queuedClaim(edith, 2, { priority: 1 });
  await review(anna, begun);
  await proposedClaim(edith);
  // Some have waited equally long, some a microsecond longer.
  await desk.source.query(
    `UPDATE claim SET state_since = '2000-06-10T12:00:00.000001Z'::timestamptz + (7 - id) / 2 * interval '1 microsecond'`,
  );
});
afterAll(() => desk.close());

async function list(query: string, who = anna): Promise<ClaimSummary[]> {
  return (await done(who.get(`/api/claims?${query}`))).data;
}

/** The list as it is read a page at a time along its links. */
async function pages(query: string): Promise<number[]> {
  const seen: number[] = [];
  let path: string | undefined = `/api/claims?${query}`;
  while (path) {
    const { body, headers } = await anna.get(path);
    seen.push(...body.data.map(({ id }: ClaimSummary) => id));
    path = /<([^>]*)>; rel="?next/.exec(headers.link ?? '')?.[1];
  }
  return seen;
}

describe('a claim in a list', () => {
  test('says how many of its reviews are in and being written, and nothing of what they say', async () => {
    const carl = await person(desk, 'Carl', 'reviewer');
    const claim = await queuedClaim(edith, 3);
    await review(anna, claim, 'false');
    await done(carl.post(`/api/claims/${claim.id}/take`));

    const [summary] = await list(`article=${claim.article}&state=queued`, carl);

    expect(summary).toEqual({
      ...{ id: claim.id, version: expect.any(Number), state: 'queued', stateSince: expect.any(String) },
      ...{ articleId: claim.article, articleTitle: expect.stringMatching(/^Bridge \d+$/) },
      ...{ text: expect.any(String), quote: expect.any(String), start: 0, end: expect.any(Number) },
      ...{ kind: 'record', speaker: 'officials', about: { from: null, to: null }, priority: 5, worth: 0 },
      seats: { wanted: 3, submitted: 1, leased: 1, free: 1, for: 'anyone' },
    });
    const { seats } = await done(carl.get(`/api/claims/${claim.id}`));
    expect(summary?.seats).toEqual(seats);
    await desk.source.query(`UPDATE claim SET state = 'dismissed', dismissal_reason = 'trivial' WHERE id = $1`, [
      claim.id,
    ]);
  });
});

describe('claims', () => {
  test('are listed as the queue gives them out', async () => {
    const listed = (await list('state=queued&order=queue')).map(({ id }) => id);

    const given: number[] = [];
    for (const _ of listed) {
      const taker = await person(desk, 'Taker', 'reviewer');
      given.push((await done(taker.post('/api/queue/take', {}))).claim.id);
    }

    expect(listed).toHaveLength(7);
    expect(given).toEqual(listed);
    await desk.source.query('DELETE FROM lease');
  });

  test.each<[string, (claim: ClaimSummary) => (string | number)[]]>([
    ['order=waiting', ({ stateSince }) => [stateSince]],
    ['order=waiting&state=queued', ({ stateSince }) => [stateSince]],
    ['order=text', ({ articleId, start, id }) => [articleId, start, id]],
    ['order=id', ({ id }) => [id]],
    ['', ({ id }) => [id]],
  ])('are sorted with %s', async (query, place) => {
    const claims = await list(query);

    expect(claims.length).toBeGreaterThan(6);
    const places = claims.map((claim) =>
      place(claim)
        .map((part) => String(part).padStart(9, '0'))
        .join(),
    );
    expect(places).toEqual(places.toSorted());
  });

  test.each([
    'order=queue&state=queued',
    'order=waiting',
    'order=waiting&state=queued',
    'order=text',
    'order=id',
    'q=town',
  ])('are read page by page with %s, each once and in the order of the whole list', async (query) => {
    const whole = (await list(`${query}&limit=1000`)).map(({ id }) => id);

    expect(await pages(`${query}&limit=1`)).toEqual(whole);
    expect(await pages(`${query}&limit=3`)).toEqual(whole);
  });

  test('that waited a microsecond longer come first', async () => {
    const since = await desk.source.query(
      `SELECT id, to_char(state_since, 'US') AS us FROM claim WHERE state = 'queued' ORDER BY state_since, id`,
    );

    const listed = await pages('order=waiting&state=queued&limit=2');

    expect(listed).toEqual(since.map(({ id }: { id: number }) => id));
    expect(new Set(since.map(({ us }: { us: string }) => us)).size).toBeGreaterThan(2);
  });

  test.each([
    ['order=queue', '/order'],
    ['order=queue&state=proposed', '/order'],
    ['order=age', '/order'],
    ['limit=1001', '/limit'],
    ['limit=0', '/limit'],
  ])('are not listed with %s', async (query, pointer) => {
    const { body } = await anna.get(`/api/claims?${query}`);

    expect(body).toMatchObject({ status: 400, code: 'request.invalid', errors: [{ pointer }] });
  });

  test.each<[string, object, (string | number)[]]>([
    ['order=queue&state=queued', { order: 'queue', state: 'queued' }, [2 ** 53 - 1, 1 - 2 ** 53, 2 ** 53 - 1]],
    ['order=text', { order: 'text' }, [2 ** 53 - 1, 2 ** 53 - 1, 2 ** 53 - 1]],
    ['order=waiting', { order: 'waiting' }, ['2999-12-31T23:59:59.999999Z', 2 ** 53 - 1]],
  ])(
    'a cursor for %s that points nowhere leads to an empty page, and to no other order',
    async (query, filters, place) => {
      const cursor = cursorOf(place, filters);

      expect((await done(anna.get(`/api/claims?${query}&cursor=${cursor}`))).data).toEqual([]);
      expect((await anna.get(`/api/claims?order=id&cursor=${cursor}`)).body.code).toBe('request.cursor');
    },
  );
});

describe('ten thousand queued claims', () => {
  beforeAll(async () => {
    await desk.source.query(`
      INSERT INTO claim (article_id, as_of, state, span_start, span_end, quote, text, kind, origin, priority, reviews_wanted,
                         selection_reason, begun_at)
      SELECT article_id, as_of, state, n, n + 9, quote, text, kind, origin, n % 10, 2, 'record',
             CASE WHEN n % 50 = 0 THEN now() END
      FROM (SELECT * FROM claim WHERE state = 'queued' ORDER BY id LIMIT 1) AS one, generate_series(1, 10000) AS n`);
    await desk.source.query('VACUUM ANALYZE claim');
  });

  /** How PostgreSQL goes about the very statement that the list runs. */
  async function planOf(query: Partial<ClaimQuery>): Promise<string> {
    const plan: string[] = [];
    const explaining = {
      query: async (text: string, values: unknown[]) => {
        for (const row of await desk.source.query(`EXPLAIN ${text}`, values)) plan.push(row['QUERY PLAN']);
        return [];
      },
    };
    await listClaims(explaining as unknown as EntityManager, { limit: 50, ...query }, null);
    return plan.join('\n');
  }

  test.each<[Partial<ClaimQuery>, string]>([
    [{ state: 'queued', order: 'queue' }, 'claim_queue'],
    [{ state: 'queued', order: 'waiting' }, 'claim_waiting'],
    [{ state: 'queued' }, 'claim_pk'],
    [{ article: 1, order: 'text' }, 'claim_article'],
  ])('%j are read along their index, without sorting them', async (query, index) => {
    const plan = await planOf(query);

    expect(plan).toContain(`using ${index} on claim c`);
    expect(plan).not.toContain('Sort');
  });

  test('are each listed once in the order of the queue', async () => {
    const seen = await pages('order=queue&state=queued&limit=1000');

    expect(seen).toHaveLength(10_007);
    expect(new Set(seen).size).toBe(10_007);
  });
});

test('how many claims are in which state, and since when, is told for all states that have any', async () => {
  const states = await done(anna.get('/api/claims/states'));

  const counted = await desk.source.query(
    `SELECT state, count(*)::int AS claims, min(state_since) AS "oldestSince" FROM claim GROUP BY state ORDER BY state`,
  );
  expect(states).toEqual(JSON.parse(JSON.stringify(counted)));
  expect(states.map(({ state }: { state: string }) => state)).toEqual(['dismissed', 'proposed', 'queued']);
});
