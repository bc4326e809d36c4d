import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { openDesk, TestDesk } from '../support/app.js';
import { person, TestPerson } from '../support/people.js';
import { done, proposedClaim, queuedClaim, refused, review, source } from '../support/work.js';

let desk: TestDesk;
let anna: TestPerson;
let ben: TestPerson;
let edith: TestPerson;

beforeAll(async () => {
  desk = await openDesk();
  anna = await person(desk, 'Anna', 'reviewer');
  ben = await person(desk, 'Ben', 'reviewer');
  edith = await person(desk, 'Edith', 'editor');
});
afterAll(() => desk.close());

test('a claim on which two blind reviews differ is adjudicated, published, corrected and retracted', async () => {
  const claim = await queuedClaim(edith, 2);

  const first = await review(anna, claim, 'true', {
    ratingThen: 'true',
    rationaleThen: 'The register of 1999 says so.',
  });
  expect(first.state).toBe('queued');
  const second = await review(ben, claim, 'false');
  expect(second.state).toBe('disputed');

  const adjudicated = await done(
    edith
      .post(`/api/claims/${claim.id}/adjudicate`, {
        ratingToday: 'mostly_true',
        rationaleToday: 'An older footbridge was found since.',
        ratingThen: 'true',
        rationaleThen: 'Nobody knew of the footbridge.',
        citesToday: [second.evidence[0].id],
        citesThen: [second.evidence[0].id],
      })
      .set('if-match', `"v${second.version}"`),
  );
  expect(adjudicated).toMatchObject({ state: 'approved', approval: { by: { name: 'Edith' } } });

  const published = await done(
    edith.post(`/api/claims/${claim.id}/publish`, {}).set('if-match', `"v${adjudicated.version}"`),
    201,
  );
  const read = await request(desk.url).get(`/api/checks/${published.id}`);
  expect(read.body).toMatchObject({
    revision: 1,
    today: { rating: { key: 'mostly_true', label: 'Mostly true' } },
    then: { asOf: '2000-06-10', rating: { key: 'true' } },
    reviewedBy: ['Anna', 'Ben'],
    approvedBy: 'Edith',
  });

  const corrected = await done(
    edith
      .post(`/api/checks/${published.id}/correct`, {
        note: 'The footbridge is named.',
        class: 'minor',
        rationaleToday: 'The Mill footbridge is older.',
      })
      .set('if-match', '"v1"'),
  );
  expect(corrected).toMatchObject({ version: 2, kind: 'correction' });
  const now = await request(desk.url).get(`/api/checks/${published.id}`);
  expect(now.body.changes.map(({ note }: { note: string }) => note)).toEqual([null, 'The footbridge is named.']);

  await done(
    edith
      .post(`/api/checks/${published.id}/retract`, { reason: 'wrong', note: 'It was another town.' })
      .set('if-match', '"v2"'),
  );
  const gone = await request(desk.url).get(`/api/checks/${published.id}`);
  expect(gone.status).toBe(410);
  expect(gone.body).toMatchObject({ code: 'check.retracted', reason: { code: 'wrong', note: 'It was another town.' } });

  const history = await done(anna.get(`/api/claims/${claim.id}/history`));
  expect(history.map(({ action }: { action: string }) => action)).toEqual([
    ...['propose', 'accept', 'take', 'add_evidence', 'submit', 'take', 'add_evidence', 'submit'],
    ...['adjudicate', 'publish', 'correct', 'retract'],
  ]);
});

test('nobody sees anything of another review before both are in, and then they do', async () => {
  const claim = await queuedClaim(edith, 2);
  await done(anna.post(`/api/claims/${claim.id}/take`));
  await done(anna.post(`/api/claims/${claim.id}/evidence`, source({ note: 'my source at the archive' })), 201);
  const annas = await done(anna.get(`/api/claims/${claim.id}`));
  await done(
    anna
      .post(`/api/claims/${claim.id}/submit`, {
        lease: annas.yours.lease.token,
        ratingToday: 'false',
        rationaleToday: 'No.',
        citesToday: [annas.evidence[0].id],
      })
      .set('if-match', `"v${annas.version}"`),
  );

  for (const viewer of [ben, edith]) {
    const view = await viewer.get(`/api/claims/${claim.id}`);
    expect(view.body).toMatchObject({ reviews: [], evidence: [], hidden: { reviews: 1, evidence: 1 } });
    expect(view.text).not.toContain('my source');
    const history = await viewer.get(`/api/claims/${claim.id}/history`);
    expect(history.text).not.toMatch(/my source|"false"|No\./);
  }

  const both = await review(ben, claim, 'false');
  expect(both).toMatchObject({ state: 'awaiting_approval', hidden: { reviews: 0, evidence: 0 } });
  expect(both.reviews).toHaveLength(2);
  const stranger = await person(desk, 'Carl', 'reviewer');
  expect((await done(stranger.get(`/api/claims/${claim.id}`))).reviews).toEqual([]);
});

test('a reviewer cannot cite what they may not see', async () => {
  const claim = await queuedClaim(edith, 2);
  await done(anna.post(`/api/claims/${claim.id}/take`));
  const hidden = await done(anna.post(`/api/claims/${claim.id}/evidence`, source()), 201);
  const taken = await done(ben.post(`/api/claims/${claim.id}/take`));

  const answer = ben
    .post(`/api/claims/${claim.id}/submit`, {
      lease: taken.yours.lease.token,
      ratingToday: 'true',
      rationaleToday: 'Yes.',
      citesToday: [hidden.id],
    })
    .set('if-match', `"v${taken.version}"`);

  expect(await refused(answer, 404)).toBe('evidence.unknown');
});

test('what was known then may rest only on what was published by the article’s day, and the database sees to it', async () => {
  const claim = await queuedClaim(edith, 1);
  const taken = await done(anna.post(`/api/claims/${claim.id}/take`));
  const early = await done(anna.post(`/api/claims/${claim.id}/evidence`, source({ publishedOn: '2000-06' })), 201);
  const undated = await done(anna.post(`/api/claims/${claim.id}/evidence`, source({ publishedOn: undefined })), 201);
  const fit = await done(anna.post(`/api/claims/${claim.id}/evidence`, source({ publishedOn: '2000-06-10' })), 201);
  const submit = (citesThen: number[]) =>
    anna
      .post(`/api/claims/${claim.id}/submit`, {
        lease: taken.yours.lease.token,
        ratingToday: 'true',
        rationaleToday: 'Yes.',
        ratingThen: 'true',
        rationaleThen: 'Known.',
        citesThen,
      })
      .set('if-match', `"v${taken.version}"`);

  expect([early, undated, fit].map(({ knownThen }) => knownThen)).toEqual([false, false, true]);
  expect(await refused(submit([early.id]), 422)).toBe('evidence.too_late');
  expect(await refused(submit([undated.id]), 422)).toBe('evidence.too_late');
  await done(submit([fit.id]));

  const redated = anna.patch(`/api/evidence/${fit.id}`, { publishedOn: '2001' }).set('if-match', '"v1"');
  expect(await refused(redated, 422)).toBe('evidence.too_late');
  const direct = desk.source.query(`UPDATE evidence SET published_to = NULL, published_from = NULL WHERE id = $1`, [
    fit.id,
  ]);
  await expect(direct).rejects.toThrow('citation_known_then');
});

test('an editor who reviewed a claim cannot approve it, not even past the service', async () => {
  const both = await person(desk, 'Dora', 'reviewer', 'editor');
  const claim = await queuedClaim(edith, 1);
  const reviewed = await review(both, claim);

  const answer = both.post(`/api/claims/${claim.id}/approve`, {}).set('if-match', `"v${reviewed.version}"`);

  expect(await refused(answer, 409)).toBe('claim.unmet');
  const direct = desk.source.query(
    `UPDATE claim SET state = 'approved', verdict_id = $2, approved_by = $3, approved_at = now() WHERE id = $1`,
    [claim.id, reviewed.reviews[0].id, both.id],
  );
  await expect(direct).rejects.toThrow(/cannot approve/);
});

test('a lost lease cannot submit, and what was written is kept as the draft', async () => {
  const claim = await queuedClaim(edith, 1);
  const taken = await done(anna.post(`/api/claims/${claim.id}/take`));
  await desk.source.query(`UPDATE lease SET until = now() - interval '1 second' WHERE claim_id = $1`, [claim.id]);
  const written = {
    ratingToday: 'true',
    rationaleToday: 'Long work.',
    searches: [{ where: 'archive', query: 'bridge', result: 'nothing' }],
  };

  const answer = anna
    .post(`/api/claims/${claim.id}/submit`, { lease: taken.yours.lease.token, ...written })
    .set('if-match', `"v${taken.version}"`);

  expect(await refused(answer, 409)).toBe('lease.lost');
  expect((await done(anna.get(`/api/claims/${claim.id}/draft`))).body).toEqual(written);
  const again = await done(anna.post(`/api/claims/${claim.id}/take`));
  expect(again.yours.draft.body).toEqual(written);
  const history = await done(anna.get(`/api/claims/${claim.id}/history`));
  expect(history.map(({ action }: { action: string }) => action)).toContain('expire');
});

test('returned to the same reviewer, only they can take it, from their own words; returned for a fresh one, only others', async () => {
  const claim = await queuedClaim(edith, 1);
  const reviewed = await review(anna, claim, 'true');
  const order = (to: string) => ({ reason: 'unclear_rationale', note: 'Which register?', to });

  const back = await done(
    edith.post(`/api/claims/${claim.id}/return`, order('same')).set('if-match', `"v${reviewed.version}"`),
  );
  expect(back.state).toBe('queued');
  expect(await refused(ben.post(`/api/claims/${claim.id}/take`), 409)).toBe('claim.unmet');
  const again = await done(anna.post(`/api/claims/${claim.id}/take`));
  expect(again.yours.draft.body).toMatchObject({ ratingToday: 'true' });
  const second = await done(
    anna
      .post(`/api/claims/${claim.id}/submit`, {
        ...again.yours.draft.body,
        lease: again.yours.lease.token,
        rationaleToday: 'The land register.',
      })
      .set('if-match', `"v${again.version}"`),
  );

  await done(edith.post(`/api/claims/${claim.id}/return`, order('fresh')).set('if-match', `"v${second.version}"`));
  expect(await refused(anna.post(`/api/claims/${claim.id}/take`), 409)).toBe('claim.unmet');
  await done(ben.post(`/api/claims/${claim.id}/take`));
});

test('an author withdraws before any decision and goes on from a draft', async () => {
  const claim = await queuedClaim(edith, 1);
  const reviewed = await review(anna, claim, 'half_true');

  const withdrawn = await done(anna.post(`/api/claims/${claim.id}/withdraw`).set('if-match', `"v${reviewed.version}"`));

  expect(withdrawn).toMatchObject({ state: 'queued', yours: { draft: { body: { ratingToday: 'half_true' } } } });
});

test('rewording an approved claim, or adding evidence to it, takes the approval back', async () => {
  for (const change of [
    (id: number, version: number) =>
      edith.patch(`/api/claims/${id}`, { text: 'Example opened a bridge.' }).set('if-match', `"v${version}"`),
    (id: number) => edith.post(`/api/claims/${id}/evidence`, source({ stance: 'contradicts' })),
  ]) {
    const claim = await queuedClaim(edith, 1);
    const reviewed = await review(anna, claim);
    const approved = await done(
      edith.post(`/api/claims/${claim.id}/approve`, {}).set('if-match', `"v${reviewed.version}"`),
    );

    expect((await change(claim.id, approved.version)).ok).toBe(true);

    expect(await done(edith.get(`/api/claims/${claim.id}`))).toMatchObject({
      state: 'awaiting_approval',
      approval: null,
    });
  }
});

test('reading a claim changes nothing, and it offers exactly what may be done', async () => {
  const claim = await proposedClaim(edith);

  const seen = await edith.get(`/api/claims/${claim.id}`);

  expect(seen.headers.etag).toBe('"v1"');
  expect(seen.body.actions).toEqual(['accept', 'dismiss', 'reword', 'split', 'merge']);
  expect((await done(anna.get(`/api/claims/${claim.id}`))).actions).toEqual([]);
  expect((await done(edith.get(`/api/claims/${claim.id}`))).version).toBe(1);
});

test('a reopened claim goes back to the queue, and the published check stays up', async () => {
  const claim = await queuedClaim(edith, 1);
  const reviewed = await review(anna, claim);
  const approved = await done(
    edith.post(`/api/claims/${claim.id}/approve`, {}).set('if-match', `"v${reviewed.version}"`),
  );
  const published = await done(
    edith.post(`/api/claims/${claim.id}/publish`, {}).set('if-match', `"v${approved.version}"`),
    201,
  );
  const current = await done(edith.get(`/api/claims/${claim.id}`));

  const reopened = await done(
    edith.post(`/api/claims/${claim.id}/reopen`, { reason: 'new_evidence' }).set('if-match', `"v${current.version}"`),
  );

  expect(reopened.state).toBe('queued');
  expect((await request(desk.url).get(`/api/checks/${published.id}`)).status).toBe(200);
  const again = await review(ben, claim, 'false');
  const second = await done(edith.post(`/api/claims/${claim.id}/approve`, {}).set('if-match', `"v${again.version}"`));
  const publish = (body: object) =>
    edith.post(`/api/claims/${claim.id}/publish`, body).set('if-match', `"v${second.version}"`);
  expect(await refused(publish({}), 400)).toBe('request.invalid');
  expect(await done(publish({ note: 'New evidence.' }), 201)).toMatchObject({ version: 2, kind: 'correction' });
});

test('a judgement on what was known then comes with its rating or not at all, and no verdict can be deleted', async () => {
  const claim = await queuedClaim(edith, 1);
  const taken = await done(anna.post(`/api/claims/${claim.id}/take`));
  const evidence = await done(anna.post(`/api/claims/${claim.id}/evidence`, source()), 201);
  const submit = (then: object) =>
    anna
      .post(`/api/claims/${claim.id}/submit`, {
        ...{ lease: taken.yours.lease.token, ratingToday: 'true', rationaleToday: 'Yes.', citesToday: [evidence.id] },
        ...then,
      })
      .set('if-match', `"v${taken.version}"`);

  for (const then of [{ citesThen: [evidence.id] }, { rationaleThen: 'Known.' }]) {
    expect(await refused(submit(then), 400)).toBe('request.invalid');
  }
  const { reviews } = await done(submit({}));

  await expect(desk.source.query('DELETE FROM citation WHERE verdict_id = $1', [reviews[0].id])).rejects.toThrow(
    'never taken away',
  );
  await expect(desk.source.query('DELETE FROM verdict WHERE id = $1', [reviews[0].id])).rejects.toThrow(
    'never changes',
  );
});
