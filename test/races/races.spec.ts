import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Test } from 'supertest';
import { openDesk, TestDesk } from '../support/app.js';
import { person, TestPerson } from '../support/people.js';
import { approvedClaim, done, proposedClaim, queuedClaim, review, source } from '../support/work.js';

let desk: TestDesk;
let edith: TestPerson;
let reviewers: TestPerson[];

beforeAll(async () => {
  desk = await openDesk();
  edith = await person(desk, 'Edith', 'editor');
  reviewers = await Promise.all(Array.from({ length: 20 }, (_, at) => person(desk, `Reviewer ${at}`, 'reviewer')));
});
afterAll(() => desk.close());

/** The statuses of requests sent at one moment, in order. */
async function race(...calls: Test[]): Promise<number[]> {
  const answers = await Promise.all(calls);
  return answers.map(({ status }) => status).sort();
}

async function wholeTrail(): Promise<void> {
  const admin = await person(desk, 'Ada', 'admin');
  expect(await done(admin.get('/api/events/verification'))).toMatchObject({ broken: null });
}

test('twenty take a claim of three seats: three get one each', async () => {
  const claim = await queuedClaim(edith, 3);

  const statuses = await race(...reviewers.map((reviewer) => reviewer.post(`/api/claims/${claim.id}/take`)));

  expect(statuses.filter((status) => status === 200)).toHaveLength(3);
  expect(statuses.filter((status) => status === 409)).toHaveLength(17);
  const seats = await desk.source.query('SELECT seat FROM lease WHERE claim_id = $1 ORDER BY seat', [claim.id]);
  expect(seats).toEqual([{ seat: 1 }, { seat: 2 }, { seat: 3 }]);
  await desk.source.query('DELETE FROM lease');
});

test('one reviewer who takes twice at once gets one claim', async () => {
  await queuedClaim(edith);
  const [one, other] = await Promise.all([
    done(reviewers[0]!.post('/api/queue/take', {})),
    done(reviewers[0]!.post('/api/queue/take', {})),
  ]);

  expect(one.lease.token).toBe(other.lease.token);
  await desk.source.query('DELETE FROM lease');
});

test('a review submitted twice at once is one review', async () => {
  const claim = await queuedClaim(edith);
  const [anna] = reviewers as [TestPerson];
  const taken = await done(anna.post(`/api/claims/${claim.id}/take`));
  const evidence = await done(anna.post(`/api/claims/${claim.id}/evidence`, source()), 201);
  const submit = () =>
    anna
      .post(`/api/claims/${claim.id}/submit`, {
        lease: taken.yours.lease.token,
        ratingToday: 'true',
        rationaleToday: 'Yes.',
        citesToday: [evidence.id],
      })
      .set('if-match', `"v${taken.version}"`);

  const statuses = await race(submit(), submit(), submit());

  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  expect(await desk.source.query('SELECT FROM verdict WHERE claim_id = $1', [claim.id])).toHaveLength(1);
});

test('two who submit at once both count, and the claim goes on once', async () => {
  const claim = await queuedClaim(edith, 2);
  const pair = reviewers.slice(0, 2);
  const submits: Test[] = [];
  for (const reviewer of pair) {
    const taken = await done(reviewer.post(`/api/claims/${claim.id}/take`));
    const searches = [{ where: 'archive', query: 'bridge', result: 'nothing' }];
    submits.push(
      reviewer
        .post(`/api/claims/${claim.id}/submit`, {
          lease: taken.yours.lease.token,
          ratingToday: 'unproven',
          rationaleToday: 'Nothing.',
          searches,
        })
        .set('if-match', `"v${taken.version}"`),
    );
  }

  expect(await race(...submits)).toEqual([200, 200]);

  expect((await done(edith.get(`/api/claims/${claim.id}`))).state).toBe('awaiting_approval');
});

test('a take against the expiry of the lease before it: the seat goes on to exactly one', async () => {
  const claim = await queuedClaim(edith);
  await done(reviewers[0]!.post(`/api/claims/${claim.id}/take`));
  await desk.source.query(`UPDATE lease SET until = now() - interval '1 second' WHERE claim_id = $1`, [claim.id]);

  const [statuses] = await Promise.all([
    race(...reviewers.slice(1, 6).map((reviewer) => reviewer.post(`/api/claims/${claim.id}/take`))),
    desk.jobs.perform('expire_leases', {}),
    desk.jobs.perform('expire_leases', {}),
  ]);

  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  const history = await done(edith.get(`/api/claims/${claim.id}/history`));
  expect(history.filter(({ action }: { action: string }) => action === 'expire')).toHaveLength(1);
});

test('approving against withdrawing: exactly one wins', async () => {
  for (let round = 0; round < 5; round += 1) {
    const claim = await queuedClaim(edith);
    const [anna] = reviewers as [TestPerson];
    const reviewed = await review(anna, claim);
    const seen = `"v${reviewed.version}"`;

    const statuses = await race(
      edith.post(`/api/claims/${claim.id}/approve`, {}).set('if-match', seen),
      anna.post(`/api/claims/${claim.id}/withdraw`).set('if-match', seen),
    );

    expect(statuses).toEqual([200, 412]);
    expect(['approved', 'queued']).toContain((await done(edith.get(`/api/claims/${claim.id}`))).state);
  }
});

test("two who dismiss and accept many at once, in opposite orders, do not stand in each other's way: one wins whole", async () => {
  const claims = [];
  for (let made = 0; made < 6; made += 1) claims.push(await proposedClaim(edith));
  const seen = claims.map(({ id, version }) => ({ id, version }));

  const statuses = await race(
    edith.post('/api/claims/dismiss', { claims: seen, reason: 'trivial' }),
    edith.post('/api/claims/accept', { claims: seen.toReversed(), reason: 'record' }),
  );

  expect(statuses).toEqual([200, 412]);
  const states = await desk.source.query('SELECT DISTINCT state FROM claim WHERE id = ANY ($1)', [
    seen.map(({ id }) => id),
  ]);
  expect(states).toHaveLength(1);
});

test('published five times at once, a claim has one check with one revision', async () => {
  const claim = await approvedClaim(edith, reviewers[0]!);
  const publish = () => edith.post(`/api/claims/${claim.id}/publish`, {}).set('if-match', `"v${claim.version}"`);

  expect(await race(publish(), publish(), publish(), publish(), publish())).toEqual([201, 412, 412, 412, 412]);

  const revisions = await desk.source.query(
    'SELECT number FROM check_revision r JOIN published_check k ON k.id = r.check_id WHERE k.claim_id = $1',
    [claim.id],
  );
  expect(revisions).toEqual([{ number: 1 }]);
  await wholeTrail();
});
