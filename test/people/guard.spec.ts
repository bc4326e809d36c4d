import { afterAll, beforeAll, expect, test } from '@jest/globals';
import cookie from '@fastify/cookie';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { AppModule } from '../../src/app.module.js';
import { readConfig } from '../../src/config.js';
import { Public } from '../../src/http/access.js';
import { ProblemFilter } from '../../src/http/problem.filter.js';
import { openDesk, TestDesk } from '../support/app.js';
import { person, TestPerson } from '../support/people.js';
import { browserOf } from './browser.js';

let desk: TestDesk;
let ada: TestPerson;
beforeAll(async () => {
  desk = await openDesk();
  ada = await person(desk, 'Ada', 'reviewer');
});
afterAll(() => desk.close());

function settingsWith(authorization: string) {
  return request(desk.url).get('/api/settings').set('authorization', authorization);
}

test('a token opens the routes of its owner, however its scheme is spelled', async () => {
  const answers = await Promise.all(
    [`Bearer ${ada.token}`, `bearer  ${ada.token}`].map((header) => settingsWith(header)),
  );

  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
});

test('a route without its permission is refused, and the answer names the permission', async () => {
  const { version } = (await ada.get('/api/settings')).body;

  const answer = await ada.patch('/api/settings', { name: 'Mine' }).set('if-match', `"v${version}"`);

  expect(answer.status).toBe(403);
  expect(answer.body).toMatchObject({ code: 'permission.missing', permission: 'desk:manage' });
});

test('without credentials the answer says so, and how to ask', async () => {
  const answer = await request(desk.url).get('/api/settings');

  expect([answer.status, answer.body.code]).toEqual([401, 'sign_in.required']);
  expect(answer.headers['www-authenticate']).toBe('Bearer');
  expect(answer.headers['content-type']).toContain('application/problem+json');
  expect(answer.body.detail).toContain('Sign in, or send an API token');
});

test.each([
  ['is unknown', `SELECT $1::bigint`, 'hst_unheard-of'],
  ['was revoked', `UPDATE api_token SET revoked_at = now() WHERE person_id = $1`, null],
  ['has expired', `UPDATE api_token SET expires_at = now() WHERE person_id = $1`, null],
  ['account that is closed', `UPDATE person SET closed_at = now() WHERE id = $1`, null],
])('a token that %s opens nothing, and the answer says why', async (why, change, token) => {
  const eve = await person(desk, 'Eve', 'reviewer');
  await desk.source.query(change, [eve.id]);

  const answer = await settingsWith(`Bearer ${token ?? eve.token}`);

  expect([answer.status, answer.body.code]).toEqual([401, 'sign_in.required']);
  expect(answer.headers['www-authenticate']).toBe('Bearer');
  expect(answer.body.detail).toContain(why);
});

test.each([
  ['lay idle for eight hours', `last_seen_at = now() - interval '8 hours 1 second'`],
  ['began seven days ago', `expires_at = now()`],
])('a session that %s has expired', async (_, change) => {
  const eve = await person(desk, 'Eve', 'reviewer');
  const browser = await browserOf(desk, eve);
  await desk.source.query(`UPDATE session SET ${change} WHERE person_id = $1`, [eve.id]);

  const answer = await browser.get('/api/me');

  expect([answer.status, answer.body.code]).toEqual([401, 'sign_in.required']);
  expect(answer.body.detail).toBe('The session has expired. Sign in again.');
});

test('a session lasts as long as it is used, and a bearer that is wrong does not fall back on it', async () => {
  const eve = await person(desk, 'Eve', 'reviewer');
  const browser = await browserOf(desk, eve);
  await desk.source.query(`UPDATE session SET last_seen_at = now() - interval '7 hours' WHERE person_id = $1`, [
    eve.id,
  ]);

  const used = await browser.get('/api/me');
  const bearer = await browser.get('/api/me').set('authorization', 'Bearer nonsense');

  expect([used.status, bearer.status]).toEqual([200, 401]);
  const [{ fresh }] = await desk.source.query(
    `SELECT last_seen_at > now() - interval '1 minute' AS fresh FROM session WHERE person_id = $1`,
    [eve.id],
  );
  expect(fresh).toBe(true);
});

test('the last use is noted at most once a minute, however many requests come at once', async () => {
  const eve = await person(desk, 'Eve', 'reviewer');
  const noted = () =>
    desk.source.query(`SELECT last_used_at, xmin::text FROM api_token WHERE person_id = $1`, [eve.id]);

  const answers = await Promise.all(Array.from({ length: 20 }, () => eve.get('/api/settings')));
  const first = await noted();
  await eve.get('/api/settings');

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(first[0].last_used_at).not.toBeNull();
  expect(await noted()).toEqual(first);
});

test('when the last use cannot be noted, the request goes on all the same', async () => {
  const eve = await person(desk, 'Eve', 'reviewer');
  await desk.source.query(`
    CREATE FUNCTION no_notes() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no notes today'; END $$;
    CREATE TRIGGER no_notes BEFORE UPDATE ON api_token FOR EACH ROW EXECUTE FUNCTION no_notes();`);

  const answer = await eve.get('/api/settings');

  await desk.source.query('DROP TRIGGER no_notes ON api_token');
  expect(answer.status).toBe(200);
});

test('a public route takes anybody, also with a credential that counts no longer', async () => {
  const answer = await request(desk.url).get('/api/scale').set('authorization', 'Bearer hst_old');

  expect(answer.status).toBe(200);
});

test('an Idempotency-Key that cannot be read is refused, whatever the route', async () => {
  const answer = await ada.post('/api/articles', {}).set('idempotency-key', 'short');

  expect([answer.status, answer.body.code]).toEqual([400, 'request.key_malformed']);
});

@Controller()
class Forgetful {
  @Get('forgotten')
  forgotten(): string {
    return 'anybody may read this';
  }

  @Public()
  @Get('meant')
  meant(): string {
    return 'this too';
  }
}

async function forgetfulApp(): Promise<NestFastifyApplication> {
  @Module({ imports: [AppModule.of(readConfig({}), desk.source, desk.databaseUrl)], controllers: [Forgetful] })
  class Whole {}
  const app = await NestFactory.create<NestFastifyApplication>(Whole, new FastifyAdapter(), { logger: false });
  await app.register(cookie);
  app.useGlobalFilters(new ProblemFilter());
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

test('a route that names nobody is shut for everybody', async () => {
  const app = await forgetfulApp();
  const admin = await person(desk, 'Root', 'admin', 'editor', 'reviewer');
  const headers = { authorization: `Bearer ${admin.token}` };

  const stranger = await app.inject({ url: '/forgotten' });
  const forgotten = await app.inject({ url: '/forgotten', headers });
  const meant = await app.inject({ url: '/meant' });

  expect([stranger.statusCode, forgotten.statusCode, meant.statusCode]).toEqual([401, 403, 200]);
  expect(forgotten.json()).toMatchObject({ code: 'permission.missing' });
});
