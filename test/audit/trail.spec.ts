import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { ListedEvent } from '../../src/audit/audit.dto.js';
import { openDesk, TestDesk } from '../support/app.js';
import { person, TestPerson } from '../support/people.js';
import { done, queuedClaim, refused } from '../support/work.js';

let desk: TestDesk;
let admin: TestPerson;
let edith: TestPerson;

beforeAll(async () => {
  desk = await openDesk();
  admin = await person(desk, 'Ada', 'admin');
  edith = await person(desk, 'Edith', 'editor');
  for (let made = 0; made < 3; made += 1) await queuedClaim(edith);
  await desk.jobs.perform('seal_trail', {});
});
afterAll(() => desk.close());

const verify = () => done(admin.get('/api/events/verification'));

/** Tampers as somebody with all rights on the database could, looks, and puts everything back. */
async function tampered(...statements: string[]): Promise<string> {
  const runner = desk.source.createQueryRunner();
  await runner.query(`CREATE TABLE kept AS TABLE event; CREATE TABLE kept_seal AS TABLE seal; CREATE TABLE kept_head AS TABLE seal_head;
    ALTER TABLE event DISABLE TRIGGER ALL; ALTER TABLE seal DISABLE TRIGGER ALL; ALTER TABLE seal_head DISABLE TRIGGER ALL`);
  for (const statement of statements) await runner.query(statement);
  const { broken } = await verify();
  await runner.query(`DELETE FROM event; DELETE FROM seal_head; DELETE FROM seal;
    INSERT INTO event OVERRIDING SYSTEM VALUE SELECT * FROM kept; INSERT INTO seal OVERRIDING SYSTEM VALUE SELECT * FROM kept_seal;
    INSERT INTO seal_head SELECT * FROM kept_head; DROP TABLE kept, kept_seal, kept_head;
    ALTER TABLE event ENABLE TRIGGER ALL; ALTER TABLE seal ENABLE TRIGGER ALL; ALTER TABLE seal_head ENABLE TRIGGER ALL`);
  await runner.release();
  return broken ? `${broken.row}: ${broken.fault}` : 'whole';
}

test.each([
  'UPDATE event SET action = $$approve$$',
  'DELETE FROM event',
  'TRUNCATE event, seal_head',
  'DELETE FROM seal',
])('the database refuses %s', async (statement) => {
  await expect(desk.source.query(statement)).rejects.toThrow('is append-only');
});

test('an untouched trail is whole', async () => {
  expect(await verify()).toMatchObject({ broken: null, seals: 1 });
});

test.each([
  [
    'a changed event',
    [`UPDATE event SET after = '{"state":"approved"}' WHERE chain = 'claim:2' AND seq = 2`],
    /^event claim:2 #2: its content/,
  ],
  [
    'an event taken out of the middle',
    [`DELETE FROM event WHERE chain = 'claim:2' AND seq = 1`],
    /^event claim:2 #2: event #1 .* missing/,
  ],
  [
    'the end of a chain cut off',
    [`DELETE FROM event WHERE chain = 'claim:2' AND seq = 2`],
    /^seal 1: event claim:2 #2, which it sealed, is gone/,
  ],
  ['a whole chain removed', [`DELETE FROM event WHERE chain = 'claim:3'`], /^seal 1: event claim:3 #\d, .* gone/],
  ['a root exchanged', [`UPDATE seal SET root = 'x'`], /^seal 1: its heads/],
  ['a head exchanged', [`UPDATE seal_head SET hash = 'x' WHERE chain = 'claim:1'`], /^seal 1: its heads/],
])('%s is found and named', async (_what, statements, named) => {
  expect(await tampered(...statements)).toMatch(named);
  expect(await verify()).toMatchObject({ broken: null });
});

test('a seal binds only what moved, and sealers at once make one line of seals', async () => {
  await desk.jobs.perform('seal_trail', {});
  expect(await verify()).toMatchObject({ seals: 1 });
  await queuedClaim(edith);

  await Promise.all([1, 2, 3].map(() => desk.jobs.perform('seal_trail', {})));

  expect(await verify()).toMatchObject({ broken: null, seals: 2 });
  const heads = await desk.source.query('SELECT chain FROM seal_head WHERE seal_id = 2 ORDER BY chain');
  expect(heads.map(({ chain }: { chain: string }) => chain)).toContain('article:4');
  expect(heads).not.toContainEqual({ chain: 'article:3' });
});

test('only those who may read the trail do, a page at a time', async () => {
  expect(await refused(edith.get('/api/events'), 403)).toBe('permission.missing');

  const first = await admin.get('/api/events?limit=2&action=accept');

  expect(first.body.data.map(({ chain }: { chain: string }) => chain)).toEqual(['claim:2', 'claim:4']);
  const next = /<([^>]+)>; rel="?next/.exec(first.headers.link ?? '')?.[1] ?? '';
  expect((await done(admin.get(next))).data[0]).toMatchObject({ chain: 'claim:6', actor: { name: 'Edith' } });
});

test('the trail is filtered by who, what, which kind of thing and when, and read from either end', async () => {
  const events: ListedEvent[] = (await done(admin.get('/api/events?limit=200'))).data;
  const ids = async (query: string) =>
    (await done(admin.get(`/api/events?limit=200&${query}`))).data.map(({ id }: ListedEvent) => id);
  const where = (holds: (event: ListedEvent) => boolean) => events.filter(holds).map(({ id }) => id);
  const middle = events[Math.floor(events.length / 2)] as ListedEvent;

  expect(await ids('order=newest')).toEqual(where(() => true).toReversed());
  expect(await ids(`actor=${edith.id}`)).toEqual(where(({ actor }) => actor?.id === edith.id));
  expect(await ids('actor=0')).toEqual(where(({ actor }) => actor === null));
  expect(await ids('kind=claim')).toEqual(where(({ chain }) => chain.startsWith('claim:')));
  expect(await ids('kind=desk')).toEqual(where(({ chain }) => chain === 'desk'));
  expect(await ids('action=accept,submitted')).toEqual(
    where(({ action }) => action === 'accept' || action === 'submitted'),
  );
  expect(await ids(`from=${middle.at}`)).toEqual(where(({ at }) => at >= middle.at));
  expect(await ids(`to=${middle.at}&order=newest`)).toEqual(where(({ at }) => at < middle.at).toReversed());
  for (const query of ['actor=0', 'kind=claim', `actor=${edith.id}&kind=article&order=newest`])
    expect(await ids(query)).not.toEqual([]);
});

test('the trail is read page by page from its newest end, each event once', async () => {
  const seen: number[] = [];
  let path: string | undefined = '/api/events?order=newest&limit=7&kind=claim';
  while (path) {
    const { body, headers } = await admin.get(path);
    seen.push(...body.data.map(({ id }: ListedEvent) => id));
    path = /<([^>]*)>; rel="?next/.exec(headers.link ?? '')?.[1];
  }

  const whole = await done(admin.get('/api/events?limit=200&kind=claim'));
  expect(seen).toEqual(whole.data.map(({ id }: ListedEvent) => id).toReversed());
});

test.each([
  ['actor=-1', '/actor'],
  ['actor=me', '/actor'],
  ['kind=rumour', '/kind'],
  ['action=accept,', '/action'],
  ['from=yesterday', '/from'],
  ['to=2000-06-10', '/to'],
  ['order=up', '/order'],
])('a filter %s that means nothing is refused by name', async (query, pointer) => {
  const { body } = await admin.get(`/api/events?${query}`);

  expect(body).toMatchObject({
    status: 400,
    code: 'request.invalid',
    errors: expect.arrayContaining([expect.objectContaining({ pointer })]),
  });
});

test('hindsight audit verify says whether the trail is whole', async () => {
  const { code, said } = await cli('audit', 'verify');

  expect({ code, said }).toEqual({
    code: 0,
    said: expect.stringMatching(/^Whole: \d+ events in \d+ chains, 2 seals\.\n$/),
  });
});

function cli(...args: string[]): Promise<{ code: number; said: string }> {
  const env = { ...process.env, NODE_OPTIONS: '', DATABASE_URL: desk.databaseUrl };
  return new Promise((resolve) => {
    execFile(process.execPath, ['dist/src/cli.js', ...args], { env }, (error, said) => {
      resolve({ code: error ? Number(error.code) : 0, said });
    });
  });
}
