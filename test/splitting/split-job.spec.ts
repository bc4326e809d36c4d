/** The job that splits an article: once, whatever happens meanwhile, and never at the cost of the article. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Splitter } from '../../src/claims/splitter.js';
import { LanguageModel } from '../../src/claims/language-model/language-model.js';
import { SplitArticleJob } from '../../src/claims/split-article.job.js';
import { openDesk, TestDesk } from '../support/app.js';
import { person, TestPerson } from '../support/people.js';

let desk: TestDesk;
let editor: TestPerson;
beforeAll(async () => {
  desk = await openDesk();
  editor = await person(desk, 'Edith', 'editor');
});
afterAll(() => desk.close());

/** Long enough to be left to a job. */
async function longArticle(name: string): Promise<number> {
  const text = Array.from({ length: 900 }, (_, at) => `The ${name} number ${at} sank on Friday.`).join(' ');
  const { body } = await editor.post('/api/articles', { text, publishedOn: '2000-06-10' });
  expect(body.splitState).toBe('waiting');
  return body.id;
}

test('performed three times at once, it splits the article once', async () => {
  const articleId = await longArticle('ferry');

  await Promise.all([1, 2, 3].map(() => desk.jobs.perform('split_article', { articleId })));

  const { body: history } = await editor.get(`/api/articles/${articleId}/history`);
  const [{ count }] = await desk.source.query('SELECT count(*) FROM claim WHERE article_id = $1', [articleId]);
  const events = history.filter(({ action }: { action: string }) => action === 'split');
  expect(events).toHaveLength(1);
  expect(events[0].after).toMatchObject({ sentences: 900, claims: Number(count) });
  expect(Number(count)).toBeGreaterThan(200);
});

test('keeps the claims in the order of the text, each at its place', async () => {
  const articleId = await longArticle('lifeboat');

  await desk.jobs.perform('split_article', { articleId });

  const claims = await desk.source.query(
    `SELECT span_start AS start, quote, substr(a.text, span_start + 1, span_end - span_start) AS found
     FROM claim JOIN article a ON a.id = article_id WHERE article_id = $1 ORDER BY claim.id`,
    [articleId],
  );
  const starts = claims.map(({ start }: { start: number }) => start);
  expect(starts).toEqual(starts.toSorted((one: number, other: number) => one - other));
  expect(claims.filter(({ quote, found }: Record<string, string>) => quote !== found)).toEqual([]);
});

test('holds no lock on the article while the splitter works', async () => {
  const articleId = await longArticle('tanker');

  const splitting = desk.jobs.perform('split_article', { articleId }).then(() => 'split');
  const correcting = editor
    .patch(`/api/articles/${articleId}`, { title: 'Tankers' })
    .set('if-match', '"v1"')
    .then(({ status }) => status);
  const first = await Promise.race([splitting, correcting]);
  await splitting;

  expect(first).toBe(200);
  expect((await editor.get(`/api/articles/${articleId}`)).body).toMatchObject({
    title: 'Tankers',
    splitState: 'split',
  });
});

test('a text that ends the splitter costs neither the article nor the desk', async () => {
  const script = new URL('./unruly-thread.js', import.meta.url);
  const splitter = new Splitter({ script, megabytes: 64, seconds: 30 });
  new SplitArticleJob(desk.jobs, desk.source, splitter, desk.app.get(LanguageModel)).onModuleInit();

  const { body, status } = await editor.post('/api/articles', { text: 'eat memory', publishedOn: '2000-06-10' });

  expect(status).toBe(201);
  expect(body).toMatchObject({
    splitState: 'failed',
    splitError: 'The splitter needed more memory than 64 MB for this text. Add its claims by hand.',
  });
  const claim = { start: 0, end: 10, text: 'Something eats memory.', kind: 'event' };
  expect((await editor.post(`/api/articles/${body.id}/claims`, claim)).status).toBe(201);
  await splitter.onApplicationShutdown();
});
