import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { firstAdminLink } from '../../src/people/first-admin.js';
import { openDesk, TestDesk } from '../support/app.js';
import { trailOf } from './browser.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const publicUrl = new URL('http://127.0.0.1:3000');

function accept(link: string) {
  const secret = link.split('/').at(-1);
  const body = { secret, name: 'Ada', email: 'ada@desk.test', password: 'gravel teapot lantern mildew' };
  return request(desk.url).post('/api/invitations/accept').send(body);
}

test('a new desk invites its first admin; a later link replaces an earlier one, and an admin ends them', async () => {
  const first = await firstAdminLink(desk.source, publicUrl);
  const second = await firstAdminLink(desk.source, publicUrl);

  const early = await accept(first!);
  const right = await accept(second!);
  const third = await firstAdminLink(desk.source, publicUrl);

  expect(second).toMatch(/^http:\/\/127\.0\.0\.1:3000\/join\/[\w-]{43}$/);
  expect([early.status, early.body.state]).toEqual([410, 'withdrawn']);
  expect([right.status, right.body.roles]).toEqual([201, ['admin', 'editor', 'reviewer']]);
  expect(third).toBeNull();
  const invitations = await desk.source.query('SELECT id, invited_by FROM invitation ORDER BY id');
  expect(invitations.map((row: { invited_by: number | null }) => row.invited_by)).toEqual([null, null]);
  expect(await trailOf(desk, `invitation:${invitations[0].id}`)).toMatchObject([
    { action: 'invited', actor: null, via: 'desk' },
    { action: 'withdrawn', actor: null, via: 'desk' },
  ]);
});

test('when the only admin is closed past all rules, the desk invites again', async () => {
  await desk.source.query('UPDATE person SET closed_at = now()');

  const link = await firstAdminLink(desk.source, publicUrl);

  expect(link).toContain('/join/');
});
