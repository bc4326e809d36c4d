/** People to act in the tests, each with an API token that may do all that their roles allow. */
import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import request, { Test } from 'supertest';
import { Role } from '../../src/domain/actor.js';
import { sha256 } from '../../src/domain/event-chain.js';
import { permissionNames } from '../../src/domain/permission.js';
import { TestDesk } from './app.js';

export interface TestPerson {
  id: number;
  name: string;
  email: string;
  password: string;
  token: string;
  get(path: string): Test;
  post(path: string, body?: object): Test;
  patch(path: string, body?: object): Test;
  put(path: string, body?: object): Test;
  delete(path: string, body?: object): Test;
}

export const password = 'correct horse battery staple';
// Far cheaper than a real one: the tests sign in often.
const passwordHash = await hash(password, { memoryCost: 64, timeCost: 1 });

/** Makes a person with these roles, past all invitations; their requests carry their token. */
export async function person(desk: TestDesk, name: string, ...roles: Role[]): Promise<TestPerson> {
  const token = `hst_test_${randomUUID()}`;
  const email = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}.${randomUUID().slice(0, 8)}@desk.test`;
  const [{ id }] = await desk.source.query(
    `INSERT INTO person (name, email, roles, password_hash) VALUES ($1, $2, $3, $4) RETURNING id`,
    [name, email, roles, passwordHash],
  );
  await desk.source.query(
    `INSERT INTO api_token (person_id, name, secret_hash, scopes, expires_at)
     VALUES ($1, 'test', $2, $3, now() + interval '1 day')`,
    [id, sha256(token), permissionNames],
  );
  const call = (method: 'get' | 'post' | 'patch' | 'put' | 'delete') => (path: string, body?: object) => {
    const asked = request(desk.url)[method](path).set('authorization', `Bearer ${token}`);
    return body === undefined ? asked : asked.send(body);
  };
  return {
    ...{ id, name, email, password, token },
    ...{ get: call('get'), post: call('post'), patch: call('patch'), put: call('put'), delete: call('delete') },
  };
}
