/** Claims in the states that tests begin from, brought there over HTTP. */
import { expect } from '@jest/globals';
import { Test } from 'supertest';
import { TestPerson } from './people.js';

let articles = 0;

export interface TestClaim {
  id: number;
  version: number;
  article: number;
}

/** A claim that an editor put forward, on an article of its own of 10 June 2000. */
export async function proposedClaim(editor: TestPerson, about: Record<string, unknown> = {}): Promise<TestClaim> {
  articles += 1;
  const text = `The town of Example ${articles} opened its first bridge on Friday, officials said.`;
  const submitted = await done(
    editor.post('/api/articles', {
      text,
      publishedOn: '2000-06-10',
      publisher: 'The Courier',
      title: `Bridge ${articles}`,
      url: `https://courier.example/${articles}`,
    }),
    201,
  );
  const worded = { start: 0, end: text.indexOf(', officials'), kind: 'record', speaker: 'officials', ...about };
  const claim = await done(editor.post(`/api/articles/${submitted.id}/claims`, worded), 201);
  return { id: claim.id, version: claim.version, article: submitted.id };
}

export async function queuedClaim(
  editor: TestPerson,
  reviewsWanted = 1,
  about: Record<string, unknown> = {},
): Promise<TestClaim> {
  const { priority, ...worded } = about;
  const claim = await proposedClaim(editor, worded);
  const accepted = await done(
    editor
      .post(`/api/claims/${claim.id}/accept`, {
        reviewsWanted,
        reason: 'record',
        ...(priority !== undefined && { priority }),
      })
      .set('if-match', `"v${claim.version}"`),
  );
  return { ...claim, version: accepted.version };
}

/** The reviewer takes the claim, records a source of 1999 and submits. */
export async function review(
  reviewer: TestPerson,
  claim: TestClaim,
  ratingToday = 'true',
  more: Record<string, unknown> = {},
) {
  const taken = await done(reviewer.post(`/api/claims/${claim.id}/take`));
  const evidence = await done(reviewer.post(`/api/claims/${claim.id}/evidence`, source()), 201);
  return done(
    reviewer
      .post(`/api/claims/${claim.id}/submit`, {
        lease: taken.yours.lease.token,
        ratingToday,
        rationaleToday: `It is ${ratingToday}, says the town's register.`,
        citesToday: [evidence.id],
        ...more,
      })
      .set('if-match', `"v${taken.version}"`),
  );
}

export function source(about: Record<string, unknown> = {}) {
  const usual = {
    url: 'https://archive.example/register',
    title: 'Register of works',
    stance: 'supports',
    sourceType: 'primary',
  };
  return { ...usual, publishedOn: '1999', ...about };
}

export async function approvedClaim(editor: TestPerson, reviewer: TestPerson): Promise<TestClaim> {
  const claim = await queuedClaim(editor);
  const reviewed = await review(reviewer, claim);
  const approved = await done(
    editor.post(`/api/claims/${claim.id}/approve`, {}).set('if-match', `"v${reviewed.version}"`),
  );
  return { ...claim, version: approved.version };
}

/** The published check: its id and version. */
export async function publishedCheck(editor: TestPerson, reviewer: TestPerson) {
  const claim = await approvedClaim(editor, reviewer);
  const published = await done(
    editor.post(`/api/claims/${claim.id}/publish`, {}).set('if-match', `"v${claim.version}"`),
    201,
  );
  return { id: published.id as number, version: published.version as number, claim };
}

/** The body of an answer that must have this status; when it has another, the body says why. */
// biome-ignore lint/suspicious/noExplicitAny: tests read answers as a client without types would.
export async function done(call: Test, status = 200): Promise<any> {
  const answer = await call;
  expect({ status: answer.status, body: answer.status === status ? null : answer.body }).toEqual({
    status,
    body: null,
  });
  return answer.body;
}

/** The code of a refusal with this status. */
export async function refused(call: Test, status: number): Promise<string> {
  const answer = await call;
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect({ status: answer.status, code: answer.body.code }).toMatchObject({ status });
  return answer.body.code as string;
}
