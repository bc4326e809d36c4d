/** Open streams hold nothing up when the desk stops, and leave nothing behind. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { LiveService } from '../../src/live/live.service.js';
import { openDesk, TestDesk } from '../support/app.js';
import { follow } from '../support/live.js';
import { person, TestPerson } from '../support/people.js';

let desk: TestDesk;
let anna: TestPerson;
beforeEach(async () => {
  desk = await openDesk();
  anna = await person(desk, 'Anna', 'reviewer');
});
afterEach(() => desk.close());

/** Runs a statement from outside of the desk's database. */
async function outside(statement: string): Promise<unknown[]> {
  const client = new pg.Client(process.env.TEST_POSTGRES);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

const nameOf = ({ databaseUrl }: TestDesk) => new URL(databaseUrl).pathname.slice(1);

test('the desk stops promptly with streams open, ends them, and lets go of its connections', async () => {
  const live = desk.app.get(LiveService);
  const clients = [await follow(desk, anna), await follow(desk, anna), await follow(desk, anna)];
  const [began, beating] = [Date.now(), live.beat()];

  await desk.app.close();

  expect(Date.now() - began).toBeLessThan(2000);
  await beating;
  for (const each of clients) await each.until(() => each.ended);
  expect(live.count).toBe(0);
  expect(await outside(`SELECT application_name FROM pg_stat_activity WHERE datname = '${nameOf(desk)}'`)).toEqual([]);
});

test('a desk that nobody follows listens to nothing', async () => {
  const listening = await desk.source.query(
    `SELECT FROM pg_stat_activity WHERE application_name = 'hindsight live' AND datname = current_database()`,
  );

  expect(listening).toEqual([]);
});

test('a database that cannot be listened to is a refusal, and the next stream tries again', async () => {
  await outside(`ALTER DATABASE ${nameOf(desk)} WITH ALLOW_CONNECTIONS false`);

  const refused = await anna.get('/api/live');
  await outside(`ALTER DATABASE ${nameOf(desk)} WITH ALLOW_CONNECTIONS true`);
  const client = await follow(desk, anna);

  expect([refused.status, refused.body.code, refused.headers['retry-after']]).toEqual([503, 'server.not_ready', '5']);
  expect(client.answer.statusCode).toBe(200);
});
