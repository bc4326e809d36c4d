import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { claimStates } from '../../src/domain/claim-workflow.js';
import { firstAdminLink } from '../../src/people/first-admin.js';
import { openDesk, TestDesk } from '../support/app.js';
import { LivelyDesk, liven } from './liven.js';

let desk: TestDesk;
let lively: LivelyDesk;

beforeAll(async () => {
  desk = await openDesk();
  lively = await liven(desk.url, (await firstAdminLink(desk.source, new URL(desk.url))) ?? '');
});
afterAll(() => desk.close());

test('a lively desk has claims in every state, and in every stage of a state', () => {
  const stages = ['leased', 'halfway', 'reopened'];

  expect(Object.keys(lively.claims)).toEqual(expect.arrayContaining([...claimStates, ...stages]));
});

test('its evidence is from before and after the articles, takes every stance, and some of it is archived or internal', async () => {
  const kinds = await desk.source.query(
    `SELECT DISTINCT stance, coalesce(published_to <= as_of, false) AS then FROM evidence JOIN claim ON claim.id = claim_id`,
  );
  const [others] = await desk.source.query(
    `SELECT count(archived_url)::int AS archived, count(*) FILTER (WHERE visibility = 'internal')::int AS internal
     FROM evidence`,
  );

  for (const stance of ['supports', 'contradicts', 'contextualizes'])
    for (const then of [true, false]) expect(kinds).toContainEqual({ stance, then });
  expect(others.archived).toBeGreaterThan(3);
  expect(others.internal).toBeGreaterThan(0);
});

test('readers can see its checks: some as published, one with several corrections, some retracted', async () => {
  const [revisions] = await desk.source.query(`SELECT max(number) AS most FROM check_revision`);
  const answers = await Promise.all(lively.checks.map((id) => fetch(`${desk.url}/checks/${id}`)));

  expect(revisions.most).toBe(4);
  expect(answers.map(({ status }) => status)).toEqual(expect.arrayContaining([200, 410]));
});
