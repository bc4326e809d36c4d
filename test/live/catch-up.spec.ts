/** A stream that breaks off is told what it missed: all of it, whatever order transactions end in. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import { QueryRunner } from 'typeorm';
import { append, appendFirsts } from '../../src/database/trail.js';
import { Tx } from '../../src/database/transaction.js';
import { theDesk } from '../../src/domain/actor.js';
import { LiveService } from '../../src/live/live.service.js';
import { openDesk, TestDesk } from '../support/app.js';
import { follow, LiveClient, unfollow } from '../support/live.js';
import { person, TestPerson } from '../support/people.js';

let desk: TestDesk;
let anna: TestPerson;
beforeAll(async () => {
  desk = await openDesk();
  anna = await person(desk, 'Anna', 'reviewer');
});
afterAll(() => desk.close());
afterEach(() => unfollow());

let chains = 0;

/** A transaction that stays open until it is told to end. */
async function opened(): Promise<QueryRunner> {
  const runner = desk.source.createQueryRunner();
  await runner.startTransaction();
  return runner;
}

async function ended(runner: QueryRunner, how: 'commit' | 'rollback' = 'commit'): Promise<void> {
  await (how === 'commit' ? runner.commitTransaction() : runner.rollbackTransaction());
  await runner.release();
}

/** Appends an event to a chain of its own and gives its chain. */
async function happens(runner: QueryRunner): Promise<string> {
  chains += 1;
  const chain = `article:${900_000 + chains}`;
  await append(runner.manager as Tx, theDesk, { chain, action: 'submitted' });
  return chain;
}

async function happened(): Promise<string> {
  const runner = await opened();
  const chain = await happens(runner);
  await ended(runner);
  return chain;
}

const told = (client: LiveClient) => client.messages.filter(({ event }) => event === 'change').map(({ data }) => data);
const chainsOf = (client: LiveClient) => told(client).map(({ chain }) => chain);
const of = (client: LiveClient, wanted: string) => client.message(({ data }) => data.chain === wanted);

/** What a new stream from this cursor is told of what was missed. */
async function missed(since: string): Promise<string[]> {
  const client = await follow(desk, anna, since);
  await desk.app.get(LiveService).beat();
  await client.until(() => client.comments.includes('still here'));
  return chainsOf(client);
}

describe('what was missed', () => {
  test('is told in order, from the last message seen, and nothing twice', async () => {
    const client = await follow(desk, anna);
    const seen = await happened();
    await of(client, seen);
    client.close();
    const unseen = [await happened(), await happened(), await happened()];

    const again = await follow(desk, anna, client.lastId);

    await of(again, unseen[2] ?? '');
    expect(chainsOf(again)).toEqual(unseen);
    expect(new Set(told(again).map(({ id }) => id)).size).toBe(3);
    expect(await missed(again.lastId)).toEqual([]);
  });

  test('can be asked for by ?since= as well', async () => {
    const client = await follow(desk, anna);
    const chain = await happened();

    const again = await LiveClient.open(desk, `/api/live?since=${encodeURIComponent(client.lastId)}`, {
      authorization: `Bearer ${anna.token}`,
    });

    await of(again, chain);
    again.close();
  });

  test('has what a transaction appended that began earlier and ended later, though its id is smaller', async () => {
    const client = await follow(desk, anna);
    const [slow, quick] = [await opened(), await opened()];
    const first = await happens(slow);
    const second = await happens(quick);
    await ended(quick);
    const { data: greater } = await of(client, second);
    client.close();
    await ended(slow);

    const again = await follow(desk, anna, client.lastId);

    const { data: smaller } = await of(again, first);
    expect(smaller.id).toBeLessThan(greater.id);
    expect(chainsOf(again)).toEqual([first]);
  });

  test('has it even where it ended only after the stream was back', async () => {
    const client = await follow(desk, anna);
    const slow = await opened();
    const first = await happens(slow);
    await of(client, await happened());
    client.close();

    const again = await follow(desk, anna, client.lastId);
    await of(again, await happened());
    await ended(slow);

    await of(again, first);
    expect(chainsOf(again)).toHaveLength(2);
  });

  test('has nothing of what was taken back', async () => {
    const client = await follow(desk, anna);
    const undone = await opened();
    const never = await happens(undone);
    await of(client, await happened());
    client.close();
    await ended(undone, 'rollback');

    expect(await missed(client.lastId)).toEqual([]);
    expect(chainsOf(client)).not.toContain(never);
  });

  test('has all of many that end in any order, on streams that break off at any moment', async () => {
    const expected: string[] = [];
    const seen: string[] = [];
    let client = await follow(desk, anna);
    for (let round = 0; round < 15; round += 1) {
      const open = await Promise.all([opened(), opened(), opened()]);
      for (const runner of open) expected.push(await happens(runner));
      const ending = [open[2], open[0], open[1]].map((runner) => ended(runner as QueryRunner));
      // Breaks off in the middle of it.
      client.close();
      seen.push(...chainsOf(client));
      client = await follow(desk, anna, client.lastId);
      await Promise.all(ending);
    }
    await of(client, expected.at(-1) ?? '').catch(() => null);
    await desk.app.get(LiveService).beat();
    await client.until(() => client.comments.includes('still here'));
    seen.push(...chainsOf(client));

    expect(expected.filter((chain) => !seen.includes(chain))).toEqual([]);
    expect(seen.toSorted()).toEqual(expected.toSorted());
  }, 60_000);

  test('is told again whole when a stream broke off in the middle of what one transaction did', async () => {
    const client = await follow(desk, anna);
    const runner = await opened();
    const made = [await happens(runner), await happens(runner), await happens(runner)];
    await ended(runner);
    const second = await of(client, made[1] ?? '');

    expect(await missed(second.id)).toEqual(made);
    await of(client, made[2] ?? '');
    expect(await missed(client.lastId)).toEqual([]);
  });
});

describe('one word to read anew', () => {
  const reload = (client: LiveClient) => client.message(({ event }) => event === 'reload');

  async function many(count: number): Promise<void> {
    const runner = await opened();
    const happenings = Array.from({ length: count }, () => {
      chains += 1;
      return { chain: `article:${900_000 + chains}`, action: 'submitted' };
    });
    await appendFirsts(runner.manager as Tx, theDesk, happenings);
    await ended(runner);
  }

  test('stands for more than 500 events missed, and the stream goes on behind them', async () => {
    const client = await follow(desk, anna);
    client.close();
    await many(501);

    const again = await follow(desk, anna, client.lastId);
    await reload(again);
    const next = await happened();
    await of(again, next);

    expect(again.messages.map(({ event }) => event)).toEqual(['reload', 'change']);
    expect(await missed(again.lastId)).toEqual([]);
  });

  test('stands for more than 500 at once on an open stream; 500 are told one by one', async () => {
    const client = await follow(desk, anna);

    await many(501);
    await reload(client);
    await many(500);
    await client.until(() => told(client).length === 500);

    expect(client.messages).toHaveLength(501);
  });

  test.each<[string, (cursor: string[]) => string[]]>([
    ['of another server', ([, at = '', snapshot = '']) => ['7000000000000000000', at, snapshot]],
    ['from more than an hour ago', ([cluster = '', at = '', snapshot = '']) => [cluster, String(+at - 3700), snapshot]],
    ['of what a failover lost', ([cluster = '', at = '']) => [cluster, at, '900000000:900000001:']],
  ])('answers a cursor %s', async (_which, changed) => {
    const client = await follow(desk, anna);

    const again = await follow(desk, anna, changed(client.lastId.split('.')).join('.'));

    await reload(again);
    const next = await happened();
    await of(again, next);
    expect(chainsOf(again)).toEqual([next]);
  });

  test('is not said for events that were restored with the numbers of another server', async () => {
    const client = await follow(desk, anna);
    await desk.source.query(`
      INSERT INTO event (chain, seq, at, via, action, hash, xact)
      SELECT 'article:restored' || n, 1, now() - interval '1 day', 'desk', 'submitted', '', pg_current_xact_id()::text::bigint
      FROM generate_series(1, 600) AS n`);

    await of(client, await happened());

    expect(client.messages).toHaveLength(1);
  });
});

describe('listening', () => {
  beforeEach(async () => {
    await follow(desk, anna);
    unfollow();
  });

  const listeners = async (): Promise<number[]> =>
    (
      await desk.source.query(
        `SELECT pid FROM pg_stat_activity WHERE application_name = 'hindsight live' AND datname = current_database()`,
      )
    ).map(({ pid }: { pid: number }) => pid);

  test('takes one connection, however many streams there are', async () => {
    const ben = await person(desk, 'Ben', 'reviewer');
    await Promise.all([anna, anna, ben, ben].map((who) => follow(desk, who)));

    expect(await listeners()).toHaveLength(1);
  });

  test('is taken up again when the database drops it, and what came meanwhile is told', async () => {
    const client = await follow(desk, anna);
    const [dropped] = await listeners();

    await desk.source.query('SELECT pg_terminate_backend($1)', [dropped]);
    for (let tries = 0; (await listeners()).includes(dropped as number) && tries < 400; tries += 1) await setTimeout(5);
    const meanwhile = await happened();
    await of(client, meanwhile);
    const after = await happened();
    await of(client, after);

    expect(chainsOf(client)).toEqual([meanwhile, after]);
    expect(await listeners()).not.toEqual([dropped]);
  });

  test('is not all: at each heartbeat the desk looks for itself', async () => {
    const client = await follow(desk, anna);
    // Written past the desk, so that no word of it went out.
    await desk.source.query(
      `INSERT INTO event (chain, seq, at, via, action, hash) VALUES ('article:unheard', 1, now(), 'desk', 'submitted', '')`,
    );
    await desk.app.get(LiveService).beat();

    await of(client, 'article:unheard');
  });
});
