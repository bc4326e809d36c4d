/** What a reviewer is in the middle of, as the desk lists it at the start of their day. */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { openDesk, TestDesk } from '../support/app.js';
import { person, TestPerson } from '../support/people.js';
import { done, queuedClaim, review, TestClaim } from '../support/work.js';

let desk: TestDesk;
let edith: TestPerson;
let anna: TestPerson;
beforeAll(async () => {
  desk = await openDesk();
  edith = await person(desk, 'Edith', 'editor');
});
beforeEach(async () => {
  anna = await person(desk, 'Anna', 'reviewer');
});
afterAll(() => desk.close());

const ownWork = (who = anna) => done(who.get('/api/queue/mine'));
const mine = async (who = anna) => (await ownWork(who)).claims;

async function sendBack(claim: TestClaim, version: number, to: 'same' | 'fresh') {
  const order = { reason: 'weak_evidence', note: 'The register alone does not carry it.', to };
  return done(edith.post(`/api/claims/${claim.id}/return`, order).set('if-match', `"v${version}"`));
}

test('whoever has begun nothing is in the middle of nothing', async () => {
  await queuedClaim(edith);

  expect(await ownWork()).toEqual({ claims: [], reviewsGiven: 0 });
});

test('a claim that is held comes with the time until which it is', async () => {
  const claim = await queuedClaim(edith);
  const taken = await done(anna.post(`/api/claims/${claim.id}/take`));

  const [work, ...more] = await mine();

  expect(more).toEqual([]);
  expect(work).toMatchObject({ heldUntil: taken.yours.lease.until, draftSavedAt: null, returned: null });
  expect(work.claim).toMatchObject({ id: claim.id, state: 'queued', seats: { leased: 1 } });
});

test('a draft is listed after its lease is gone, and only to its author', async () => {
  const claim = await queuedClaim(edith);
  await done(anna.post(`/api/claims/${claim.id}/take`));
  const saved = await done(anna.put(`/api/claims/${claim.id}/draft`, { body: { rationaleToday: 'Half a thought' } }));
  await desk.source.query(`UPDATE lease SET until = now() - interval '1 second' WHERE claim_id = $1`, [claim.id]);

  expect(await mine()).toMatchObject([{ claim: { id: claim.id }, heldUntil: null, draftSavedAt: saved.savedAt }]);
  expect(await mine(await person(desk, 'Bert', 'reviewer'))).toEqual([]);
});

test('a claim that was skipped with nothing written is not listed', async () => {
  const claim = await queuedClaim(edith);
  const taken = await done(anna.post(`/api/claims/${claim.id}/take`));
  await done(anna.post(`/api/claims/${claim.id}/release`, { lease: taken.yours.lease.token, reason: 'no_access' }));

  expect(await mine()).toEqual([]);
});

test('a review that was returned to its author is listed with the reason, until it is given again', async () => {
  const claim = await queuedClaim(edith);
  const { version } = await review(anna, claim);
  await sendBack(claim, version, 'same');

  const back = await mine();

  expect(back).toMatchObject([
    {
      claim: { id: claim.id },
      heldUntil: null,
      draftSavedAt: expect.any(String),
      returned: { reason: 'weak_evidence', note: 'The register alone does not carry it.', at: expect.any(String) },
    },
  ]);
  expect(Date.parse(back[0].returned.at)).toBeGreaterThan(Date.now() - 60_000);
  await review(anna, claim);
  expect(await ownWork()).toEqual({ claims: [], reviewsGiven: 2 });
});

test('a review that was returned for somebody else is not', async () => {
  const claim = await queuedClaim(edith);
  const { version } = await review(anna, claim);
  await sendBack(claim, version, 'fresh');

  expect(await mine()).toEqual([]);
});

test('a draft on a claim that others have finished is not', async () => {
  const claim = await queuedClaim(edith);
  await done(anna.put(`/api/claims/${claim.id}/draft`, { body: { rationaleToday: 'Half a thought' } }));
  await review(await person(desk, 'Bert', 'reviewer'), claim);

  expect(await mine()).toEqual([]);
});

test('what is held comes first, then what came back, then drafts, the newest first', async () => {
  const [held, back, older, newer] = [
    await queuedClaim(edith),
    await queuedClaim(edith),
    await queuedClaim(edith),
    await queuedClaim(edith),
  ];
  for (const claim of [older, newer]) await done(anna.put(`/api/claims/${claim.id}/draft`, { body: { searches: [] } }));
  await sendBack(back, (await review(anna, back)).version, 'same');
  await done(anna.post(`/api/claims/${held.id}/take`));

  const listed = (await mine()).map(({ claim }: { claim: { id: number } }) => claim.id);

  expect(listed).toEqual([held, back, newer, older].map(({ id }) => id));
});
