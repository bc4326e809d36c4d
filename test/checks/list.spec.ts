import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { openDesk, TestDesk } from '../support/app.js';
import { checkMadeAt, Newsroom, newsroom, publishedCheck } from './approved-claim.js';

let desk: TestDesk;
let room: Newsroom;
const checks: Awaited<ReturnType<typeof publishedCheck>>[] = [];
beforeAll(async () => {
  desk = await openDesk();
  room = await newsroom(desk);
  const particulars = [
    {
      text: 'Putin visits 100% of Pyongyang',
      kind: 'event',
      speaker: 'Georgy Toloraya',
      article: { publisher: 'Courier', language: 'en-GB' },
    },
    {
      text: 'The treaty is of 1972',
      kind: 'state',
      ratingToday: 'false',
      ratingThen: null,
      rationaleThen: null,
      article: { publisher: 'Bote', language: 'de' },
    },
    {
      text: 'Kim assumed power in 1994',
      kind: 'event',
      ratingToday: 'half_true',
      article: { url: 'https://news.example/kim?a=1' },
    },
  ];
  for (const one of particulars) checks.push(await publishedCheck(desk, room, one));
});
afterAll(() => desk.close());

function list(query: Record<string, string | number> = {}) {
  return request(desk.url).get('/api/checks').query(query);
}

/** Which of the checks above are listed, by their place. */
async function found(query: Record<string, string | number>): Promise<number[]> {
  const { body, status } = await list(query);
  expect([status, body.code]).toEqual([200, undefined]);
  return body.data.map((listed: { id: number }) => checks.findIndex(({ id }) => id === listed.id));
}

test.each<[Record<string, string>, number[]]>([
  [{}, [0, 1, 2]],
  [{ q: 'putin' }, [0]],
  [{ q: 'PYONGYANG visits' }, [0]],
  [{ q: '100%' }, [0]],
  [{ q: '%' }, [0]],
  [{ q: '_' }, []],
  [{ q: ' in  19 ' }, [2]],
  [{ q: '\\' }, []],
  [{ rating: 'true' }, [0]],
  [{ rating: 'false' }, [1]],
  [{ ratingThen: 'mostly_true' }, [0, 2]],
  [{ kind: 'event' }, [0, 2]],
  [{ kind: 'event', rating: 'half_true' }, [2]],
  [{ speaker: 'georgy toloraya' }, [0]],
  [{ publisher: 'bote' }, [1]],
  [{ language: 'en' }, [0, 2]],
  [{ language: 'en-gb' }, [0]],
  [{ language: 'e' }, []],
  [{ article_url: 'https://NEWS.example/kim?a=1' }, [2]],
  [{ article_url: 'not an address' }, []],
  [{ published_after: '2020-01-01' }, [0, 1, 2]],
  [{ published_before: '2020-01-01' }, []],
  [{ published_after: '2999-01-01T00:00:00Z' }, []],
])('the list for %j holds what fits', async (query, expected) => {
  expect(await found(query)).toEqual(expected);
});

test('the list can be asked for one article', async () => {
  expect(await found({ article: checks[1]!.claim.articleId })).toEqual([1]);
});

test('a listed check says what it is about, how it is rated and since when', async () => {
  const { body, headers } = await list({ rating: 'half_true' });

  const { publishedAt, revisedAt } = checks[2]!.document as unknown as Record<string, string>;
  expect(body).toEqual({
    data: [
      {
        id: checks[2]!.id,
        url: `http://127.0.0.1:3000/checks/${checks[2]!.id}`,
        ...{ revision: 1, kind: 'publication', retracted: false },
        ...{ claim: 'Kim assumed power in 1994', speaker: null, claimKind: 'event' },
        ...{ articleId: checks[2]!.claim.articleId, language: 'en' },
        ...{ ratingToday: 'half_true', ratingThen: 'mostly_true', publishedAt, revisedAt },
      },
    ],
    page: { limit: 50, nextCursor: null },
  });
  expect(headers['access-control-allow-origin']).toBe('*');
});

test('with fields=document it carries the whole documents', async () => {
  const { body } = await list({ fields: 'document', limit: 2 });

  expect(body.data.map(({ document }: { document: object }) => document)).toEqual([
    checks[0]!.document,
    checks[1]!.document,
  ]);
});

test('the list is read page by page, with links, and nothing is left out or given twice', async () => {
  const first = await list({ limit: 2 });
  const next = /<([^>]+)>; rel="?next"?/.exec(first.headers.link!)![1]!;
  const second = await request(desk.url).get(next);

  const ids = [...first.body.data, ...second.body.data].map(({ id }: { id: number }) => id);
  expect(ids).toEqual(checks.map(({ id }) => id));
  expect(second.body.page.nextCursor).toBeNull();
  expect(second.headers.link).not.toContain('next');
});

test('a list that did not change is not sent again', async () => {
  const { headers } = await list();

  const { status } = await list().set('if-none-match', headers.etag!);

  expect(status).toBe(304);
});

test.each<Record<string, string>>([
  { rating: 'Half True' },
  { kind: 'rumour' },
  { limit: '0' },
  { limit: '201' },
  { article: 'x' },
  { article: '99999999999999999999' },
  { updated_since: 'yesterday' },
  { published_after: '2026-02-30' },
  { as_of: '2999-01-01' },
  { cursor: 'nonsense' },
  { fields: 'all' },
  { unknown: 'x' },
])('the list refuses %j', async (query) => {
  const { status, body } = await list(query);

  expect([status, ['request.invalid', 'request.cursor'].includes(body.code)]).toEqual([400, true]);
});

test('a cursor is refused with other filters than it was made for', async () => {
  const { body } = await list({ limit: 1 });

  const other = await list({ limit: 1, q: 'putin', cursor: body.page.nextCursor });

  expect([other.status, other.body.code]).toEqual([400, 'request.cursor']);
});

describe('a mirror', () => {
  const made = '2026-05-01T10:00:00.000000Z';
  const changed = '2026-05-03T10:00:00.000000Z';

  test('learns of what changed since, in that order, and of retractions, which have no verdict', async () => {
    const corrected = await checkMadeAt(desk, room, [made, changed]);
    const retracted = await checkMadeAt(desk, room, [made, '2026-05-04T00:00:00.000000Z'], true);
    const untouched = await checkMadeAt(desk, room, [made]);

    const { body } = await list({ updated_since: '2026-05-02' });

    const rows = body.data.map(({ id, kind, ratingToday }: Record<string, unknown>) => [id, kind, ratingToday]);
    expect(rows.slice(0, 2)).toEqual([
      [corrected, 'correction', 'true'],
      [retracted, 'retraction', null],
    ]);
    expect(rows.map(([id]: [number]) => id)).not.toContain(untouched);
    expect(body.data[1].retracted).toBe(true);
  });

  test('finds a change again at the very time of it', async () => {
    const id = await checkMadeAt(desk, room, ['2024-05-01T10:00:00.000000Z', '2024-05-01T10:00:00.123456Z']);

    const at = await list({ updated_since: '2024-05-01T10:00:00.123456Z', published_before: '2024-06-01' });
    const after = await list({ updated_since: '2024-05-01T10:00:00.123457Z', published_before: '2024-06-01' });

    expect(at.body.data.map((check: { id: number }) => check.id)).toEqual([id]);
    expect(after.body.data).toEqual([]);
  });

  test('that reads on by the cursor gets every change, also of the same moment', async () => {
    const same = '2023-05-01T10:00:00.000000Z';
    const ids = [];
    for (let made = 0; made < 5; made += 1) ids.push(await checkMadeAt(desk, room, [same]));

    const seen = [];
    let cursor: string | null = null;
    do {
      const { body } = await list({
        updated_since: '2023-05-01',
        published_before: '2023-05-02',
        limit: 2,
        ...(cursor && { cursor }),
      });
      seen.push(...body.data.map(({ id }: { id: number }) => id));
      cursor = body.page.nextCursor;
    } while (cursor);

    expect(seen).toEqual(ids);
  });
});
