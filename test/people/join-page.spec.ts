/** The page behind an invitation's link: the desk's own, which asks the API what the secret in its address invites to. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { openDesk, TestDesk } from '../support/app.js';
import { person, TestPerson } from '../support/people.js';

let desk: TestDesk;
let admin: TestPerson;
beforeAll(async () => {
  desk = await openDesk();
  admin = await person(desk, 'Root', 'admin');
});
afterAll(() => desk.close());

async function invited(body: object = { roles: ['editor', 'reviewer'] }): Promise<string> {
  return new URL((await admin.post('/api/invitations', body)).body.link).pathname;
}

const look = (secret: unknown) => request(desk.url).post('/api/invitations/open').send({ secret });
const secretOf = (path: string) => path.split('/').at(-1)!;

test('the link opens the page of the desk, which keeps its address to itself', async () => {
  const path = await invited();

  const page = await request(desk.url).get(path);

  expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  expect(page.headers['referrer-policy']).toBe('no-referrer');
  expect(page.headers['cache-control']).toBe('no-store');
  expect(page.headers['content-security-policy']).toContain("script-src 'self';");
  expect(page.text).not.toContain(secretOf(path));
  expect(page.text).toContain('src="/desk/assets/');
});

test.each(['/join/made-up', '/join/%3Cscript%3E', `/join/${'x'.repeat(500)}`])(
  '%s shows the same page, which will say that it is a dead end',
  async (path) => {
    const page = await request(desk.url).get(path);

    expect(page.status).toBe(200);
    expect(page.text.replaceAll(/nonce="[^"]*"/g, '')).toBe(
      (await request(desk.url).get('/desk')).text.replaceAll(/nonce="[^"]*"/g, ''),
    );
  },
);

test('nothing can be posted to the address of the page', async () => {
  const path = await invited();

  const sent = await request(desk.url).post(path).type('form').send({ name: 'Nina', email: 'n@desk.test' });

  expect(sent.status).toBe(404);
});

test('whoever holds a link learns what it invites to, and nobody keeps the answer', async () => {
  const path = await invited({ roles: ['reviewer'], email: 'nina@desk.test' });

  const open = await look(secretOf(path));

  expect(open.status).toBe(200);
  expect(open.headers['cache-control']).toBe('no-store');
  expect(open.body).toEqual({
    email: 'nina@desk.test',
    roles: ['reviewer'],
    invitedBy: { id: admin.id, name: 'Root' },
    expiresAt: expect.any(String),
  });
});

test('looking at an invitation changes nothing: it can be looked at again and accepted', async () => {
  const secret = secretOf(await invited());

  const looks = [await look(secret), await look(secret)];
  const account = { name: 'Nina', email: 'looked@desk.test', password: 'gravel teapot lantern mildew' };
  const joined = await request(desk.url)
    .post('/api/invitations/accept')
    .send({ secret, ...account });

  expect(looks.map(({ status }) => status)).toEqual([200, 200]);
  expect(joined.status).toBe(201);
});

test('a link that leads nowhere any more says why, and what to do', async () => {
  const used = secretOf(await invited());
  const account = { name: 'Nina', email: 'used@desk.test', password: 'gravel teapot lantern mildew' };
  await request(desk.url)
    .post('/api/invitations/accept')
    .send({ secret: used, ...account });
  const over = secretOf(await invited());
  await desk.source.query('UPDATE invitation SET expires_at = now() WHERE accepted_at IS NULL');

  const dead = await Promise.all(['made-up', used, over].map((secret) => look(secret)));

  expect(dead.map(({ status, body }) => [status, body.code, body.state])).toEqual([
    [404, 'invitation.unknown', undefined],
    [410, 'invitation.spent', 'accepted'],
    [410, 'invitation.spent', 'expired'],
  ]);
  expect(dead[0]!.body.detail).toContain('Check that the link is whole');
});

test.each([[undefined], [''], [7], ['x'.repeat(201)], [['a']]])('the secret %p is no secret', async (secret) => {
  const answer = await look(secret);

  expect([400, 404]).toContain(answer.status);
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
});
