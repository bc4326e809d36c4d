import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { sha256 } from '../../src/domain/event-chain.js';
import { openDesk, TestDesk } from '../support/app.js';
import { password, person } from '../support/people.js';
import { browserOf, browserWith, cookieOf, setCookieOf, signIn, trailOf } from './browser.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

async function attempts(key: string): Promise<{ points: number }[]> {
  return desk.source.query(`SELECT points FROM sign_in_attempt WHERE key LIKE $1`, [`${key}:%`]);
}

test('who signs in gets a cookie that scripts and other sites cannot use', async () => {
  const ada = await person(desk, 'Ada', 'editor');

  const answer = await signIn(desk, ` ${ada.email.toUpperCase()} `, password).set('user-agent', 'Lynx/2.9');

  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({ id: ada.id, name: 'Ada', email: ada.email, roles: ['editor'], via: 'session' });
  expect(answer.body.permissions).toContain('claims:edit');
  expect(setCookieOf(answer.headers)).toMatch(
    /^hindsight_session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/,
  );
  const secret = cookieOf(answer).split('=')[1]!;
  const [stored] = await desk.source.query('SELECT secret_hash, user_agent FROM session WHERE person_id = $1', [
    ada.id,
  ]);
  expect(stored).toEqual({ secret_hash: sha256(secret), user_agent: 'Lynx/2.9' });
  const [event, ...more] = await trailOf(desk, `person:${ada.id}`);
  expect([event!.action, event!.actor, more.length]).toEqual(['signed_in', ada.id, 0]);
  expect(event!.via).toBe(`session:${event!.after!.session}`);
});

test('over https the cookie is bound to the host', async () => {
  const secure = await openDesk({ PUBLIC_URL: 'https://desk.example' });
  const ada = await person(secure, 'Ada', 'editor');

  const answer = await signIn(secure, ada.email, password);
  const plain = browserWith(secure, cookieOf(answer).replace('__Host-hindsight', 'hindsight_session'));
  const me = await browserWith(secure, cookieOf(answer)).get('/api/me');
  const other = await plain.get('/api/me');

  await secure.close();
  expect(setCookieOf(answer.headers)).toMatch(
    /^__Host-hindsight=[\w-]{43};.* Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  expect([me.status, other.status]).toEqual([200, 401]);
});

test('a wrong password, an unknown address and a closed account are told apart by nothing', async () => {
  const ada = await person(desk, 'Ada', 'editor');
  const closed = await person(desk, 'Clara', 'editor');
  await desk.source.query('UPDATE person SET closed_at = now() WHERE id = $1', [closed.id]);

  const answers = [
    await signIn(desk, ada.email, 'something else'),
    await signIn(desk, 'nobody@desk.test', password),
    await signIn(desk, closed.email, password),
  ];

  const told = answers.map(({ body: { instance: _, ...problem } }) => problem);
  expect(told).toEqual([told[0], told[0], told[0]]);
  expect(answers.map(({ headers }) => setCookieOf(headers))).toEqual(['', '', '']);
  expect(told[0]).toMatchObject({ status: 401, code: 'sign_in.wrong' });
});

test('an unknown address costs the same hash as a known one', async () => {
  const ada = await person(desk, 'Ada', 'editor');
  // A hash of the present cost, as signing in leaves it.
  await signIn(desk, ada.email, password);
  const timed = async (email: string) => {
    const start = process.hrtime.bigint();
    await signIn(desk, email, 'not the password');
    return Number(process.hrtime.bigint() - start) / 1e6;
  };
  const known: number[] = [];
  const unknown: number[] = [];

  for (let round = 0; round < 7; round++) {
    known.push(await timed(ada.email));
    unknown.push(await timed('nobody.at.all@desk.test'));
  }

  const median = (times: number[]) => times.toSorted((one, other) => one - other)[3]!;
  expect(median(unknown)).toBeGreaterThan(median(known) / 2);
});

test('a hash of another cost is made anew at sign-in', async () => {
  const ada = await person(desk, 'Ada', 'editor');
  const hash = async () =>
    (await desk.source.query('SELECT password_hash FROM person WHERE id = $1', [ada.id]))[0].password_hash;
  const cheap = await hash();

  const answers = [await signIn(desk, ada.email, password), await signIn(desk, ada.email, password)];

  expect(cheap).toContain('m=64,t=1');
  expect(await hash()).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
});

test.each([
  ['no e-mail', { password: 'x' }, '/email'],
  ['no password', { email: 'a@b.example' }, '/password'],
  ['a list of e-mails', { email: ['a@b.example'], password: 'x' }, '/email'],
  ['a novel for a password', { email: 'a@b.example', password: 'x'.repeat(513) }, '/password'],
  ['a field of its own', { email: 'a@b.example', password: 'x', remember: true }, '/remember'],
])('%s is refused', async (_, body, pointer) => {
  const answer = await request(desk.url).post('/api/sign-in').send(body);

  expect([answer.status, answer.body.code]).toEqual([400, 'request.invalid']);
  expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer }));
});

test('ten failures shut an account for a quarter of an hour, for the right password too and however many come at once', async () => {
  const ada = await person(desk, 'Ada', 'editor');
  const bob = await person(desk, 'Bob', 'editor');

  const failures = await Promise.all(Array.from({ length: 14 }, () => signIn(desk, ada.email, 'wrong')));
  const right = await signIn(desk, ada.email.toUpperCase(), password);
  const other = await signIn(desk, bob.email, password);

  expect(failures.filter(({ status }) => status === 401)).toHaveLength(10);
  expect(failures.filter(({ status }) => status === 429)).toHaveLength(4);
  expect([right.status, right.body.code]).toEqual([429, 'sign_in.throttled']);
  expect(right.body.retryAfter).toBeGreaterThan(14 * 60);
  expect(right.body.retryAfter).toBeLessThanOrEqual(15 * 60);
  expect(right.headers['retry-after']).toBe(String(right.body.retryAfter));
  expect(other.status).toBe(200);
});

test('when the quarter of an hour is over, the account opens again', async () => {
  const ada = await person(desk, 'Ada', 'editor');
  for (let round = 0; round < 10; round++) await signIn(desk, ada.email, 'wrong');
  const shut = await signIn(desk, ada.email, password);
  await desk.source.query('UPDATE sign_in_attempt SET expire = 1');

  const answer = await signIn(desk, ada.email, password);

  expect([shut.status, answer.status]).toEqual([429, 200]);
});

test('a success forgets the failures before it', async () => {
  const ada = await person(desk, 'Ada', 'editor');
  const failing = async () => {
    for (let round = 0; round < 9; round++) await signIn(desk, ada.email, 'wrong');
  };

  await failing();
  const first = await signIn(desk, ada.email, password);
  await failing();
  const second = await signIn(desk, ada.email, password);

  expect([first.status, second.status]).toEqual([200, 200]);
});

test('a hundred failures shut an address for all accounts; successes do not count', async () => {
  await desk.source.query('DELETE FROM sign_in_attempt');
  const ada = await person(desk, 'Ada', 'editor');
  await signIn(desk, ada.email, 'wrong');
  await signIn(desk, ada.email, password);
  const counted = await attempts('ip');
  await desk.source.query(`UPDATE sign_in_attempt SET points = 99 WHERE key LIKE 'ip:%'`);

  const hundredth = await signIn(desk, 'somebody@desk.test', 'wrong');
  const next = await signIn(desk, ada.email, password);

  await desk.source.query('DELETE FROM sign_in_attempt');
  expect(counted).toEqual([{ points: 1 }]);
  expect([hundredth.status, next.status, next.body.code]).toEqual([401, 429, 'sign_in.throttled']);
});

test('the table of attempts holds no address of anybody who tried', async () => {
  await signIn(desk, 'somebody@desk.test', 'wrong');

  const rows = await desk.source.query(`SELECT key FROM sign_in_attempt WHERE key LIKE '%somebody%'`);

  expect(rows).toEqual([]);
});

test('who signs out is out: the cookie goes and the session with it', async () => {
  const ada = await person(desk, 'Ada', 'editor');
  const browser = await browserOf(desk, ada);

  const out = await browser.delete('/api/session');
  const after = await browser.get('/api/me');

  expect(out.status).toBe(204);
  expect(setCookieOf(out.headers)).toMatch(/^hindsight_session=; .*Expires=Thu, 01 Jan 1970/);
  expect([after.status, after.body.code]).toEqual([401, 'sign_in.required']);
  expect((await trailOf(desk, `person:${ada.id}`)).map(({ action }) => action)).toEqual(['signed_in', 'signed_out']);
});

test('signing out twice at once is one signing out', async () => {
  const ada = await person(desk, 'Ada', 'editor');
  const browser = await browserOf(desk, ada);

  const answers = await Promise.all([1, 2, 3].map(() => browser.delete('/api/session')));

  expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
  expect(answers.every(({ status }) => [204, 401, 404].includes(status))).toBe(true);
  expect(await trailOf(desk, `person:${ada.id}`)).toHaveLength(2);
});

test('a closing account and a sign-in at once leave no session open', async () => {
  const admin = await person(desk, 'Root', 'admin');
  for (let round = 0; round < 5; round++) {
    const ada = await person(desk, 'Ada', 'editor');

    await Promise.all([
      ...[1, 2, 3].map(() => signIn(desk, ada.email, password)),
      admin.patch(`/api/people/${ada.id}`, { closed: true }).set('if-match', '"v1"'),
    ]);

    const open = await desk.source.query('SELECT id FROM session WHERE person_id = $1', [ada.id]);
    expect(open).toEqual([]);
  }
});
