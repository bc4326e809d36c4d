import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { openDesk, TestDesk } from '../support/app.js';
import { Newsroom, newsroom, publishedCheck } from './approved-claim.js';

let desk: TestDesk;
let room: Newsroom;
beforeAll(async () => {
  desk = await openDesk();
  room = await newsroom(desk);
});
afterAll(() => desk.close());

function act(path: string, version: number, body: object) {
  return room.editor.post(path, body).set('if-match', `"v${version}"`);
}

function retract(checkId: number, version = 1) {
  return act(`/api/checks/${checkId}/retract`, version, { reason: 'source_withdrawn', note: 'Pravda took it back.' });
}

describe('a retracted check', () => {
  test('answers 410 with its tombstone: that it was, when and why, and no verdict', async () => {
    const { id } = await publishedCheck(desk, room);
    await retract(id);

    const { status, body, headers, text } = await request(desk.url).get(`/api/checks/${id}`);

    expect([status, body.code]).toEqual([410, 'check.retracted']);
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(body.reason).toEqual({ code: 'source_withdrawn', note: 'Pravda took it back.' });
    expect(body.tombstone).toMatchObject({ id, revision: 2, kind: 'retraction', revisedAt: body.retractedAt });
    expect(text).not.toMatch(/rating|rationale|evidence/);
  });

  test.each(['application/ld+json', 'text/html'])('has no ClaimReview, even when %s is asked for', async (type) => {
    const { id } = await publishedCheck(desk, room);
    await retract(id);

    const { status } = await request(desk.url).get(`/api/checks/${id}`).set('accept', type);

    expect(status).toBe(410);
  });

  test('shows its tombstone on its page', async () => {
    const { id } = await publishedCheck(desk, room);
    await retract(id);

    const { status, text } = await request(desk.url).get(`/checks/${id}`);

    expect(status).toBe(410);
    expect(text).toContain('Pravda took it back.');
    expect(text).not.toMatch(/ld\+json|As known today/);
  });

  test('still shows what stood before, to who asks for that day or that revision', async () => {
    const { id, document } = await publishedCheck(desk, room);
    await retract(id);

    const { publishedAt } = document as unknown as { publishedAt: string };
    const then = await request(desk.url).get(`/api/checks/${id}`).query({ as_of: publishedAt });
    const first = await request(desk.url).get(`/api/checks/${id}/revisions/1`);

    expect([then.status, then.body]).toEqual([200, document]);
    expect([first.status, first.body]).toEqual([200, document]);
  });

  test('cannot be corrected or retracted again', async () => {
    const { id } = await publishedCheck(desk, room);
    await retract(id);

    const again = await retract(id, 2);
    const corrected = await act(`/api/checks/${id}/correct`, 2, { note: 'x', class: 'minor', rationaleToday: 'y' });

    expect([again.status, again.body.code]).toEqual([409, 'claim.wrong_state']);
    expect([corrected.status, corrected.body.code]).toEqual([409, 'claim.wrong_state']);
  });
});

test('retracting takes a coded reason and a note', async () => {
  const { id } = await publishedCheck(desk, room);

  const { status, body } = await act(`/api/checks/${id}/retract`, 1, { reason: 'felt_like_it', note: '' });

  expect([status, body.code]).toEqual([400, 'request.invalid']);
  expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/reason', '/note']);
});

describe('a reopened claim', () => {
  test('goes back to the queue with its seats free, while what is published stays up', async () => {
    const { id, claim } = await publishedCheck(desk, room);

    const { status, body } = await act(`/api/claims/${claim.id}/reopen`, 2, {
      reason: 'new_evidence',
      reviewsWanted: 2,
    });

    const inWork = await room.editor.get(`/api/claims/${claim.id}`);
    expect([status, body.state, body.version]).toEqual([200, 'queued', 3]);
    expect(inWork.body).toMatchObject({
      approval: null,
      check: id,
      seats: { wanted: 2, submitted: 0, free: 2, for: 'anyone' },
    });
    expect((await request(desk.url).get(`/api/checks/${id}`)).body).toMatchObject({ revision: 1, kind: 'publication' });
  });

  test('gives its reviewers their review back as a draft, and editors none', async () => {
    const { id, claim } = await publishedCheck(desk, room);
    await act(`/api/checks/${id}/correct`, 1, { note: 'One.', class: 'minor', rationaleToday: 'Once.' });
    await act(`/api/checks/${id}/correct`, 2, { note: 'Two.', class: 'minor', rationaleToday: 'Twice.' });

    const { status } = await act(`/api/claims/${claim.id}/reopen`, 4, { reason: 'reader_report' });

    const drafts = await desk.source.query('SELECT reviewer_id FROM draft WHERE claim_id = $1', [claim.id]);
    const standing = await desk.source.query('SELECT FROM verdict WHERE claim_id = $1 AND ended_as IS NULL', [
      claim.id,
    ]);
    expect(status).toBe(200);
    expect(drafts).toEqual([{ reviewer_id: room.reviewer.id }]);
    expect(standing).toEqual([]);
  });

  test('is published again as a correction, which needs a note', async () => {
    const { id, claim } = await publishedCheck(desk, room);
    await act(`/api/claims/${claim.id}/reopen`, 2, { reason: 'recheck_due' });
    const version = await reviewAgain(claim.id);

    const without = await act(`/api/claims/${claim.id}/publish`, version, {});
    const published = await act(`/api/claims/${claim.id}/publish`, version, { note: 'Checked again.' });

    expect([without.status, without.body.errors[0].pointer]).toEqual([400, '/note']);
    expect(published.body).toMatchObject({ id, version: 2, kind: 'correction' });
    expect(published.body.document.changes[1]).toMatchObject({ kind: 'correction', note: 'Checked again.' });
  });

  test('after a retraction is published again as a publication, with the retraction on record', async () => {
    const { id, claim } = await publishedCheck(desk, room);
    await retract(id);
    await act(`/api/claims/${claim.id}/reopen`, 3, { reason: 'new_evidence' });
    const version = await reviewAgain(claim.id);

    const without = await act(`/api/claims/${claim.id}/publish`, version, {});
    const { body } = await act(`/api/claims/${claim.id}/publish`, version, { note: 'Checked anew.' });

    const read = await request(desk.url).get(`/api/checks/${id}`);
    expect([without.status, without.body.errors[0].pointer]).toEqual([400, '/note']);
    expect(body).toMatchObject({ id, version: 3, kind: 'publication' });
    expect(body.document.changes.map(({ kind }: { kind: string }) => kind)).toEqual([
      'publication',
      'retraction',
      'publication',
    ]);
    expect(read.status).toBe(200);
  });

  test('needs a coded reason, and a claim that was published', async () => {
    const { claim } = await publishedCheck(desk, room);

    const uncoded = await act(`/api/claims/${claim.id}/reopen`, 2, { reason: 'because' });
    await act(`/api/claims/${claim.id}/reopen`, 2, { reason: 'new_evidence' });
    const twice = await act(`/api/claims/${claim.id}/reopen`, 3, { reason: 'new_evidence' });

    expect([uncoded.status, uncoded.body.code]).toEqual([400, 'request.invalid']);
    expect([twice.status, twice.body.code]).toEqual([409, 'claim.wrong_state']);
  });
});

/** Takes, reviews and approves a reopened claim through the API; gives the version to publish. */
async function reviewAgain(claimId: number): Promise<number> {
  const taken = await room.reviewer.post(`/api/claims/${claimId}/take`, {});
  const submitted = await room.reviewer
    .post(`/api/claims/${claimId}/submit`, {
      lease: taken.body.yours.lease.token,
      ratingToday: 'false',
      rationaleToday: 'Brezhnev went.',
      searches: [{ where: 'an archive', query: 'visits', result: 'one in 1966' }],
    })
    .set('if-match', `"v${taken.body.version}"`);
  const approved = await act(`/api/claims/${claimId}/approve`, submitted.body.version, {});
  return approved.body.version;
}

test('of a correction and a retraction at once one is made, and nothing is lost', async () => {
  const { id } = await publishedCheck(desk, room);

  const [corrected, retracted] = await Promise.all([
    act(`/api/checks/${id}/correct`, 1, { note: 'One.', class: 'minor', rationaleToday: 'Once.' }),
    retract(id),
  ]);

  expect([corrected.status, retracted.status].toSorted()).toEqual([200, 412]);
  const revisions = await desk.source.query('SELECT number FROM check_revision WHERE check_id = $1', [id]);
  expect(revisions).toHaveLength(2);
});
