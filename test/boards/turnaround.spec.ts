import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDesk, TestDesk } from '../support/app.js';
import { done, TestClaim } from '../support/work.js';
import { act, cameToItsState, linesOf, proposed, queued, rate, Staff, staffOf } from './life.js';

let desk: TestDesk;
let staff: Staff;
beforeAll(async () => {
  desk = await openDesk();
  staff = await staffOf(desk);
});
afterAll(() => desk.close());

const stages = [
  'proposed_to_queued',
  'queued_to_reviewed',
  'reviewed_to_approved',
  'approved_to_published',
  'submitted_to_published',
];

interface Row {
  group: string | null;
  stage: string;
  passages: number;
  medianHours: number | null;
  p90Hours: number | null;
  unfinished: number;
}

async function turnaround(query: string): Promise<Row[]> {
  return (await done(staff.editor.get(`/api/boards/turnaround${query}`))).rows;
}

async function stage(query: string, wanted: string): Promise<Row | undefined> {
  return (await turnaround(query)).find((row) => row.stage === wanted);
}

/** Hours of each stage; each begins when the last ended, as far as the trail tells. */
async function wentThrough(publisher: string, [triage, review, approval, publication]: number[]): Promise<TestClaim> {
  const claim = await proposed(staff, { publisher });
  await cameToItsState(desk, claim, { hoursAgo: triage ?? 0 });
  await act(staff.editor, claim, 'accept', { reviewsWanted: 1, reason: 'record' });
  await cameToItsState(desk, claim, { hoursAgo: review ?? 0 });
  await rate(staff.anna, claim, 'true');
  await cameToItsState(desk, claim, { hoursAgo: approval ?? 0 });
  await act(staff.editor, claim, 'approve');
  await cameToItsState(desk, claim, { hoursAgo: publication ?? 0 });
  await act(staff.editor, claim, 'publish', {}, 201);
  return claim;
}

test('on an empty desk no stage was passed', async () => {
  expect(await turnaround('')).toEqual(
    stages.map((name) => ({
      ...{ group: null, stage: name, passages: 0, medianHours: null, p90Hours: null, unfinished: 0 },
    })),
  );
});

test('the median and the ninth in ten of each stage, in hours', async () => {
  const lives = [
    [1, 10, 100, 1000],
    [2, 20, 200, 2000],
    [3, 30, 300, 3000],
  ];
  for (const life of lives) {
    const claim = await wentThrough('Stages', life);
    await desk.source.query(`UPDATE article SET submitted_at = now() - interval '4000 hours' WHERE id = $1`, [
      claim.article,
    ]);
  }

  const rows = await turnaround('?publisher=stages');

  // Of three, the 90th percentile lies at 0.9 · 2 = 1.8: from the second to the third eight tenths of the way.
  const expected = [
    [3, 2, 2.8],
    [3, 20, 28],
    [3, 200, 280],
    [3, 2000, 2800],
    [3, 4000, 4000],
  ];
  expect(rows.map(({ passages, medianHours, p90Hours }) => [passages, medianHours, p90Hours])).toEqual(
    expected.map(([passages, ...hours]) => [passages, ...hours.map((number) => expect.closeTo(number, 0))]),
  );
  expect(rows[0]?.medianHours).toBeCloseTo(2, 1);
});

test('a returned claim goes through review again, and what was withdrawn went nowhere', async () => {
  const publisher = 'Again';
  const claim = await queued(staff, 1, { publisher });
  await cameToItsState(desk, claim, { hoursAgo: 10 });
  await rate(staff.anna, claim, 'true');
  await cameToItsState(desk, claim, { hoursAgo: 400 });
  await act(staff.editor, claim, 'return', { reason: 'weak_evidence', note: 'Find a second source.', to: 'same' });
  await cameToItsState(desk, claim, { hoursAgo: 30 });
  await rate(staff.anna, claim, 'true');
  await act(staff.anna, claim, 'withdraw');

  const review = await stage(`?publisher=${publisher}`, 'queued_to_reviewed');
  const approval = await stage(`?publisher=${publisher}`, 'reviewed_to_approved');

  expect(review).toMatchObject({ passages: 2, medianHours: expect.closeTo(20, 0), unfinished: 1 });
  expect(approval).toMatchObject({ passages: 0, medianHours: null, unfinished: 0 });
});

test('what came to a stage and is in it still is unfinished there; dismissed claims are nowhere', async () => {
  const publisher = 'Still';
  await proposed(staff, { publisher });
  await act(staff.editor, await proposed(staff, { publisher }), 'dismiss', { reason: 'opinion' });
  await queued(staff, 1, { publisher });
  const disputed = await queued(staff, 2, { publisher });
  await rate(staff.anna, disputed, 'true');
  await rate(staff.ben, disputed, 'false');
  await desk.source.query(
    `UPDATE claim SET state = 'dismissed', dismissal_reason = 'opinion' WHERE origin = 'splitter'`,
  );

  const rows = await turnaround(`?publisher=${publisher}`);

  expect(rows.map(({ passages, unfinished }) => [passages, unfinished])).toEqual([
    [2, 1],
    [1, 1],
    [0, 1],
    [0, 0],
    [0, 3],
  ]);
});

test('the whole way counts once, to the first publication', async () => {
  const claim = await wentThrough('Once', [1, 1, 1, 1]);
  const { check } = await done(staff.editor.get(`/api/claims/${claim.id}`));
  await act(staff.editor, claim, 'reopen', { reason: 'new_evidence' });
  await rate(staff.anna, claim, 'false');
  await act(staff.editor, claim, 'approve');
  await act(staff.editor, claim, 'publish', { note: 'New evidence came up.' }, 201);

  const rows = await turnaround('?publisher=Once');

  expect(check).not.toBeNull();
  expect(rows.map(({ passages }) => passages)).toEqual([1, 2, 2, 2, 1]);
});

test('by week in which they came to the stage, and between days', async () => {
  const publisher = 'Weekly';
  for (const at of ['2020-12-31T12:00:00Z', '2021-01-03T23:59:59Z', '2021-01-04T00:00:00Z']) {
    const claim = await proposed(staff, { publisher });
    await cameToItsState(desk, claim, at);
    await act(staff.editor, claim, 'accept', { reviewsWanted: 1, reason: 'record' });
  }

  const weeks = async (query: string) =>
    (await turnaround(`?publisher=${publisher}&groupBy=week${query}`))
      .filter(({ stage: name }) => name === 'proposed_to_queued')
      .map(({ group, passages }) => [group, passages]);

  expect(await weeks('&to=2021-12-31')).toEqual([
    ['2020-W53', 2],
    ['2021-W01', 1],
  ]);
  expect(await weeks('&from=2021-01-03&to=2021-01-03')).toEqual([['2020-W53', 1]]);
  expect(await weeks('&from=2021-01-04&to=2021-01-31')).toEqual([['2021-W01', 1]]);
});

test('by publisher, as CSV', async () => {
  const claim = await proposed(staff, { publisher: 'Tagblatt, Linz' });
  await cameToItsState(desk, claim, '2017-03-01T12:00:00Z');
  await desk.source.query(`UPDATE article SET submitted_at = '2016-01-01' WHERE id = $1`, [claim.article]);

  const { text } = await staff.editor.get(
    '/api/boards/turnaround?format=csv&groupBy=publisher&from=2017-03-01&to=2017-03-01',
  );

  expect(linesOf(text)).toEqual([
    'Publisher,Stage,Passages,Median (hours),90th percentile (hours),Unfinished',
    ...stages.map((name, index) => `"Tagblatt, Linz",${name},0,,,${index === 0 ? 1 : 0}`),
  ]);
});
