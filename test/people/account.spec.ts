import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { permissionNames } from '../../src/domain/permission.js';
import { openDesk, TestDesk } from '../support/app.js';
import { password, person } from '../support/people.js';
import { browserOf, signIn, trailOf } from './browser.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const next = 'gravel teapot lantern mildew';
const tokenBody = { name: 'Feed', scopes: ['articles:write'], expiresInDays: 30 };

function withToken(secret: string) {
  return { authorization: `Bearer ${secret}` };
}

test('people see who they are and what this request may do', async () => {
  const ada = await person(desk, 'Ada', 'editor', 'admin');
  const browser = await browserOf(desk, ada);
  const narrow = (await browser.post('/api/me/tokens', tokenBody)).body.secret;

  const session = await browser.get('/api/me');
  const token = await request(desk.url).get('/api/me').set(withToken(narrow));

  expect(session.body).toMatchObject({ id: ada.id, name: 'Ada', email: ada.email, via: 'session' });
  expect(session.body.roles).toEqual(['editor', 'admin']);
  expect(session.body.permissions).toEqual(expect.arrayContaining(['claims:edit', 'people:manage']));
  expect(new Set(session.body.permissions).size).toBe(session.body.permissions.length);
  expect(token.body).toMatchObject({ permissions: ['articles:write'], via: 'token' });
});

test('people see where they are signed in, and end a session that they left open', async () => {
  const ada = await person(desk, 'Ada', 'editor');
  const eve = await browserOf(desk, await person(desk, 'Eve', 'editor'));
  const first = await browserOf(desk, ada);
  const second = await browserOf(desk, ada);

  const list = await second.get('/api/me/sessions');
  const page = await second.get('/api/me/sessions?limit=1');
  const rest = await second.get(`/api/me/sessions?limit=1&cursor=${page.body.page.nextCursor}`);
  const [current, other] = list.body.data;
  const strange = await eve.delete(`/api/me/sessions/${other.id}`);
  const ended = await second.delete(`/api/me/sessions/${other.id}`);
  const again = await second.delete(`/api/me/sessions/${other.id}`);
  const after = await first.get('/api/me');

  expect([current.current, other.current, list.body.data.length]).toEqual([true, false, 2]);
  expect(Object.keys(current).sort()).toEqual(['createdAt', 'current', 'expiresAt', 'id', 'lastSeenAt', 'userAgent']);
  expect([page.body.data[0].id, rest.body.data[0].id]).toEqual([current.id, other.id]);
  expect(page.headers.link).toContain('rel=next');
  expect([strange.status, strange.body.code]).toEqual([404, 'session.unknown']);
  expect([ended.status, again.body.code, after.status]).toEqual([204, 'session.unknown', 401]);
  const events = await trailOf(desk, `person:${ada.id}`);
  expect(events.at(-1)).toMatchObject({ action: 'signed_out', before: { session: other.id } });
});

test('a token is shown once, stored as a hash, and does what its scopes say', async () => {
  const ada = await person(desk, 'Ada', 'editor');
  const browser = await browserOf(desk, ada);

  const made = await browser.post('/api/me/tokens', tokenBody);
  const list = await browser.get('/api/me/tokens');
  const allowed = await request(desk.url).get('/api/settings').set(withToken(made.body.secret));
  const refused = await request(desk.url).get('/api/articles').set(withToken(made.body.secret));

  expect([made.status, made.body.secret]).toEqual([201, expect.stringMatching(/^hst_[\w-]{43}$/)]);
  const days = (Date.parse(made.body.expiresAt) - Date.now()) / 86_400_000;
  expect(days).toBeCloseTo(30, 1);
  const { secret: _, ...shown } = made.body;
  expect(list.body.data[0]).toEqual(shown);
  expect([allowed.status, refused.status]).toEqual([200, 403]);
  expect(refused.body.detail).toContain('the scopes of this token');
  const stored = JSON.stringify(await desk.source.query('SELECT * FROM api_token WHERE id = $1', [made.body.id]));
  const trail = JSON.stringify(await trailOf(desk, `person:${ada.id}`));
  expect(stored + trail).not.toContain(made.body.secret);
  expect((await trailOf(desk, `person:${ada.id}`)).at(-1)).toMatchObject({
    action: 'token_made',
    after: { token: made.body.id, scopes: ['articles:write'] },
  });
});

test('a token asked for twice under one key is made once, and its secret is not kept for the second answer', async () => {
  const browser = await browserOf(desk, await person(desk, 'Ada', 'editor'));
  const ask = () => browser.post('/api/me/tokens', tokenBody).set('idempotency-key', 'one-token-please');

  const answers = await Promise.all([ask(), ask()]);

  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  expect(answers.map(({ body }) => body.secret).filter(Boolean)).toHaveLength(1);
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
});

test('a token cannot do more than its owner, also when the owner loses a role later', async () => {
  const ada = await person(desk, 'Ada', 'editor');
  const admin = await person(desk, 'Root', 'admin');
  const browser = await browserOf(desk, ada);

  const wide = await browser.post('/api/me/tokens', { ...tokenBody, scopes: ['articles:write', 'people:manage'] });
  const made = await browser.post('/api/me/tokens', tokenBody);
  await admin.patch(`/api/people/${ada.id}`, { roles: [] }).set('if-match', '"v1"');
  const me = await request(desk.url).get('/api/me').set(withToken(made.body.secret));

  expect([wide.status, wide.body.code, wide.body.scopes]).toEqual([403, 'token.scope', ['people:manage']]);
  expect(me.body.permissions).toEqual([]);
});

test.each([
  ['no name', { ...tokenBody, name: ' ' }, '/name'],
  ['a name of two lines', { ...tokenBody, name: 'a\nb' }, '/name'],
  ['a name that rings the bell', { ...tokenBody, name: 'a\u0007b' }, '/name'],
  ['no scopes', { ...tokenBody, scopes: [] }, '/scopes'],
  ['a scope that is none', { ...tokenBody, scopes: ['everything'] }, '/scopes'],
  ['a scope twice', { ...tokenBody, scopes: ['claims:read', 'claims:read'] }, '/scopes'],
  ['more scopes than there are', { ...tokenBody, scopes: [...permissionNames, 'one:more'] }, '/scopes'],
  ['a token for no day', { ...tokenBody, expiresInDays: 0 }, '/expiresInDays'],
  ['a token for two years', { ...tokenBody, expiresInDays: 730 }, '/expiresInDays'],
  ['a token for half a day', { ...tokenBody, expiresInDays: 0.5 }, '/expiresInDays'],
])('%s is refused', async (_, body, pointer) => {
  const browser = await browserOf(desk, await person(desk, 'Ada', 'editor'));

  const answer = await browser.post('/api/me/tokens', body);

  expect([answer.status, answer.body.code]).toEqual([400, 'request.invalid']);
  expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer }));
});

test('a revoked token opens nothing, and only its owner revokes it', async () => {
  const ada = await person(desk, 'Ada', 'editor');
  const browser = await browserOf(desk, ada);
  const eve = await browserOf(desk, await person(desk, 'Eve', 'editor'));
  const { id, secret } = (await browser.post('/api/me/tokens', tokenBody)).body;

  const strange = await eve.delete(`/api/me/tokens/${id}`);
  const answers = await Promise.all([1, 2].map(() => browser.delete(`/api/me/tokens/${id}`)));
  const nonsense = await browser.delete('/api/me/tokens/first');
  const after = await request(desk.url).get('/api/settings').set(withToken(secret));
  const list = await browser.get('/api/me/tokens');

  expect([strange.status, strange.body.code]).toEqual([404, 'token.unknown']);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 404]);
  expect([nonsense.body.code, after.status]).toEqual(['token.unknown', 401]);
  expect(list.body.data.map((token: { id: number }) => token.id)).not.toContain(id);
  const events = await trailOf(desk, `person:${ada.id}`);
  expect(events.map(({ action }) => action)).toEqual(['signed_in', 'token_made', 'token_revoked']);
});

test('a token looks after no tokens, sessions or passwords', async () => {
  const ada = await person(desk, 'Ada', 'editor', 'reviewer', 'admin');

  const answers = [
    await ada.get('/api/me/tokens'),
    await ada.post('/api/me/tokens', tokenBody),
    await ada.delete('/api/me/tokens/1'),
    await ada.get('/api/me/sessions'),
    await ada.delete('/api/me/sessions/1'),
    await ada.delete('/api/session'),
    await ada.post('/api/me/password', { current: password, next }),
  ];

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([403]));
  expect(new Set(answers.map(({ body }) => body.code))).toEqual(new Set(['permission.missing']));
  expect((await signIn(desk, ada.email, password)).status).toBe(200);
});

test('a new password ends all other sessions and replaces the old one', async () => {
  const ada = await person(desk, 'Ada', 'editor');
  const other = await browserOf(desk, ada);
  const browser = await browserOf(desk, ada);

  const change = browser.post('/api/me/password', { current: password, next }).set('idempotency-key', 'change-it-once');
  const answer = await change;

  const [here, there] = [await browser.get('/api/me'), await other.get('/api/me')];
  const [before, after] = [await signIn(desk, ada.email, password), await signIn(desk, ada.email, next)];
  expect([answer.status, here.status, there.status]).toEqual([204, 200, 401]);
  expect([before.status, after.status]).toEqual([401, 200]);
  const events = await trailOf(desk, `person:${ada.id}`);
  expect(events.map(({ action }) => action)).toEqual(['signed_in', 'signed_in', 'password_changed', 'signed_in']);
  // The fingerprint of the request would be a fast hash of the password.
  expect(await desk.source.query('SELECT 1 FROM idempotency_key WHERE person_id = $1', [ada.id])).toEqual([]);
});

test.each([
  ['the wrong current password', { current: 'something else', next }, '/current'],
  ['a short next one', { current: password, next: 'short' }, '/next'],
  ['a next one that anybody guesses', { current: password, next: 'Password123456' }, '/next'],
  ['no next one', { current: password }, '/next'],
])('%s is refused, and the sessions stay', async (_, body, pointer) => {
  const ada = await person(desk, 'Ada', 'editor');
  const other = await browserOf(desk, ada);

  const answer = await (await browserOf(desk, ada)).post('/api/me/password', body);

  expect([answer.status, answer.body.code]).toEqual([400, 'request.invalid']);
  expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer }));
  expect((await other.get('/api/me')).status).toBe(200);
});

test('an open session does not help to guess the password', async () => {
  const ada = await person(desk, 'Ada', 'editor');
  const browser = await browserOf(desk, ada);

  for (let round = 0; round < 10; round++) await browser.post('/api/me/password', { current: 'wrong', next });
  const answer = await browser.post('/api/me/password', { current: password, next });

  await desk.source.query('DELETE FROM sign_in_attempt');
  expect([answer.status, answer.body.code]).toEqual([429, 'sign_in.throttled']);
});

test('two new passwords at once: one is taken, the other is told that the current one is wrong', async () => {
  const ada = await person(desk, 'Ada', 'editor');
  const browser = await browserOf(desk, ada);

  const answers = await Promise.all(
    [next, `${next} too`].map((wanted) => browser.post('/api/me/password', { current: password, next: wanted })),
  );

  expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 400]);
  expect((await trailOf(desk, `person:${ada.id}`)).map(({ action }) => action)).toEqual([
    'signed_in',
    'password_changed',
  ]);
});
