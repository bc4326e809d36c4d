import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDesk, TestDesk } from '../support/app.js';
import { person, TestPerson } from '../support/people.js';
import { Browser, browserOf } from './browser.js';

let desk: TestDesk;
let ada: TestPerson;
let browser: Browser;
beforeAll(async () => {
  desk = await openDesk({ PUBLIC_URL: 'https://desk.example' });
  ada = await person(desk, 'Ada', 'reviewer');
  browser = await browserOf(desk, ada);
});
afterAll(() => desk.close());

const token = { name: 'Feed', scopes: ['claims:read'], expiresInDays: 1 };

test.each([
  ['of another site', { 'sec-fetch-site': 'cross-site' }],
  ['of a neighbouring subdomain', { 'sec-fetch-site': 'same-site' }],
  ['of another site that also names our origin', { 'sec-fetch-site': 'cross-site', origin: 'https://desk.example' }],
  ['of another origin, in a browser that says no more', { origin: 'https://evil.example' }],
  ['of our host on another port', { origin: 'https://desk.example:8443' }],
  ['without an origin, such as a sandboxed frame', { origin: 'null' }],
])('a page %s changes nothing', async (_, headers) => {
  const answer = await browser.post('/api/me/tokens', token).set(headers);

  expect([answer.status, answer.body.code]).toEqual([403, 'request.cross_site']);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  expect(answer.body).toMatchObject({
    status: 403,
    title: expect.any(String),
    instance: expect.stringMatching(/^urn:/),
  });
});

test.each([
  ['the desk itself', { 'sec-fetch-site': 'same-origin', origin: 'https://desk.example' }],
  ['the address bar', { 'sec-fetch-site': 'none' }],
  ['the public address', { origin: 'https://desk.example' }],
  ['the address that the browser really used', { origin: 'http://lan.example:3000', host: 'lan.example:3000' }],
  ['a program that is no browser', {}],
])('%s may change things', async (_, headers) => {
  const answer = await browser.post('/api/me/tokens', token).set(headers);

  expect(answer.status).toBe(201);
});

test('what only reads, and what carries a token, may come from anywhere', async () => {
  const read = await browser.get('/api/me').set('sec-fetch-site', 'cross-site');
  const written = await ada.put('/api/scale', {}).set('sec-fetch-site', 'cross-site').set('cookie', browser.cookie);

  expect(read.status).toBe(200);
  expect(written.body.code).toBe('permission.missing');
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('a %s of another site is refused wherever it goes', async (method) => {
  const known = await fetch(`${desk.url}/api/sign-in`, { method, headers: { origin: 'https://evil.example' } });
  const unknown = await fetch(`${desk.url}/nowhere`, { method, headers: { origin: 'https://evil.example' } });

  expect([known.status, unknown.status]).toEqual([403, 403]);
});
