/** A desk with far more work than one sees at a time: a long article of proposed claims, and a long queue. */
import pg from 'pg';
import { runningServerUrl } from '../../src/database/embedded-server.js';
import { Newsroom, openNewsroom } from '../../test/lively-desk/newsroom.js';
import { DeskProcess } from '../../test/lively-desk/desk-process.js';
import { manyFacts } from '../splitting/many-facts.js';

export interface ManyClaims {
  people: Newsroom;
  /** The article with so many claims, none of which was triaged yet. */
  article: number;
  /** One of its claims, in the middle, which a reviewer can take. */
  claim: number;
  articleClaims: number;
  queued: number;
}

const publishedOn = '2000-06-10';
/** How many characters hold a little over a thousand claims. */
const articleLength = 75_000;

/** The articles are submitted and split as any other; only their claims are accepted past the API, all at once. */
export async function manyClaims(desk: DeskProcess, articleClaims: number, queued: number): Promise<ManyClaims> {
  const people = await openNewsroom(desk.url, desk.firstAdminLink);
  const database = await databaseOf(desk);
  try {
    const article = await splitArticle(people, 'A long article');
    const claim = await keepClaims(database, article, articleClaims);
    for (let at = 1; (await countQueued(database)) < queued; at++) {
      await accept(database, await splitArticle(people, `Much to check, part ${at}`, at));
    }
    await database.query(
      `UPDATE claim SET state = 'dismissed', dismissal_reason = 'trivial'
       WHERE id IN (SELECT id FROM claim WHERE state = 'queued' ORDER BY id OFFSET $1)`,
      [queued],
    );
    await database.query('ANALYZE');
    return { people, article, claim, articleClaims, queued };
  } finally {
    await database.end();
  }
}

async function databaseOf({ data }: DeskProcess): Promise<pg.Client> {
  const url = await runningServerUrl(data);
  if (!url) throw new Error(`No PostgreSQL runs on ${data}.`);
  const client = new pg.Client(url);
  await client.connect();
  return client;
}

/** Waits for the job that splits it. */
async function splitArticle({ edith }: Newsroom, title: string, part = 0): Promise<number> {
  const text = `Part ${part} of a long report.\n\n${manyFacts(articleLength)}`;
  const { id } = await edith.post('/api/articles', { title, publishedOn, publisher: 'The Courier', text });
  while ((await edith.get(`/api/articles/${id}`)).splitState === 'waiting')
    await new Promise((go) => setTimeout(go, 200));
  return id;
}

/** Leaves the article so many claims, the one in the middle queued. */
async function keepClaims(database: pg.Client, article: number, wanted: number): Promise<number> {
  const { rows } = await database.query<{ id: string }>(
    'SELECT id FROM claim WHERE article_id = $1 ORDER BY span_start, id',
    [article],
  );
  if (rows.length < wanted) throw new Error(`The article has ${rows.length} claims only.`);
  const surplus = rows.slice(wanted).map(({ id }) => id);
  await database.query('DELETE FROM claim WHERE id = ANY($1)', [surplus]);
  const middle = rows[wanted >> 1]?.id;
  await database.query(`${acceptance} WHERE id = $1`, [middle]);
  return Number(middle);
}

const acceptance = `UPDATE claim SET state = 'queued', reviews_wanted = 2, selection_reason = 'record'`;

async function accept(database: pg.Client, article: number): Promise<void> {
  await database.query(`${acceptance} WHERE article_id = $1 AND state = 'proposed'`, [article]);
}

async function countQueued(database: pg.Client): Promise<number> {
  return Number((await database.query(`SELECT count(*) FROM claim WHERE state = 'queued'`)).rows[0].count);
}
