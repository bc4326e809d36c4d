/** The page of the desk as the server gives it: one for all its addresses, under a strict policy, its files compressed. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import request from 'supertest';
import { openDesk, TestDesk } from '../support/app.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test.each(['/desk', '/desk/queue', '/desk/claims/12/review', '/desk/no/such/page'])(
  '%s is the page of the desk, whoever asks',
  async (address) => {
    const { status, headers, text } = await request(desk.url).get(address);

    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    expect(text).toContain('<div id="root">');
  },
);

test('scripts come from the desk alone; the one style element that is let in has a nonce of its own each time', async () => {
  const nonces = await Promise.all(
    [1, 2].map(async () => {
      const { headers, text } = await request(desk.url).get('/desk');
      const policy = String(headers['content-security-policy']);
      expect(policy).not.toMatch(/unsafe/);
      expect(policy).toContain("script-src 'self';");
      const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
      expect(text).toContain(`nonce="${nonce}"`);
      expect(text).not.toMatch(/<script(?![^>]* src=)/);
      return nonce;
    }),
  );

  expect(nonces[0]).not.toBe(nonces[1]);
  expect(nonces[0]?.length).toBeGreaterThan(20);
});

test('its files may be kept for good and come compressed', async () => {
  const script = (await readdir('dist/web/assets')).find((name) => /^index-.*\.js$/.test(name));

  const { headers } = await request(desk.url).get(`/desk/assets/${script}`).set('accept-encoding', 'br');

  expect(headers['content-encoding']).toBe('br');
  expect(headers['cache-control']).toContain('immutable');
  expect(headers['content-type']).toMatch(/javascript/);
});

test('a file that is not there is not the page', async () => {
  const { status } = await request(desk.url).get('/desk/assets/none.js');

  expect(status).toBe(404);
});
