import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import request from 'supertest';
import { openDesk, TestDesk } from '../support/app.js';
import { ensureSplitting } from './splitting.js';
import { Headers, signedIn } from './people.js';

let desk: TestDesk;
let reviewer: Headers;
let admin: Headers;
beforeAll(async () => {
  desk = await openDesk();
  ensureSplitting(desk);
  reviewer = await signedIn(desk, 'reviewer');
  admin = await signedIn(desk, 'admin');
});
afterAll(() => desk.close());

let made = 0;
const freshText = () => `The article number ${++made} of these tests.`;

function submit(body: object, as = reviewer) {
  return request(desk.url).post('/api/articles').set(as).send(body);
}

function submitText(more: object = {}) {
  return submit({ text: freshText(), publishedOn: '2000-06-10', ...more });
}

async function countArticles(): Promise<number> {
  const [{ count }] = await desk.source.query('SELECT count(*) FROM article');
  return count;
}

describe('a submitted article', () => {
  test('is answered with what is kept of it, where it is and its version', async () => {
    const text = 'News |\nPutin to visit North Korea |\r\nOfficials said so.';

    const answer = await submit({
      text,
      publishedOn: '2000-06-10',
      publisher: ' Associated Press ',
      byline: ' ',
      url: 'HTTPS://News.Example/2000/putin?x=1#top',
      language: 'EN-us',
    });

    expect(answer.status).toBe(201);
    expect(answer.headers.location).toBe(`/api/articles/${answer.body.id}`);
    expect(answer.headers.etag).toMatch(/^"v\d+"$/);
    expect(answer.body).toMatchObject({
      title: 'Putin to visit North Korea',
      publishedOn: '2000-06-10',
      publisher: 'Associated Press',
      byline: null,
      url: 'https://news.example/2000/putin?x=1#top',
      language: 'en-US',
      edition: 1,
      editionOf: null,
      splitState: 'split',
      textSha256: createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex'),
      submittedBy: { id: expect.any(Number), name: expect.any(String) },
    });
    expect(answer.body).not.toHaveProperty('text');
    expect(answer.body).not.toHaveProperty('split');
  });

  test('is on the trail with its particulars and never with its text', async () => {
    const { body } = await submit({
      text: 'A text that stays off the trail.',
      title: 'Given title',
      publishedOn: '2000-06-10',
    });

    const history = await request(desk.url).get(`/api/articles/${body.id}/history`).set(reviewer);

    expect(history.status).toBe(200);
    expect(history.body[0]).toMatchObject({
      chain: `article:${body.id}`,
      seq: 1,
      action: 'submitted',
      actor: body.submittedBy,
      before: null,
      after: {
        title: 'Given title',
        publishedOn: '2000-06-10',
        publisher: null,
        url: null,
        language: 'en',
        edition: 1,
        textSha256: body.textSha256,
        characters: 32,
      },
      previousHash: null,
    });
    expect(JSON.stringify(history.body)).not.toContain('stays off the trail');
  });

  test('in HTML is kept as what a reader would read', async () => {
    const html = `<html><head><title>T</title><style>p{}</style></head><body><h1>Big <b>news</b> of the day &amp; more</h1>
      <p>First <a href="https://x.example/">linked</a>\n para.<script>alert(1)</script><p>Second<br>line.<img src=x alt=pic>
      <div>Third.</div><ul><li>one<li>two</ul><a name=x onclick="y">&lt;script&gt;</a></body></html>`;

    const { body } = await submit({ html, publishedOn: '2000-06-10' });
    const { text } = await request(desk.url).get(`/api/articles/${body.id}/text`).set(reviewer);

    expect(body.title).toBe('Big news of the day & more');
    expect(text).toBe(
      'Big news of the day & more\n\nFirst linked para.\n\nSecond\nline.\n\nThird.\n\none\n\ntwo\n\n<script>',
    );
  });

  test('that is long is left to a job', async () => {
    const text = `${freshText()}\n${'Nothing happened. '.repeat(1200)}`;

    const { body, status } = await submit({ text, publishedOn: '2000-06-10' });

    expect(status).toBe(201);
    expect(body).toMatchObject({ splitState: 'waiting', sentences: null, coverage: null });
    const jobs = await desk.source.query(
      `SELECT key FROM graphile_worker.jobs WHERE task_identifier = 'split_article'`,
    );
    expect(jobs).toContainEqual({ key: `split:${body.id}` });
    const sentences = await request(desk.url).get(`/api/articles/${body.id}/sentences`).set(reviewer);
    expect(sentences.status).toBe(409);
    expect(sentences.body).toMatchObject({ code: 'article.not_split', splitState: 'waiting' });

    await desk.jobs.perform('split_article', { articleId: body.id });

    const after = await request(desk.url).get(`/api/articles/${body.id}`).set(reviewer);
    expect(after.body.splitState).toBe('split');
  });

  test('sent again under its Idempotency-Key is answered as the first time', async () => {
    const body = { text: freshText(), publishedOn: '2000-06-10' };
    const send = () => submit(body).set('idempotency-key', 'once-0000-0001');

    const [first, second] = [await send(), await send()];

    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(second.headers.location).toBe(first.headers.location);
  });
});

describe('a text that is already here', () => {
  test('is refused with a link to the first, however it is spelled', async () => {
    const first = await submit({ text: 'Café society in Paris.\nTwo lines.', publishedOn: '2000-06-10' });
    const before = await countArticles();

    const again = await submit({
      text: '\ufeffCafe\u0301 society in Paris.\r\nTwo lines.',
      publishedOn: '2001-01-01',
      url: 'https://elsewhere.example/',
    });

    expect(again.status).toBe(409);
    expect(again.body).toMatchObject({
      code: 'article.duplicate',
      article: { id: first.body.id, href: `/api/articles/${first.body.id}` },
    });
    expect(await countArticles()).toBe(before);
  });

  test('submitted many times at once is kept once, and every other answer leads to it', async () => {
    const body = { text: freshText(), publishedOn: '2000-06-10', url: 'https://race.example/one' };

    const answers = await Promise.all(Array.from({ length: 8 }, () => submit(body)));

    const won = answers.filter(({ status }) => status === 201);
    const refused = answers.filter(({ status }) => status === 409);
    expect([won.length, refused.length]).toEqual([1, 7]);
    for (const { body } of refused) {
      expect(body).toMatchObject({ code: 'article.duplicate', article: { id: won[0]?.body.id } });
    }
  });
});

describe('another text', () => {
  test('at the same address is a further edition, also of an edition', async () => {
    const url = 'https://news.example/story';

    const [first, second, third] = [await submitText({ url }), await submitText({ url }), await submitText({ url })];

    expect(first.body).toMatchObject({ edition: 1, editionOf: null });
    expect(second.body).toMatchObject({ edition: 2, editionOf: first.body.id });
    expect(third.body).toMatchObject({ edition: 3, editionOf: first.body.id });
  });

  test('may say itself which article it is an edition of', async () => {
    const first = await submitText();
    const second = await submitText({ editionOf: first.body.id });

    const third = await submitText({ editionOf: second.body.id, url: 'https://news.example/moved' });

    expect(third.body).toMatchObject({ edition: 3, editionOf: first.body.id });
  });

  test('cannot be an edition of nothing', async () => {
    const answer = await submitText({ editionOf: 999_999_999 });

    expect(answer.status).toBe(404);
    expect(answer.body).toMatchObject({ code: 'article.unknown', errors: [{ pointer: '/editionOf' }] });
  });

  test('and many others at one new address at once get one edition number each', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => submitText({ url: 'https://race.example/many' })),
    );

    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
    expect(answers.map(({ body }) => body.edition).toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const first = answers.find(({ body }) => body.edition === 1);
    const others = answers.filter((answer) => answer !== first);
    expect(others.every(({ body }) => body.editionOf === first?.body.id)).toBe(true);
  });
});

test('many further editions named at once, each at its own address, get one number each', async () => {
  const first = await submitText();

  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      submitText({ editionOf: first.body.id, url: `https://race.example/moved/${index}` }),
    ),
  );

  expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
  expect(answers.map(({ body }) => body.edition).toSorted()).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
});

describe('a submission is refused', () => {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

  test.each([
    ['without text and html', { text: undefined }, 400, 'request.invalid', '/text'],
    ['with both text and html', { html: '<p>Text.' }, 400, 'request.invalid', '/html'],
    ['without a date', { publishedOn: undefined }, 400, 'request.invalid', '/publishedOn'],
    ['with a day that no calendar has', { publishedOn: '2000-02-30' }, 400, 'request.invalid', '/publishedOn'],
    ['with a time for a day', { publishedOn: '2000-02-01T00:00:00Z' }, 400, 'request.invalid', '/publishedOn'],
    ['with a date of tomorrow', { publishedOn: tomorrow }, 422, 'article.in_future', '/publishedOn'],
    ['with an address that is none', { url: '/story' }, 400, 'request.invalid', '/url'],
    ['with an address that is not of the web', { url: 'javascript:alert(1)' }, 400, 'request.invalid', '/url'],
    ['with a password in the address', { url: 'https://a:b@news.example/' }, 400, 'request.invalid', '/url'],
    [
      'with an address too long to be found again',
      { url: `https://x.example/${'é'.repeat(1000)}` },
      400,
      'request.invalid',
      '/url',
    ],
    ['with a language that is none', { language: 'english_please' }, 400, 'request.invalid', '/language'],
    ['with a title of more than 300 characters', { title: 'x'.repeat(301) }, 400, 'request.invalid', '/title'],
    ['with a publisher that is no text', { publisher: 7 }, 400, 'request.invalid', '/publisher'],
    ['with a field that nobody knows', { topic: 'x' }, 400, 'request.invalid', '/topic'],
    ['with an id that is none', { editionOf: 1.5 }, 400, 'request.invalid', '/editionOf'],
    ['with heaps of combining marks', { text: `a${'\u0301\u0323'.repeat(300_000)}` }, 400, 'request.invalid', '/text'],
    [
      'with HTML nested without end',
      { text: undefined, html: '<div>'.repeat(200_000) },
      400,
      'request.invalid',
      '/html',
    ],
  ])('%s', async (_, more, status, code, pointer) => {
    const before = await countArticles();

    const answer = await submitText(more);

    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.body).toMatchObject({ code, errors: expect.arrayContaining([expect.objectContaining({ pointer })]) });
    expect(await countArticles()).toBe(before);
  });

  test.each([
    ['of blanks', { text: ' \n ' }, 422, 'article.empty'],
    ['of HTML without words', { text: undefined, html: '<p><script>words</script>' }, 422, 'article.empty'],
    ['of more than 1 MiB', { text: 'a'.repeat(1_048_577) }, 413, 'article.too_large'],
    ['of more HTML than is read', { text: undefined, html: 'a'.repeat(4_194_305) }, 413, 'article.too_large'],
  ])('when it is %s', async (_, more, status, code) => {
    const answer = await submitText(more);

    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test('from somebody who is not signed in, or who may only read', async () => {
    const stranger = await submit({ text: freshText(), publishedOn: '2000-06-10' }, {});
    const reader = await submit({ text: freshText(), publishedOn: '2000-06-10' }, admin);

    expect([stranger.status, stranger.body.code]).toEqual([401, 'sign_in.required']);
    expect([reader.status, reader.body.code]).toEqual([403, 'permission.missing']);
  });
});
