/** A person at a browser: signs in with a password, and sends the cookie from then on. */
import request, { Response, Test } from 'supertest';
import { TestDesk } from '../support/app.js';
import { TestPerson } from '../support/people.js';

export interface Browser {
  cookie: string;
  get(path: string): Test;
  post(path: string, body?: object): Test;
  patch(path: string, body?: object): Test;
  delete(path: string): Test;
}

export function signIn(desk: TestDesk, email: string, password: string): Test {
  return request(desk.url).post('/api/sign-in').send({ email, password });
}

export async function browserOf(desk: TestDesk, { email, password }: TestPerson): Promise<Browser> {
  return browserWith(desk, cookieOf(await signIn(desk, email, password)));
}

export function browserWith(desk: TestDesk, cookie: string): Browser {
  const call = (method: 'get' | 'post' | 'patch' | 'delete') => (path: string, body?: object) => {
    const asked = request(desk.url)[method](path).set('cookie', cookie);
    return body === undefined ? asked : asked.send(body);
  };
  return { cookie, get: call('get'), post: call('post'), patch: call('patch'), delete: call('delete') };
}

/** The name and value of the cookie that an answer set, as a browser sends them back. */
export function cookieOf({ headers }: Response): string {
  return setCookieOf(headers).split(';')[0]!;
}

export function setCookieOf(headers: Record<string, unknown>): string {
  return String(headers['set-cookie'] ?? '');
}

export interface TrailRow {
  action: string;
  actor: number | null;
  via: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

export function trailOf(desk: TestDesk, chain: string): Promise<TrailRow[]> {
  return desk.source.query(
    `SELECT action, actor_id AS actor, via, before, after FROM event WHERE chain = $1 ORDER BY seq`,
    [chain],
  );
}
