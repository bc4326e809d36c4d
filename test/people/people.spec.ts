import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDesk, TestDesk } from '../support/app.js';
import { person, TestPerson } from '../support/people.js';
import { browserOf, trailOf } from './browser.js';

let desk: TestDesk;
let admin: TestPerson;
beforeAll(async () => {
  desk = await openDesk();
  admin = await person(desk, 'Root', 'admin');
});
afterAll(() => desk.close());

function change(by: TestPerson, { id }: TestPerson, body: object, version = 1) {
  return by.patch(`/api/people/${id}`, body).set('if-match', `"v${version}"`);
}

async function onlyAdmins(...kept: TestPerson[]): Promise<void> {
  await desk.source.query(`UPDATE person SET roles = array_remove(roles, 'admin') WHERE NOT id = ANY ($1)`, [
    kept.map(({ id }) => id),
  ]);
}

async function restore(): Promise<void> {
  await desk.source.query(`UPDATE person SET roles = '{admin}', closed_at = NULL WHERE id = $1`, [admin.id]);
}

test('an admin reads everybody, page by page, without what they sign in with', async () => {
  const ada = await person(desk, 'Ada', 'editor');
  const bob = await person(desk, 'Bob', 'reviewer');

  const one = await admin.get(`/api/people/${ada.id}`);
  const first = await admin.get('/api/people?limit=1');
  const second = await admin.get(first.headers.link!.match(/<([^>]+)>; rel="?next"?/)![1]!);
  const all = await admin.get('/api/people');

  expect([one.status, one.headers.etag]).toEqual([200, '"v1"']);
  expect(one.body).toEqual({
    ...{ id: ada.id, name: 'Ada', email: ada.email, roles: ['editor'], closedAt: null, version: 1 },
    createdAt: expect.any(String),
  });
  expect(all.body.data.map((row: TestPerson) => row.id)).toEqual(expect.arrayContaining([admin.id, ada.id, bob.id]));
  expect([first.body.data[0].id, second.body.data[0].id]).toEqual(
    all.body.data.slice(0, 2).map((row: TestPerson) => row.id),
  );
  expect(JSON.stringify(all.body)).not.toContain('argon2');
});

test('whoever may read claims sees what everybody is called, and no more of them', async () => {
  const zoe = await person(desk, 'Zoe', 'reviewer');
  const abe = await person(desk, 'abe', 'editor');
  await desk.source.query('UPDATE person SET closed_at = now() WHERE id = $1', [abe.id]);

  const { body, status } = await zoe.get('/api/people/names');
  const stranger = await (await person(desk, 'Nobody')).get('/api/people/names');

  expect(status).toBe(200);
  expect(body).toContainEqual({ id: zoe.id, name: 'Zoe', closed: false });
  expect(body).toContainEqual({ id: abe.id, name: 'abe', closed: true });
  expect(body[0].name).toBe('abe');
  expect([stranger.status, stranger.body.permission]).toEqual([403, 'claims:read']);
});

test('nobody else reads or changes people', async () => {
  const editor = await person(desk, 'Ada', 'editor', 'reviewer');

  const answers = [
    await editor.get('/api/people'),
    await editor.get(`/api/people/${editor.id}`),
    await change(editor, editor, { roles: ['admin'] }),
    await editor.post('/api/invitations', { roles: ['admin'] }),
  ];

  expect(answers.map(({ status, body }) => [status, body.code, body.permission])).toEqual(
    Array(4).fill([403, 'permission.missing', 'people:manage']),
  );
});

test('an admin changes a name and roles; what is left out stays', async () => {
  const ada = await person(desk, 'Ada', 'reviewer');

  const named = await change(admin, ada, { name: ' Ada L. ' });
  const promoted = await change(admin, ada, { roles: ['editor', 'reviewer'] }, 2);
  const settled = await change(admin, ada, { roles: ['reviewer', 'editor'], name: 'Ada L.' }, 3);

  expect([named.status, named.headers.etag, named.body.name]).toEqual([200, '"v2"', 'Ada L.']);
  expect(promoted.body).toMatchObject({ name: 'Ada L.', roles: ['editor', 'reviewer'], version: 3 });
  expect([settled.status, settled.body.version]).toEqual([200, 3]);
  expect(await trailOf(desk, `person:${ada.id}`)).toMatchObject([
    { action: 'renamed', actor: admin.id, before: { name: 'Ada' }, after: { name: 'Ada L.' } },
    { action: 'roles_changed', before: { roles: ['reviewer'] }, after: { roles: ['editor', 'reviewer'] } },
  ]);
});

test('new roles count from the next request on', async () => {
  const ada = await person(desk, 'Ada', 'reviewer');

  const before = await ada.get('/api/people');
  await change(admin, ada, { roles: ['reviewer', 'admin'] });
  const after = await ada.get('/api/people');

  expect([before.status, after.status]).toEqual([403, 200]);
});

test.each([
  ['a role that is none', { roles: ['owner'] }, '/roles'],
  ['a name of blanks', { name: ' ' }, '/name'],
  ['a name of a page', { name: 'x'.repeat(101) }, '/name'],
  ['a null for a name', { name: null }, '/name'],
  ['a null for roles', { roles: null }, '/roles'],
  ['a word for closed', { closed: 'yes' }, '/closed'],
  ['a new e-mail address', { email: 'x@desk.test' }, '/email'],
])('%s is refused', async (_, body, pointer) => {
  const ada = await person(desk, 'Ada', 'reviewer');

  const answer = await change(admin, ada, body);

  expect([answer.status, answer.body.code]).toEqual([400, 'request.invalid']);
  expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer }));
});

test('a change names the version that was seen', async () => {
  const ada = await person(desk, 'Ada', 'reviewer');

  const missing = await admin.patch(`/api/people/${ada.id}`, { name: 'A' });
  const malformed = await admin.patch(`/api/people/${ada.id}`, { name: 'A' }).set('if-match', '*');
  const both = await Promise.all(['One', 'Two'].map((name) => change(admin, ada, { name })));

  expect([missing.status, malformed.status]).toEqual([428, 400]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  expect(both.find(({ status }) => status === 412)!.body).toMatchObject({ code: 'person.stale', version: 2 });
});

test.each(['999999', '0', 'me', '1e3', '99999999999999999999'])('person %s is unknown', async (id) => {
  const read = await admin.get(`/api/people/${id}`);
  const changed = await admin.patch(`/api/people/${id}`, {}).set('if-match', '"v1"');

  expect([read.status, read.body.code]).toEqual([404, 'person.unknown']);
  expect([changed.status, changed.body.code]).toEqual([404, 'person.unknown']);
});

test('a closed account ends its sessions, its tokens and the invitations it made; reopened, it signs in anew', async () => {
  const ada = await person(desk, 'Ada', 'editor', 'admin');
  const browser = await browserOf(desk, ada);
  const invitation = (await ada.post('/api/invitations', { roles: ['admin'] })).body;

  const closed = await change(admin, ada, { closed: true });
  const after = [await browser.get('/api/me'), await ada.get('/api/me')];
  const reopened = await change(admin, ada, { closed: false }, 2);
  const still = [await browser.get('/api/me'), await ada.get('/api/me')];
  const anew = await browserOf(desk, ada);

  expect([closed.status, typeof closed.body.closedAt, reopened.body.closedAt]).toEqual([200, 'string', null]);
  expect([...after, ...still].map(({ status }) => status)).toEqual([401, 401, 401, 401]);
  expect((await anew.get('/api/me')).status).toBe(200);
  expect((await trailOf(desk, `invitation:${invitation.id}`)).at(-1)).toMatchObject({
    action: 'withdrawn',
    actor: admin.id,
  });
  expect((await trailOf(desk, `person:${ada.id}`)).map(({ action }) => action)).toEqual([
    ...['signed_in', 'account_closed', 'account_reopened', 'signed_in'],
  ]);
});

test('an admin who is one no longer leaves no open invitation behind', async () => {
  const ada = await person(desk, 'Ada', 'editor', 'admin');
  const invitation = (await ada.post('/api/invitations', { roles: ['admin'] })).body;

  await change(admin, ada, { roles: ['editor'] });

  const [{ withdrawn }] = await desk.source.query(
    'SELECT withdrawn_at IS NOT NULL AS withdrawn FROM invitation WHERE id = $1',
    [invitation.id],
  );
  expect(withdrawn).toBe(true);
});

test.each([
  ['loses the role', { roles: ['editor'] }],
  ['is closed', { closed: true }],
])('the last admin never %s', async (_, body) => {
  const closed = await person(desk, 'Closed', 'admin');
  await onlyAdmins(admin, closed);
  await desk.source.query('UPDATE person SET closed_at = now() WHERE id = $1', [closed.id]);

  const answer = await change(admin, admin, body);

  expect([answer.status, answer.body.code]).toEqual([409, 'person.last_admin']);
  expect((await admin.get(`/api/people/${admin.id}`)).body).toMatchObject({ roles: ['admin'], version: 1 });
});

test('two admins who demote or close each other at once leave one of them', async () => {
  for (let round = 0; round < 8; round++) {
    const [ada, bob] = [await person(desk, 'Ada', 'admin'), await person(desk, 'Bob', 'admin')];
    await onlyAdmins(ada, bob);

    const answers = await Promise.all([
      change(ada, bob, round % 2 ? { roles: [] } : { closed: true }),
      change(bob, ada, { roles: ['editor'] }),
    ]);

    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused).toHaveLength(1);
    expect(['person.last_admin', 'sign_in.required', 'permission.missing']).toContain(refused[0]!.body.code);
    const left = await desk.source.query(
      `SELECT id FROM person WHERE closed_at IS NULL AND 'admin' = ANY (roles) AND id = ANY ($1)`,
      [[ada.id, bob.id]],
    );
    expect(left).toHaveLength(1);
  }
  await restore();
});

test('five admins who all step down at once leave one', async () => {
  const admins = await Promise.all(['A', 'B', 'C', 'D', 'E'].map((name) => person(desk, name, 'admin')));
  await onlyAdmins(...admins);

  const answers = await Promise.all(admins.map((one) => change(one, one, { roles: ['reviewer'] })));

  await restore();
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 200, 409]);
});
