import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { openDesk, TestDesk } from '../support/app.js';
import { person } from '../support/people.js';
import { ensureSplitting } from './splitting.js';
import { Headers, signedIn } from './people.js';

let desk: TestDesk;
let reader: Headers;
const ids: number[] = [];
beforeAll(async () => {
  desk = await openDesk();
  ensureSplitting(desk);
  reader = await signedIn(desk, 'reviewer');
  for (const article of articles) {
    const { body } = await request(desk.url).post('/api/articles').set(reader).send(article);
    ids.push(body.id);
  }
});
afterAll(() => desk.close());

const articles = [
  {
    text: 'First text of all.',
    title: 'Putin visits 100% of Pyongyang',
    publishedOn: '2000-06-10',
    publisher: 'Courier',
    language: 'en-GB',
    url: 'https://a.example/1',
  },
  {
    text: 'Second text of all.',
    title: 'Clinton in Moscow',
    publishedOn: '2000-06-04',
    publisher: 'Courier',
    language: 'en',
    url: 'https://a.example/2',
  },
  { text: 'Dritter Text.', title: 'Putin_in_Rom', publishedOn: '2000-06-05', publisher: 'Bote', language: 'de' },
  {
    text: 'First text of all, mended.',
    title: 'Putin visits Pyongyang',
    publishedOn: '2000-06-11',
    publisher: 'COURIER',
    language: 'en-GB',
    url: 'https://a.example/1',
  },
];

function get(path: string, as = reader) {
  return request(desk.url).get(path).set(as);
}

/** Which of the articles above the list holds, by their place. */
async function listed(query: string): Promise<number[]> {
  const { body, status } = await get(`/api/articles?${query}`);
  expect(status).toBe(200);
  return body.data.map(({ id }: { id: number }) => ids.indexOf(id));
}

describe('the list of articles', () => {
  test('has the last one first and no text', async () => {
    const { body } = await get('/api/articles');

    expect(body.data.map(({ id }: { id: number }) => id)).toEqual(ids.toReversed());
    expect(body.page).toEqual({ limit: 50, nextCursor: null });
    expect(Object.keys(body.data[0])).not.toContain('text');
  });

  test.each([
    ['publisher=courier', [3, 1, 0]],
    ['language=en', [3, 1, 0]],
    ['language=EN-gb', [3, 0]],
    ['language=e', null],
    ['url=https%3A%2F%2FA.example%2F1', [3, 0]],
    ['publishedFrom=2000-06-05', [3, 2, 0]],
    ['publishedTo=2000-06-05', [2, 1]],
    ['publishedFrom=2000-06-05&publishedTo=2000-06-10&publisher=Courier', [0]],
    ['splitState=split', [3, 2, 1, 0]],
    ['splitState=failed', []],
    ['q=putin', [3, 2, 0]],
    ['q=pyongyang%20PUTIN', [3, 0]],
    ['q=100%25', [0]],
    ['q=n_i', [2]],
    ['q=%5C', []],
    ['q=bote', [2]],
    ['q=COURIER%20clinton', [1]],
  ])('filtered by %s', async (query, expected) => {
    if (expected) expect(await listed(query)).toEqual(expected);
    else expect((await get(`/api/articles?${query}`)).body.code).toBe('request.invalid');
  });

  test('is read page by page along its links, every article once', async () => {
    const seen: number[] = [];
    let path: string | undefined = '/api/articles?limit=3&q=';
    while (path) {
      const { body, headers } = await get(path);
      seen.push(...body.data.map(({ id }: { id: number }) => id));
      path = /<([^>]*)>; rel="?next/.exec(headers.link ?? '')?.[1];
    }

    expect(seen).toEqual(ids.toReversed());
  });

  test.each([
    'publishedFrom=2000-13-01',
    'publishedTo=x',
    'url=here',
    'splitState=done',
    'limit=0',
    'topic=x',
    'q[]=a',
  ])('refuses %s', async (query) => {
    const { body, status } = await get(`/api/articles?${query}`);

    expect([status, body.code]).toEqual([400, 'request.invalid']);
  });

  test('refuses a cursor of another list', async () => {
    const { body } = await get('/api/articles?limit=1&publisher=Courier');

    const other = await get(`/api/articles?limit=1&cursor=${body.page.nextCursor}`);

    expect([other.status, other.body.code]).toEqual([400, 'request.cursor']);
  });

  test('says how the claims of each stand, as the article itself does', async () => {
    const editor = await person(desk, 'Edith', 'editor');
    const text = 'The ferry sank on Friday. It was the first of three ferries.\n\nSubscribe now!';
    const { body: split } = await editor.post('/api/articles', { text, publishedOn: '2001-01-01' });
    const { body: claims } = await editor.get(`/api/claims?article=${split.id}`);
    const [{ id: dismissed }] = claims.data;
    await editor.post(`/api/claims/${dismissed}/dismiss`, { reason: 'trivial' }).set('if-match', '"v1"');
    const { body: failed } = await editor.post('/api/articles', { text: `${text} Indeed.`, publishedOn: '2001-01-01' });
    await desk.source.query(`UPDATE article SET split_state = 'failed', split = NULL WHERE id = $1`, [failed.id]);

    const { body } = await get('/api/articles?publishedFrom=2001-01-01');

    expect(body.data.map(({ id }: { id: number }) => id)).toEqual([failed.id, split.id]);
    for (const { id, claims, coverage } of body.data) {
      const { body: article } = await get(`/api/articles/${id}`);
      expect({ claims, coverage }).toEqual({ claims: article.claims, coverage: article.coverage });
    }
    expect(body.data[0].coverage).toBeNull();
    expect(body.data[1].claims).toMatchObject({ dismissed: 1, published: 0 });
    expect(body.data[1].coverage).toEqual({ withClaim: 1, withReason: 1, neither: 1 });
  });
});

describe('the text of an article', () => {
  test('is plain text whose ETag is its hash, and is not sent again to who has it', async () => {
    const { body: article } = await get(`/api/articles/${ids[0]}`);

    const first = await get(`/api/articles/${ids[0]}/text`);
    const second = await get(`/api/articles/${ids[0]}/text`).set('if-none-match', `"${article.textSha256}"`);

    expect(first.text).toBe('First text of all.');
    expect(first.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(first.headers.etag).toBe(`"${article.textSha256}"`);
    expect(second.status).toBe(304);
    expect(second.text).toBe('');
  });

  test('is sent as it is, in whatever script, and never as a page', async () => {
    const text = '<script>alert(1)</script>\n\nТекст — 文章 🙂\n';
    const { body } = await request(desk.url)
      .post('/api/articles')
      .set(reader)
      .send({ text, publishedOn: '2000-06-10' });

    const answer = await get(`/api/articles/${body.id}/text`);

    expect(answer.text).toBe(text);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });
});

describe('the sentences of an article', () => {
  let id: number;
  beforeAll(async () => {
    const text = 'MOSCOW, June 9 - Putin will go. He is strong. Nobody knows. Who asked?';
    const { body } = await request(desk.url)
      .post('/api/articles')
      .set(reader)
      .send({ text, publishedOn: '2000-06-10', title: 'x y' });
    id = body.id;
    const sentences = ['MOSCOW, June 9 - Putin will go.', 'He is strong.', 'Nobody knows.', 'Who asked?'].map(
      (words) => ({
        start: text.indexOf(words),
        end: text.indexOf(words) + words.length,
        noClaim: words.endsWith('?') ? 'question' : null,
        dates: [],
      }),
    );
    const split = { version: 'test', dateline: { place: 'MOSCOW', date: '2000-06-09' }, sentences };
    await desk.source.query('DELETE FROM claim WHERE article_id = $1', [id]);
    await desk.source.query(`UPDATE article SET split = $2, split_state = 'split' WHERE id = $1`, [id, split]);
    await desk.source.query(
      `INSERT INTO claim (article_id, as_of, state, span_start, span_end, quote, text, kind, origin, priority, dismissal_reason)
       VALUES ($1, '2000-06-10', 'proposed', 17, 30, 'q', 't', 'prediction', 'editor', 1, NULL),
              ($1, '2000-06-10', 'dismissed', 32, 45, 'q', 't', 'state', 'editor', 1, 'opinion'),
              ($1, '2000-06-10', 'proposed', 20, 60, 'q', 't', 'state', 'editor', 1, NULL)`,
      [id],
    );
  });

  test('say where they stand, which live claims they have and why others have none', async () => {
    const claims = await desk.source.query(`SELECT id FROM claim WHERE article_id = $1 ORDER BY id`, [id]);

    const { body, status } = await get(`/api/articles/${id}/sentences`);

    expect(status).toBe(200);
    expect(body).toMatchObject({ articleId: id, splitter: 'test', dateline: { place: 'MOSCOW', date: '2000-06-09' } });
    expect(body.sentences.map(({ text, claims }: { text: string; claims: number[] }) => [text, claims])).toEqual([
      ['MOSCOW, June 9 - Putin will go.', [claims[0].id, claims[2].id]],
      ['He is strong.', [claims[2].id]],
      ['Nobody knows.', [claims[2].id]],
      ['Who asked?', []],
    ]);
    expect(body.sentences[3].noClaim).toEqual({ code: 'question', explanation: expect.any(String) });
    expect(body.sentences[0].noClaim).toBeNull();
  });

  test('are counted in the view of the article, and so are its claims', async () => {
    await desk.source.query(`UPDATE claim SET span_end = 30 WHERE article_id = $1 AND span_start = 20`, [id]);

    const { body } = await get(`/api/articles/${id}`);

    expect(body).toMatchObject({ sentences: 4, coverage: { withClaim: 1, withReason: 1, neither: 2 } });
    expect(body.claims).toEqual({
      ...{
        proposed: 2,
        dismissed: 1,
        queued: 0,
        awaiting_approval: 0,
        disputed: 0,
        approved: 0,
        published: 0,
        retracted: 0,
      },
    });
  });

  test('are said to be missing for good when the article could not be split', async () => {
    await desk.source.query(
      `UPDATE article SET split = NULL, split_state = 'failed', split_error = 'no sentence ends' WHERE id = $1`,
      [id],
    );

    const { body, status } = await get(`/api/articles/${id}/sentences`);

    expect([status, body.code]).toEqual([409, 'article.not_split']);
    expect(body.detail).toContain('no sentence ends');
  });
});

describe('an article that is not there', () => {
  test.each(['', '/text', '/sentences', '/history'])('is refused at /api/articles/:id%s', async (path) => {
    for (const id of ['999999999', '0', '-1', 'x', '1e3', '99999999999999999999']) {
      const { body, status } = await get(`/api/articles/${id}${path}`);

      expect([id, status, body.code]).toEqual([id, 404, 'article.unknown']);
    }
  });
});

test.each(['', '/1', '/1/text', '/1/sentences', '/1/history'])(
  'nobody reads /api/articles%s without signing in',
  async (path) => {
    const { body, status } = await get(`/api/articles${path}`, {});

    expect([status, body.code]).toEqual([401, 'sign_in.required']);
  },
);
