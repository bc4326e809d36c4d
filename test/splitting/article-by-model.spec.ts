/** An article on a desk with a language model: split by it, or by the built-in splitter and says so. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDesk, TestDesk } from '../support/app.js';
import { person, TestPerson } from '../support/people.js';
import { faithful, ModelServer, modelServer } from './model-server.js';

let server: ModelServer;
let desk: TestDesk;
let editor: TestPerson;
beforeAll(async () => {
  server = await modelServer();
  desk = await openDesk({
    HINDSIGHT_LANGUAGE_MODEL_URL: server.url,
    HINDSIGHT_LANGUAGE_MODEL: 'test-model',
    HINDSIGHT_LANGUAGE_MODEL_KEY: 'a secret key',
    HINDSIGHT_LANGUAGE_MODEL_SECONDS: '1',
  });
  editor = await person(desk, 'Edith', 'editor');
});
afterAll(async () => {
  await desk.close();
  await server.close();
});

let ferries = 0;

async function submitted(): Promise<number> {
  ferries += 1;
  const text = `The ferry number ${ferries} sank on Friday. It carried 40 people.`;
  const { body } = await editor.post('/api/articles', { text, publishedOn: '1998-05-10' });
  expect(body).toMatchObject({ splitState: 'waiting', splitter: null });
  return body.id;
}

async function splitOf(articleId: number) {
  const [article, sentences, claims, history] = await Promise.all(
    [
      `articles/${articleId}`,
      `articles/${articleId}/sentences`,
      `claims?article=${articleId}`,
      `articles/${articleId}/history`,
    ].map((path) => editor.get(`/api/${path}`)),
  );
  const event = history?.body.find(({ action }: { action: string }) => action === 'split');
  return { article: article?.body, sentences: sentences?.body.sentences, claims: claims?.body.data, event };
}

test('the model splits it, outside of any transaction, and every trace of it names the model', async () => {
  const waiting: unknown[] = [];
  const all = faithful((text) => ({ time: /on Friday/.exec(text)?.[0] ?? null }));
  server.does = async (asked, response) => {
    waiting.push(
      ...(await desk.source.query(
        `SELECT query FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
      )),
    );
    all(asked, response);
  };
  const articleId = await submitted();

  await desk.jobs.perform('split_article', { articleId });

  const { article, sentences, claims, event } = await splitOf(articleId);
  expect(waiting).toEqual([]);
  expect(article).toMatchObject({
    splitState: 'split',
    splitter: { version: 'language-model:test-model', standIn: null },
    coverage: { withClaim: 2, withReason: 0, neither: 0 },
  });
  expect(event.after).toEqual({ splitter: 'language-model:test-model', sentences: 2, claims: 2 });
  const texts = claims.map(({ text }: { text: string }) => text).sort();
  expect(texts).toEqual(['It carried 40 people.', `The ferry number ${ferries} sank on Friday.`]);
  expect(sentences.map(({ claims }: { claims: number[] }) => claims.length)).toEqual([1, 1]);
});

test('asked for twice at once, it is split once', async () => {
  server.does = faithful();
  const articleId = await submitted();

  await Promise.all([1, 2].map(() => desk.jobs.perform('split_article', { articleId })));

  expect((await splitOf(articleId)).claims).toHaveLength(2);
});

test.each<[string, ModelServer['does'], string]>([
  ['fails', (_, response) => response.writeHead(500).end(), 'answered with HTTP 500.'],
  [
    'invents',
    faithful(() => ({ text: 'The ferry exploded.' })),
    'gave 2 claims, 2 of which the article does not bear out.',
  ],
  ['is too slow', () => undefined, 'did not finish within 1 seconds.'],
  ['hangs up', (_, response) => response.destroy(), 'could not be reached (UND_ERR_SOCKET).'],
])('where the model %s, the built-in splitter stands in and the article says so', async (_, does, reason) => {
  server.does = does;
  const articleId = await submitted();

  await desk.jobs.perform('split_article', { articleId });

  const standIn = `The language model ${reason}`;
  const { article, claims, event } = await splitOf(articleId);
  expect(article).toMatchObject({ splitState: 'split', splitter: { standIn } });
  expect(article.splitter.version).not.toContain('language-model');
  expect(claims.length).toBeGreaterThan(0);
  expect(event.after).toMatchObject({ splitter: article.splitter.version, standIn });
  expect(JSON.stringify([article, event])).not.toContain('a secret key');
});

test('a desk without a language model splits a short article at once and names its own splitter', async () => {
  const plain = await openDesk();
  const reviewer = await person(plain, 'Rita', 'reviewer');

  const text = 'The ferry sank on Friday.';
  const { body } = await reviewer.post('/api/articles', { text, publishedOn: '1998-05-10' });
  await plain.close();

  expect(body).toMatchObject({ splitState: 'split', splitter: { version: expect.any(String), standIn: null } });
});
