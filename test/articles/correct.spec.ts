import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { openDesk, TestDesk } from '../support/app.js';
import { ensureSplitting } from './splitting.js';
import { Headers, signedIn } from './people.js';

let desk: TestDesk;
let editor: Headers;
let admin: Headers;
beforeAll(async () => {
  desk = await openDesk();
  ensureSplitting(desk);
  editor = await signedIn(desk, 'editor');
  admin = await signedIn(desk, 'admin');
});
afterAll(() => desk.close());

let path: string;
let made = 0;
beforeEach(async () => {
  const text = `The article number ${++made} of these tests.`;
  const article = { text, title: 'Old title', publishedOn: '2000-06-10', publisher: 'Old paper' };
  const { headers } = await request(desk.url).post('/api/articles').set(editor).send(article);
  path = headers.location ?? '';
});

function correct(change: object, version = '"v1"', as = editor) {
  return request(desk.url).patch(path).set(as).set('if-match', version).send(change);
}

async function read() {
  return (await request(desk.url).get(path).set(editor)).body;
}

async function corrections() {
  const { body } = await request(desk.url).get(`${path}/history`).set(editor);
  return body.filter(({ action }: { action: string }) => action === 'corrected');
}

describe('correcting the particulars of an article', () => {
  test('changes what was named, and the trail says from what to what', async () => {
    const answer = await correct({
      title: ' New title ',
      publisher: null,
      url: 'http://New.example',
      language: 'pt-br',
    });

    expect(answer.status).toBe(200);
    expect(answer.headers.etag).toBe('"v2"');
    expect(answer.body).toMatchObject({
      ...{
        title: 'New title',
        publisher: null,
        byline: null,
        url: 'http://new.example/',
        language: 'pt-BR',
        version: 2,
      },
    });
    expect(await corrections()).toMatchObject([
      {
        before: { title: 'Old title', publisher: 'Old paper', url: null, language: 'en' },
        after: { title: 'New title', publisher: null, url: 'http://new.example/', language: 'pt-BR' },
      },
    ]);
  });

  test('that changes nothing leaves no trace', async () => {
    const answer = await correct({ title: 'Old title', byline: null });

    expect([answer.status, answer.headers.etag]).toEqual([200, '"v1"']);
    expect(await corrections()).toEqual([]);
  });

  test('by two people at once: one is in time, the other is told the version', async () => {
    const answers = await Promise.all([correct({ title: 'By one' }), correct({ title: 'By another' })]);

    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const late = answers.find(({ status }) => status === 412);
    expect(late?.body).toMatchObject({ code: 'article.stale', version: 2 });
    expect(await corrections()).toHaveLength(1);
  });

  test.each([
    ['the text', { text: 'Another text.' }, '/text'],
    ['the date', { publishedOn: '2001-01-01' }, '/publishedOn'],
    ['the edition', { editionOf: 1 }, '/editionOf'],
    ['the title to nothing', { title: '  ' }, '/title'],
    ['the title to null', { title: null }, '/title'],
    ['the language to null', { language: null }, '/language'],
    ['the address to none', { url: 'here' }, '/url'],
  ])('cannot change %s', async (_, change, pointer) => {
    const before = await read();

    const answer = await correct(change);

    expect([answer.status, answer.body.code]).toEqual([400, 'request.invalid']);
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer }));
    expect(await read()).toEqual(before);
  });

  test('names the version that was seen', async () => {
    const missing = await request(desk.url).patch(path).set(editor).send({ title: 'New' });
    const malformed = await correct({ title: 'New' }, 'v1');
    const stale = await correct({ title: 'New' }, '"v7"');

    expect([missing.status, missing.body.code]).toEqual([428, 'request.version_missing']);
    expect([malformed.status, malformed.body.code]).toEqual([400, 'request.version_malformed']);
    expect([stale.status, stale.body.code]).toEqual([412, 'article.stale']);
    expect((await read()).title).toBe('Old title');
  });

  test('is for who may write articles, and needs an article', async () => {
    const reader = await correct({ title: 'New' }, '"v1"', admin);
    path = '/api/articles/999999999';
    const nothing = await correct({ title: 'New' });

    expect([reader.status, reader.body.code]).toEqual([403, 'permission.missing']);
    expect([nothing.status, nothing.body.code]).toEqual([404, 'article.unknown']);
  });

  test('beside a further edition of it: both are done', async () => {
    const id = Number(path.split('/').at(-1));
    const further = { text: `A further edition of ${id}.`, publishedOn: '2000-06-11', editionOf: id };

    const answers = await Promise.all([
      correct({ title: 'New' }),
      request(desk.url).post('/api/articles').set(editor).send(further),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([200, 201]);
  });
});
