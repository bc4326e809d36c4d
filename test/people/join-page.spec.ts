import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { openDesk, TestDesk } from '../support/app.js';
import { person, TestPerson } from '../support/people.js';
import { browserWith, cookieOf } from './browser.js';

let desk: TestDesk;
let admin: TestPerson;
beforeAll(async () => {
  desk = await openDesk();
  admin = await person(desk, 'Root', 'admin');
});
afterAll(() => desk.close());

const password = 'gravel teapot lantern mildew';

async function invited(body: object = { roles: ['editor', 'reviewer'] }): Promise<string> {
  return new URL((await admin.post('/api/invitations', body)).body.link).pathname;
}

function send(path: string, form: Record<string, string>) {
  return request(desk.url).post(path).type('form').send(form);
}

test('the link opens a form that works without scripts and keeps its address to itself', async () => {
  const path = await invited();

  const page = await request(desk.url).get(path);
  const style = await request(desk.url).get('/join.css');

  expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  expect(page.headers['referrer-policy']).toBe('strict-origin');
  expect(page.headers['cache-control']).toBe('no-store');
  expect(page.text).toContain('You are invited as editor and reviewer.');
  expect(page.text).toMatch(/<form method="post">[\s\S]*name="name"[\s\S]*name="email"[\s\S]*name="password"/);
  expect(page.text).not.toMatch(/<script|style=|onclick/);
  expect([style.status, style.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
});

test('an address that was invited stands in the form and cannot be changed there', async () => {
  const path = await invited({ roles: ['reviewer'], email: 'nina@desk.test' });

  const page = await request(desk.url).get(path);

  expect(page.text).toMatch(/<input id="email"[^>]*value="nina@desk.test"[^>]*readonly/);
});

test('who sends the form is signed in and led to the desk', async () => {
  const path = await invited();

  const answer = await send(path, { name: 'Nina', email: 'Nina.S@desk.test', password });
  const me = await browserWith(desk, cookieOf(answer)).get('/api/me');
  const again = await request(desk.url).get(path);

  expect([answer.status, answer.headers.location]).toEqual([303, '/']);
  expect(me.body).toMatchObject({ name: 'Nina', email: 'nina.s@desk.test', roles: ['editor', 'reviewer'] });
  expect(again.status).toBe(410);
  expect(again.text).toContain('The invitation was accepted already');
  expect(again.text).not.toContain('<form');
});

test('a form with mistakes comes back with what was typed, without the password, and says what is wrong', async () => {
  const path = await invited();
  const name = '"><script>alert(1)</script>&';

  const answer = await send(path, { name, email: 'nina@', password: 'Elevenchars' });

  expect([answer.status, answer.headers['content-type']]).toEqual([400, 'text/html; charset=utf-8']);
  expect(answer.headers['referrer-policy']).toBe('strict-origin');
  expect(answer.text).not.toContain('<script');
  expect(answer.text).toContain('value="&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;&#38;"');
  expect(answer.text).toContain('value="nina@"');
  expect(answer.text).toContain('id="email-fault">The email is an address such as ada@example.org.');
  expect(answer.text).not.toContain('Elevenchars');
});

test.each([
  ['a short password', { password: 'Elevenchars' }, 400, 'The password has 11 characters; take at least 12'],
  ['a name of blanks', { name: ' ' }, 400, 'The name is how colleagues know it'],
  ['an address that is taken', { email: 'taken@desk.test' }, 409, 'has an account already'],
  ['a field that is not in the form', { roles: 'admin' }, 400, 'roles'],
])('%s is explained on the page, and the invitation stays open', async (_, fault, status, words) => {
  await desk.source.query(
    `INSERT INTO person (name, email, roles, password_hash) VALUES ('T', 'taken@desk.test', '{}', '') ON CONFLICT DO NOTHING`,
  );
  const path = await invited();

  const wrong = await send(path, { name: 'Nina', email: `nina.${status}@desk.test`, password, ...fault });
  const page = await request(desk.url).get(path);

  expect(wrong.status).toBe(status);
  expect(wrong.text).toContain(words);
  expect(wrong.text).toContain('<form');
  expect(page.status).toBe(200);
});

test.each(['/join/made-up', '/join/%3Cscript%3E', `/join/${'x'.repeat(199)}`])(
  '%s is a dead end, in words',
  async (path) => {
    const read = await request(desk.url).get(path);
    const sent = await send(path, { name: 'Nina', email: 'n@desk.test', password });

    expect([read.status, sent.status]).toEqual([404, 404]);
    expect(read.text).toContain('Check that the link is whole');
    expect(read.text).not.toContain('<script');
  },
);

test('the form sent twice at once makes one account', async () => {
  const path = await invited();

  const answers = await Promise.all(
    ['one', 'two'].map((who) => send(path, { name: 'Nina', email: `${who}.twice@desk.test`, password })),
  );

  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 410]);
});

test('a page of another site cannot make somebody join as somebody else', async () => {
  const path = await invited();
  const form = { name: 'Nina', email: 'lured@desk.test', password };

  const answer = await send(path, form).set('sec-fetch-site', 'cross-site');

  expect(answer.status).toBe(403);
});
