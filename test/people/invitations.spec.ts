import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { openDesk, TestDesk } from '../support/app.js';
import { person, TestPerson } from '../support/people.js';
import { browserWith, cookieOf, setCookieOf, signIn, trailOf } from './browser.js';

let desk: TestDesk;
let admin: TestPerson;
beforeAll(async () => {
  desk = await openDesk({ PUBLIC_URL: 'https://desk.example/hindsight' });
  admin = await person(desk, 'Root', 'admin');
});
afterAll(() => desk.close());

const password = 'gravel teapot lantern mildew';
let count = 0;
const someEmail = () => `new.${++count}@desk.test`;

async function invited(body: object = { roles: ['reviewer'] }): Promise<{ id: number; secret: string }> {
  const { id, link } = (await admin.post('/api/invitations', body)).body;
  return { id, secret: link.split('/').at(-1) };
}

function accept(secret: string, more: object = {}) {
  const body = { secret, name: 'Nina', email: someEmail(), password, ...more };
  return request(desk.url).post('/api/invitations/accept').send(body);
}

test('an admin invites; the link is in the answer and nowhere else', async () => {
  const made = await admin.post('/api/invitations', { roles: ['editor', 'reviewer'] });

  expect(made.status).toBe(201);
  expect(made.body.link).toMatch(/^https:\/\/desk\.example\/hindsight\/join\/[\w-]{43}$/);
  expect(made.body).toMatchObject({ email: null, roles: ['editor', 'reviewer'], state: 'open', acceptedBy: null });
  expect(made.body.invitedBy).toEqual({ id: admin.id, name: 'Root' });
  expect((Date.parse(made.body.expiresAt) - Date.now()) / 86_400_000).toBeCloseTo(7, 1);
  const { link, ...shown } = made.body;
  const list = await admin.get('/api/invitations?limit=1');
  expect(list.body.data).toEqual([shown]);
  const trail = await trailOf(desk, `invitation:${made.body.id}`);
  expect(trail).toMatchObject([{ action: 'invited', actor: admin.id, after: { roles: ['editor', 'reviewer'] } }]);
  const kept = JSON.stringify([trail, await desk.source.query('SELECT * FROM invitation')]);
  expect(kept).not.toContain(link.split('/').at(-1));
});

test.each([
  ['no role', { roles: [] }, '/roles'],
  ['a role that is none', { roles: ['owner'] }, '/roles'],
  ['a role twice', { roles: ['editor', 'editor'] }, '/roles'],
  ['roles that are no list', { roles: 'editor' }, '/roles'],
  ['an e-mail address that is none', { roles: ['editor'], email: 'nina' }, '/email'],
  ['an e-mail address in other letters', { roles: ['editor'], email: 'nina@bücher.example' }, '/email'],
  ['an e-mail address of a page', { roles: ['editor'], email: `${'x'.repeat(255)}@desk.test` }, '/email'],
  ['no day', { roles: ['editor'], expiresInDays: 0 }, '/expiresInDays'],
  ['two months', { roles: ['editor'], expiresInDays: 60 }, '/expiresInDays'],
])('an invitation with %s is refused', async (_, body, pointer) => {
  const answer = await admin.post('/api/invitations', body);

  expect([answer.status, answer.body.code]).toEqual([400, 'request.invalid']);
  expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer }));
});

test('whoever has an account is not invited again', async () => {
  const answer = await admin.post('/api/invitations', { roles: ['editor'], email: admin.email.toUpperCase() });

  expect([answer.status, answer.body.code]).toEqual([409, 'person.email_taken']);
});

test('whoever accepts has an account with the roles invited to, and is signed in', async () => {
  const { id, secret } = await invited({ roles: ['editor', 'reviewer'] });
  const email = someEmail();

  const answer = await accept(secret, { name: '  Nina Simone ', email: email.toUpperCase() });

  expect([answer.status, answer.body.name, answer.body.email]).toEqual([201, 'Nina Simone', email]);
  expect(answer.body.roles).toEqual(['editor', 'reviewer']);
  expect(setCookieOf(answer.headers)).toContain('__Host-hindsight=');
  expect((await browserWith(desk, cookieOf(answer)).get('/api/me')).body).toEqual(answer.body);
  expect((await signIn(desk, email, password)).status).toBe(200);
  const [person] = await desk.source.query('SELECT password_hash FROM person WHERE email = $1', [email]);
  expect(person.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  const chains = [await trailOf(desk, `person:${answer.body.id}`), await trailOf(desk, `invitation:${id}`)];
  expect(chains.map((chain) => chain.map(({ action }) => action))).toEqual([
    ['joined', 'signed_in', 'signed_in'],
    ['invited', 'accepted'],
  ]);
  expect(chains[1]![1]!.actor).toBe(answer.body.id);
  expect(JSON.stringify(chains)).not.toContain(password);
});

test('an invitation to one address makes an account for no other', async () => {
  const email = someEmail();
  const { secret } = await invited({ roles: ['reviewer'], email });

  const other = await accept(secret);
  const own = await accept(secret, { email: undefined });

  expect([other.status, other.body.code]).toEqual([400, 'request.invalid']);
  expect(other.body.errors).toEqual([{ pointer: '/email', detail: `is not ${email}, which was invited` }]);
  expect([own.status, own.body.email]).toEqual([201, email]);
});

test.each([
  ['no name', { name: ' ' }, '/name'],
  ['no address', { email: undefined }, '/email'],
  ['an address that is none', { email: 'nina@' }, '/email'],
  ['a short password', { password: 'eleven char' }, '/password'],
  ['their name for a password', { name: 'Nina the Great', password: 'nina-the-great' }, '/password'],
  ['no password', { password: undefined }, '/password'],
  ['a role of their own choice', { roles: ['admin'] }, '/roles'],
])('whoever accepts with %s is told what is wrong and tries again', async (_, fault, pointer) => {
  const { secret } = await invited();

  const wrong = await accept(secret, fault);
  const right = await accept(secret);

  expect([wrong.status, wrong.body.code]).toEqual([400, 'request.invalid']);
  expect(wrong.body.errors).toContainEqual(expect.objectContaining({ pointer }));
  expect(right.status).toBe(201);
});

test('a second account for one address is refused, and the invitation stays open', async () => {
  const { secret } = await invited();

  const taken = await accept(secret, { email: admin.email });
  const other = await accept(secret);

  expect([taken.status, taken.body.code, other.status]).toEqual([409, 'person.email_taken', 201]);
});

test('an invitation that is unknown, used, withdrawn or over makes no account', async () => {
  const used = await invited();
  await accept(used.secret);
  const withdrawn = await invited();
  const withdrawal = await admin.delete(`/api/invitations/${withdrawn.id}`);
  const over = await invited();
  await desk.source.query('UPDATE invitation SET expires_at = now() WHERE id = $1', [over.id]);

  const unknown = await accept('made-up');
  const spent = await Promise.all([used, withdrawn, over].map(({ secret }) => accept(secret)));

  expect(withdrawal.status).toBe(204);
  expect([unknown.status, unknown.body.code]).toEqual([404, 'invitation.unknown']);
  expect(spent.map(({ status, body }) => [status, body.code, body.state])).toEqual([
    [410, 'invitation.spent', 'accepted'],
    [410, 'invitation.spent', 'withdrawn'],
    [410, 'invitation.spent', 'expired'],
  ]);
});

test('only an open invitation is withdrawn', async () => {
  const used = await invited();
  await accept(used.secret);
  const open = await invited();

  const spent = await admin.delete(`/api/invitations/${used.id}`);
  const twice = await Promise.all([1, 2].map(() => admin.delete(`/api/invitations/${open.id}`)));
  const unknown = await admin.delete('/api/invitations/999999');

  expect([spent.status, spent.body.code]).toEqual([410, 'invitation.spent']);
  expect(twice.map(({ status }) => status).toSorted()).toEqual([204, 410]);
  expect([unknown.status, unknown.body.code]).toEqual([404, 'invitation.unknown']);
  expect((await trailOf(desk, `invitation:${open.id}`)).map(({ action }) => action)).toEqual(['invited', 'withdrawn']);
});

test('ten accept one invitation at once: exactly one account comes of it', async () => {
  const { id, secret } = await invited();
  const count = () => desk.source.query('SELECT count(*)::int AS count FROM person');
  const [before] = await count();

  const answers = await Promise.all(Array.from({ length: 10 }, () => accept(secret)));

  const [after] = await count();
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array(9).fill(410)]);
  expect(after.count - before.count).toBe(1);
  expect(await trailOf(desk, `invitation:${id}`)).toHaveLength(2);
});

test('two invitations accepted for one address at once make one account; the other stays open', async () => {
  const both = [await invited(), await invited()];
  const email = someEmail();

  const answers = await Promise.all(both.map(({ secret }) => accept(secret, { email })));

  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  const states = await desk.source.query('SELECT id FROM invitation WHERE id = ANY ($1) AND accepted_at IS NULL', [
    both.map(({ id }) => id),
  ]);
  expect(states).toHaveLength(1);
});

test('accepting against withdrawing: one of them wins, and the trail says which', async () => {
  for (let round = 0; round < 5; round++) {
    const { id, secret } = await invited();

    const [accepted, withdrawn] = await Promise.all([accept(secret), admin.delete(`/api/invitations/${id}`)]);

    const won = accepted.status === 201;
    expect([accepted.status, withdrawn.status]).toEqual(won ? [201, 410] : [410, 204]);
    expect((await trailOf(desk, `invitation:${id}`)).at(-1)!.action).toBe(won ? 'accepted' : 'withdrawn');
  }
});

test('an invitation asked for twice under one key is made once', async () => {
  const ask = () => admin.post('/api/invitations', { roles: ['editor'] }).set('idempotency-key', 'invite-her-once');

  const [first, second] = [await ask(), await ask()];

  expect([first.body.id, second.body.link]).toEqual([second.body.id, null]);
});
