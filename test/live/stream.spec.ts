/** What a live stream tells whom, and how it begins and ends. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import { LiveService } from '../../src/live/live.service.js';
import { browserOf } from '../people/browser.js';
import { openDesk, TestDesk } from '../support/app.js';
import { follow, LiveClient, LiveMessage, unfollow } from '../support/live.js';
import { person, TestPerson } from '../support/people.js';
import { done, proposedClaim, queuedClaim, review } from '../support/work.js';

let desk: TestDesk;
let admin: TestPerson;
let anna: TestPerson;
let ben: TestPerson;
let edith: TestPerson;
beforeAll(async () => {
  desk = await openDesk();
  admin = await person(desk, 'Ada', 'admin');
  anna = await person(desk, 'Anna', 'reviewer');
  ben = await person(desk, 'Ben', 'reviewer');
  edith = await person(desk, 'Edith', 'editor');
});
afterAll(() => desk.close());
afterEach(async () => {
  unfollow();
  await streamsAre(0);
});

const service = () => desk.app.get(LiveService);

async function streamsAre(count: number): Promise<void> {
  for (let tries = 0; service().count !== count && tries < 400; tries += 1) await setTimeout(5);
  expect(service().count).toBe(count);
}

const change = (client: LiveClient, chain: string, action: string) =>
  client.message(({ event, data }) => event === 'change' && data.chain === chain && data.action === action);

describe('what others do', () => {
  test('shows: what happened, to what, by whom, and where a claim stands now', async () => {
    const client = await follow(desk, ben);

    const claim = await queuedClaim(edith);

    const { data, id } = await change(client, `claim:${claim.id}`, 'accept');
    expect(data).toEqual({
      ...{ id: expect.any(Number), chain: `claim:${claim.id}`, action: 'accept', at: expect.any(String) },
      actor: { id: edith.id, name: 'Edith' },
      claim: { id: claim.id, articleId: claim.article, state: 'queued' },
    });
    expect(id).toMatch(/^\d+\.\d+\.\d+:\d+:[\d,]*$/);
    expect(new Date(data.at).toISOString()).toBe(data.at);
    const article = await change(client, `article:${claim.article}`, 'submitted');
    expect(article.data).toMatchObject({ actor: { name: 'Edith' }, claim: null });
  });

  test('shows as server-sent events that nothing on the way may keep', async () => {
    const { answer } = await follow(desk, ben);

    expect(answer.headers).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': expect.stringContaining('no-store'),
      'x-accel-buffering': 'no',
      'content-security-policy': expect.any(String),
    });
    expect(answer.headers.etag).toBeUndefined();
  });

  test('shows nothing of what blind review hides', async () => {
    const claim = await queuedClaim(edith, 2);
    const client = await follow(desk, ben);

    await review(anna, claim, 'false');

    const submitted = await change(client, `claim:${claim.id}`, 'submit');
    expect(Object.keys(submitted.data)).toEqual(['at', 'id', 'actor', 'chain', 'claim', 'action']);
    const said = JSON.stringify(client.messages);
    for (const hidden of ['false', 'register', 'rating', 'rationale', 'citation', 'stance', 'archive.example'])
      expect(said).not.toContain(hidden);
  });

  test('shows once for each change of many, in the order in which they came', async () => {
    const claims = [await proposedClaim(edith), await proposedClaim(edith), await proposedClaim(edith)];
    const client = await follow(desk, ben);

    await done(
      edith.post('/api/claims/dismiss', {
        claims: claims.map(({ id, version }) => ({ id, version })),
        reason: 'trivial',
      }),
    );
    await change(client, `claim:${claims[2]?.id}`, 'dismiss');

    const told = client.messages.map(({ data }) => `${data.chain} ${data.action} ${data.claim.state}`);
    expect(told).toEqual(claims.map(({ id }) => `claim:${id} dismiss dismissed`));
  });

  test('of a request that is refused nothing shows', async () => {
    const claim = await queuedClaim(edith);
    const client = await follow(desk, ben);

    await edith.post(`/api/claims/${claim.id}/dismiss`, { reason: 'trivial' }).set('if-match', '"v99"');
    const other = await queuedClaim(edith);
    await change(client, `claim:${other.id}`, 'accept');

    expect(client.messages.filter(({ data }) => data.action === 'dismiss')).toEqual([]);
  });

  test('shows to each only what they may know of: people and the desk to admins, nothing to whom it is none of their business', async () => {
    const [reviewer, boss] = [await follow(desk, ben), await follow(desk, admin)];
    const settings = await admin.get('/api/settings');

    const guest = await done(admin.post('/api/invitations', { roles: ['reviewer'] }), 201);
    await done(admin.patch('/api/settings', { reviewsWanted: 2 }).set('if-match', settings.headers.etag ?? ''));
    await done(admin.patch(`/api/people/${anna.id}`, { name: 'Anna B.' }).set('if-match', '"v1"'));
    const claim = await proposedClaim(edith);
    await change(reviewer, `claim:${claim.id}`, 'propose');

    await change(boss, `claim:${claim.id}`, 'propose');
    const kinds = (client: LiveClient) => [...new Set(client.messages.map(({ data }) => data.chain.split(':')[0]))];
    expect(kinds(reviewer).toSorted()).toEqual(['article', 'claim']);
    expect(kinds(boss).toSorted()).toEqual(['article', 'claim', 'desk', 'invitation', 'person']);
    expect(JSON.stringify(boss.messages)).not.toContain(guest.link.split('/').at(-1));
  });

  test('shows to a token only what its scopes allow', async () => {
    const browser = await browserOf(desk, admin);
    const token = await done(
      browser.post('/api/me/tokens', { name: 'Screen', scopes: ['claims:read'], expiresInDays: 1 }),
      201,
    );
    const client = await follow(desk, { ...admin, token: token.secret });

    const claim = await proposedClaim(edith);
    await change(client, `claim:${claim.id}`, 'propose');

    expect(client.messages.every(({ data }) => data.chain.startsWith('claim:'))).toBe(true);
  });
});

describe('a stream', () => {
  const ended = ({ event }: LiveMessage) => event === 'ended';

  /** A reviewer of their own, followed through a session's cookie. */
  async function inBrowser(name: string) {
    const who = await person(desk, name, 'reviewer');
    const browser = await browserOf(desk, who);
    const client = await LiveClient.open(desk, '/api/live', { cookie: browser.cookie });
    await client.until(() => client.comments.includes('live'));
    return { who, browser, client };
  }

  const endings: [string, (of: Awaited<ReturnType<typeof inBrowser>>) => Promise<unknown>, RegExp][] = [
    ['the person signs out', ({ browser }) => browser.delete('/api/session'), /signed out/],
    [
      'the password is changed elsewhere',
      async ({ who }) =>
        (await browserOf(desk, who)).post('/api/me/password', {
          current: who.password,
          next: 'nine red kites over it',
        }),
      /signed out/,
    ],
    [
      'the account is closed',
      ({ who }) => admin.patch(`/api/people/${who.id}`, { closed: true }).set('if-match', '"v1"'),
      /signed out/,
    ],
    [
      'the role is gone',
      ({ who }) => admin.patch(`/api/people/${who.id}`, { roles: [] }).set('if-match', '"v1"'),
      /no longer let you read claims/,
    ],
  ];

  test.each(endings)('ends at once when %s', async (_when, happens, why) => {
    const session = await inBrowser('Carl');

    await happens(session);

    expect((await session.client.message(ended)).data.detail).toMatch(why);
    await session.client.until(() => session.client.ended);
    const claim = await proposedClaim(edith);
    expect(JSON.stringify(session.client.messages)).not.toContain(`claim:${claim.id}`);
  });

  test.each([
    ['session has run out', `UPDATE session SET expires_at = now() WHERE person_id = $1`],
    ['session has lain idle', `UPDATE session SET last_seen_at = now() - interval '9 hours' WHERE person_id = $1`],
    ['account was closed by hand', `UPDATE person SET closed_at = now() WHERE id = $1`],
  ])('ends at the next heartbeat when its %s', async (_why, statement) => {
    const { who, client } = await inBrowser('Carl');
    await desk.source.query(statement, [who.id]);

    await service().beat();

    await client.message(ended);
    await client.until(() => client.ended);
  });

  test('ends at the next heartbeat when its token has expired, or was revoked', async () => {
    const [carl, dora] = [await person(desk, 'Carl', 'reviewer'), await person(desk, 'Dora', 'reviewer')];
    const clients = [await follow(desk, carl), await follow(desk, dora)];
    await desk.source.query(`UPDATE api_token SET expires_at = now() WHERE person_id = $1`, [carl.id]);
    await desk.source.query(`UPDATE api_token SET revoked_at = now() WHERE person_id = $1`, [dora.id]);

    await service().beat();

    for (const client of clients) await client.message(ended);
  });

  test('shows at once what a new role lets its person know of', async () => {
    const { who, client } = await inBrowser('Carl');

    await done(admin.patch(`/api/people/${who.id}`, { roles: ['reviewer', 'admin'] }).set('if-match', '"v1"'));

    expect((await change(client, `person:${who.id}`, 'roles_changed')).data.actor.name).toBe('Ada');
    client.close();
  });

  test('gives a sign of life every 20 seconds, which moves the cursor past what its person may not know of', async () => {
    const client = await follow(desk, ben);
    const before = client.lastId;
    await done(admin.post('/api/invitations', { roles: ['reviewer'] }), 201);

    await service().beat();

    await client.until(() => client.comments.includes('still here'));
    expect(client.lastId).not.toBe(before);
    expect(client.messages).toEqual([]);
    const again = await follow(desk, admin, client.lastId);
    await service().beat();
    await again.until(() => again.comments.includes('still here'));
    expect(again.messages).toEqual([]);
  });

  test('is one of six at most that a person may have; a closed one makes room', async () => {
    const clients = await Promise.all(Array.from({ length: 10 }, () => follow(desk, ben)));

    const open = clients.filter(({ answer }) => answer.statusCode === 200);
    const [refused] = clients.filter(({ answer }) => answer.statusCode !== 200);
    expect(open).toHaveLength(6);
    expect(refused?.answer.statusCode).toBe(429);
    expect(refused?.answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect((await ben.get('/api/live')).body).toMatchObject({ code: 'live.too_many', most: 6 });
    expect((await follow(desk, anna)).answer.statusCode).toBe(200);

    open[0]?.close();
    await streamsAre(6);
    expect((await follow(desk, ben)).answer.statusCode).toBe(200);
  });

  test('that is left before it begins is forgotten', async () => {
    for (let left = 0; left < 20; left += 1) {
      const controller = new AbortController();
      const asked = fetch(new URL('/api/live', desk.url), {
        headers: { authorization: `Bearer ${ben.token}` },
        signal: controller.signal,
      }).catch(() => null);
      await setTimeout(left);
      controller.abort();
      await asked;
    }

    await streamsAre(0);
  });

  test.each([
    'yesterday',
    '1.2.0:0:',
    '1.2.9:8:',
    '1.2.5:9:4',
    '1.2.5:9:9',
    '1.2.5:9:8,7',
    '1.2.5:9:08,9',
    "1.2.5:9:'",
  ])('does not begin at %s', async (since) => {
    const answer = await ben.get(`/api/live?since=${encodeURIComponent(since)}`);

    expect([answer.status, answer.body.code]).toEqual([400, 'request.cursor']);
  });

  test('is for whoever may read claims', async () => {
    const nobody = await person(desk, 'Nobody');

    expect((await nobody.get('/api/live')).body.code).toBe('permission.missing');
  });
});
