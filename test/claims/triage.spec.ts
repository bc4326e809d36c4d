import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDesk, TestDesk } from '../support/app.js';
import { person, TestPerson } from '../support/people.js';
import { done, proposedClaim, queuedClaim, refused } from '../support/work.js';

let desk: TestDesk;
let anna: TestPerson;
let edith: TestPerson;

beforeAll(async () => {
  desk = await openDesk();
  anna = await person(desk, 'Anna', 'reviewer');
  edith = await person(desk, 'Edith', 'editor');
});
afterAll(() => desk.close());

test('many claims are accepted at once, or none of them', async () => {
  const claims = [await proposedClaim(edith), await proposedClaim(edith)];
  const stale = claims.map(({ id, version }, index) => ({ id, version: version + index }));
  const seen = claims.map(({ id, version }) => ({ id, version }));

  expect(await refused(edith.post('/api/claims/accept', { claims: stale, reason: 'record' }), 412)).toBe('claim.stale');
  expect((await done(edith.get(`/api/claims/${claims[0]?.id}`))).state).toBe('proposed');

  const accepted = await done(edith.post('/api/claims/accept', { claims: seen, reason: 'record' }));
  expect(accepted.map(({ state }: { state: string }) => state)).toEqual(['queued', 'queued']);
  expect((await done(edith.get(`/api/claims/${claims[0]?.id}`))).seats).toMatchObject({ wanted: 2, free: 2 });
});

test('many claims are dismissed at once and restored again, or none of them; the one in the way is named', async () => {
  const proposed = await proposedClaim(edith);
  const queued = await queuedClaim(edith);
  const taken = await queuedClaim(edith);
  await done(anna.post(`/api/claims/${taken.id}/take`));
  const seen = [queued, proposed].map(({ id, version }) => ({ id, version }));
  const states = async () =>
    Promise.all(seen.map(async ({ id }) => (await done(edith.get(`/api/claims/${id}`))).state as string));

  const inTheWay = await edith.post('/api/claims/dismiss', {
    claims: [...seen, { id: taken.id, version: taken.version }],
    reason: 'trivial',
  });
  expect(inTheWay.body).toMatchObject({
    ...{ status: 409, code: 'claim.unmet', claim: taken.id },
    errors: [{ pointer: '/claims/2' }],
  });
  expect(await states()).toEqual(['queued', 'proposed']);

  const dismissed = await done(
    edith.post('/api/claims/dismiss', { claims: seen, reason: 'trivial', note: 'No news.' }),
  );
  expect(dismissed.map(({ state }: { state: string }) => state)).toEqual(['dismissed', 'dismissed']);
  const history = await done(edith.get(`/api/claims/${queued.id}/history`));
  expect(history.at(-1)).toMatchObject({ action: 'dismiss', reason: { code: 'trivial', note: 'No news.' } });
  expect(await refused(edith.post('/api/claims/restore', { claims: seen }), 412)).toBe('claim.stale');

  const back = dismissed.map(({ id, version }: { id: number; version: number }) => ({ id, version }));
  await done(edith.post('/api/claims/restore', { claims: back }));
  expect(await states()).toEqual(['queued', 'proposed']);
  await done(
    anna.post(`/api/claims/${taken.id}/release`, {
      lease: (await done(anna.get(`/api/claims/${taken.id}`))).yours.lease.token,
    }),
  );
});

test.each(['accept', 'dismiss', 'restore'])(
  'to %s many names the claims, 500 at most, and is for editors',
  async (action) => {
    const reason = action === 'restore' ? {} : { reason: action === 'accept' ? 'record' : 'trivial' };
    const many = Array.from({ length: 501 }, (_, at) => ({ id: at + 1, version: 1 }));
    const send = (claims: object[], who = edith) => who.post(`/api/claims/${action}`, { claims, ...reason });

    expect((await send([])).body).toMatchObject({ status: 400, errors: [{ pointer: '/claims' }] });
    expect((await send(many)).body).toMatchObject({ status: 400, errors: [{ pointer: '/claims' }] });
    expect((await send([{ id: 1 }])).body).toMatchObject({ errors: [{ pointer: '/claims/0/version' }, {}, {}] });
    expect((await send([{ id: 999_999, version: 1 }])).body).toMatchObject({ status: 404, code: 'claim.unknown' });
    expect(await refused(send([{ id: 1, version: 1 }], anna), 403)).toBe('permission.missing');
  },
);

test('a dismissed claim is restored to where it was', async () => {
  const claim = await queuedClaim(edith);
  const dismissed = await done(
    edith.post(`/api/claims/${claim.id}/dismiss`, { reason: 'trivial' }).set('if-match', `"v${claim.version}"`),
  );
  expect(dismissed).toMatchObject({ state: 'dismissed', dismissalReason: 'trivial', actions: ['restore'] });

  const restored = await done(edith.post(`/api/claims/${claim.id}/restore`).set('if-match', `"v${dismissed.version}"`));

  expect(restored).toMatchObject({ state: 'queued', dismissalReason: null });
});

test('a claim is split into those that it holds, and they are merged again', async () => {
  const claim = await proposedClaim(edith);
  const { text } = await edith.get(`/api/articles/${claim.article}/text`);
  const half = text.indexOf('first');
  const parts = [
    { start: 0, end: half, kind: 'event', text: 'Example opened a bridge.' },
    { start: half, end: half + 'first bridge'.length, kind: 'record' },
  ];

  const made = await done(edith.post(`/api/claims/${claim.id}/split`, { parts }).set('if-match', '"v1"'), 201);
  expect(made).toMatchObject([
    { text: 'Example opened a bridge.', origin: 'editor', madeFrom: [claim.id] },
    { text: 'first bridge', span: { quote: 'first bridge', start: half } },
  ]);
  expect(await done(edith.get(`/api/claims/${claim.id}`))).toMatchObject({
    state: 'dismissed',
    dismissalReason: 'split',
  });

  const claims = made.map(({ id, version }: { id: number; version: number }) => ({ id, version }));
  const whole = { claims, start: 0, end: text.indexOf(','), kind: 'record' };
  const merged = await done(edith.post('/api/claims/merge', whole), 201);
  expect(merged.madeFrom).toEqual(claims.map(({ id }: { id: number }) => id));
});

test('offsets are given in UTF-16 for slicing and in code points for W3C selectors', async () => {
  const text = 'A 🎈 flew over Example on Friday. Nobody had seen one before, the mayor said.';
  const article = await done(edith.post('/api/articles', { text, publishedOn: '2000-06-10' }), 201);
  const start = text.indexOf('flew');

  const claim = await done(
    edith.post(`/api/articles/${article.id}/claims`, { start, end: start + 17, kind: 'event' }),
    201,
  );

  expect(claim.span).toMatchObject({
    quote: 'flew over Example',
    start,
    end: start + 17,
    startCodePoint: start - 1,
    prefix: 'A 🎈 ',
  });
  const inside = edith.post(`/api/articles/${article.id}/claims`, { start: 3, end: 9, kind: 'event' });
  expect(await refused(inside, 422)).toBe('claim.span');
  const beyond = edith.post(`/api/articles/${article.id}/claims`, { start: 5, end: 4000, kind: 'event' });
  expect(await refused(beyond, 422)).toBe('claim.span');
});

test('a change that names no version is refused, and one that names an old version changes nothing', async () => {
  const claim = await proposedClaim(edith);
  const accept = () => edith.post(`/api/claims/${claim.id}/accept`, { reason: 'record' });

  expect(await refused(accept(), 428)).toBe('request.version_missing');
  expect(await refused(accept().set('if-match', 'yesterday'), 400)).toBe('request.version_malformed');
  expect(await refused(accept().set('if-match', '"v9"'), 412)).toBe('claim.stale');
  expect(
    await refused(anna.post(`/api/claims/${claim.id}/accept`, { reason: 'record' }).set('if-match', '"v1"'), 403),
  ).toBe('permission.missing');
  expect(await done(edith.get(`/api/claims/${claim.id}`))).toMatchObject({ state: 'proposed', version: 1 });
});

test('a repeated request with one Idempotency-Key acts once, at the same moment too', async () => {
  const claim = await proposedClaim(edith);
  const accept = (reason = 'record') =>
    edith
      .post(`/api/claims/${claim.id}/accept`, { reason })
      .set('if-match', '"v1"')
      .set('idempotency-key', '"accept-it-once"');

  const answers = await Promise.all([accept(), accept(), accept()]);

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(new Set(answers.map(({ text }) => JSON.stringify(JSON.parse(text).version)))).toEqual(new Set(['2']));
  expect(await done(edith.get(`/api/claims/${claim.id}/history`))).toHaveLength(2);
  expect(await refused(accept('harm'), 422)).toBe('request.key_reused');
});
