import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { claimStates } from '../../src/domain/claim-workflow.js';
import { firstAdminLink } from '../../src/people/first-admin.js';
import { openDesk, TestDesk } from '../support/app.js';
import { findLively, liven } from './liven.js';
import { LivelyDesk } from './survey.js';

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

test('readers can see its checks: as they were published, corrected several times, retracted', async () => {
  const [revisions] = await desk.source.query(`SELECT max(number) AS most FROM check_revision`);
  const statusOf = async (id = 0) => (await fetch(`${desk.url}/checks/${id}`)).status;

  expect(revisions.most).toBe(4);
  expect(await statusOf(lively.checks.published)).toBe(200);
  expect(await statusOf(lively.checks.corrected)).toBe(200);
  expect(await statusOf(lively.checks.retracted)).toBe(410);
});

test('whoever comes later finds the same people, articles, claims and checks', async () => {
  const { people, ...found } = await findLively(desk.url);

  expect(found).toEqual({ ...lively, people: undefined });
  expect((await people.rosa.get('/api/me')).name).toBe('Rosa Lindqvist');
});
