import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDesk, TestDesk } from '../support/app.js';
import { done } from '../support/work.js';
import { act, cameToItsState, linesOf, proposed, published, queued, rate, Staff, staffOf } from './life.js';

let desk: TestDesk;
let staff: Staff;
beforeAll(async () => {
  desk = await openDesk();
  staff = await staffOf(desk);
});
afterAll(() => desk.close());

const states = ['proposed', 'queued', 'in_review', 'awaiting_approval', 'disputed', 'approved'];
const nothing = {
  ...{ group: null, claims: 0, oldestSince: null, oldestHours: null, medianHours: null, p90Hours: null, longest: [] },
  ages: { underOneDay: 0, oneToThreeDays: 0, threeToSevenDays: 0, sevenDaysOrMore: 0 },
};

function waiting(query = '') {
  return done(staff.editor.get(`/api/boards/waiting${query}`));
}

test('on an empty desk nothing waits anywhere', async () => {
  const board = await waiting();

  expect(board).toEqual({
    asOf: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    groupBy: null,
    rows: states.map((state) => ({ ...nothing, state })),
  });
  expect((await waiting('?groupBy=publisher')).rows).toEqual([]);
});

test('a claim waits where its life stands: each once, and not when it is done', async () => {
  const publisher = 'Life';
  await proposed(staff, { publisher });
  await queued(staff, 2, { publisher });
  const held = await queued(staff, 2, { publisher });
  await done(staff.anna.post(`/api/claims/${held.id}/take`));
  await rate(staff.ben, await queued(staff, 1, { publisher }), 'true');
  const halfway = await queued(staff, 2, { publisher });
  await rate(staff.ben, halfway, 'true');
  const disputed = await queued(staff, 2, { publisher });
  await rate(staff.ben, disputed, 'true');
  await rate(staff.cleo, disputed, 'false');
  const approved = await queued(staff, 1, { publisher });
  await rate(staff.ben, approved, 'true');
  await act(staff.editor, approved, 'approve');
  await published(staff, { publisher });
  await act(staff.editor, await proposed(staff, { publisher }), 'dismiss', { reason: 'opinion' });

  // The splitter proposes claims of its own on each article.
  await desk.source.query(
    `UPDATE claim SET state = 'dismissed', dismissal_reason = 'opinion' WHERE origin = 'splitter'`,
  );
  const { rows } = await waiting('?publisher=life');

  const found = Object.fromEntries(rows.map((row: { state: string; claims: number }) => [row.state, row.claims]));
  expect(found).toEqual({
    ...{ proposed: 1, queued: 2, in_review: 1, awaiting_approval: 1, disputed: 1, approved: 1 },
  });
  const named = (state: string) => rows.find((row: { state: string }) => row.state === state).longest;
  expect(named('in_review').map(({ id }: { id: number }) => id)).toEqual([held.id]);
  expect(named('disputed').map(({ id }: { id: number }) => id)).toEqual([disputed.id]);
});

test('how long: the oldest, the median, the ninth in ten, by age, and the five that wait longest', async () => {
  const ages = [1, 23, 25, 71, 73, 167, 169];
  const claims = [];
  for (const hoursAgo of ages) {
    const claim = await queued(staff, 1, { publisher: 'Slow', text: `Waits ${hoursAgo} hours.` });
    await cameToItsState(desk, claim, { hoursAgo });
    claims.push(claim);
  }

  const { rows } = await waiting('?publisher=Slow');

  const row = rows.find(({ state }: { state: string }) => state === 'queued');
  expect(row).toMatchObject({
    claims: 7,
    oldestHours: expect.closeTo(169, 0),
    medianHours: expect.closeTo(71, 0),
    // Of seven, the 90th percentile lies at 0.9 · 6 = 5.4: from 167 to 169 four tenths of the way.
    p90Hours: expect.closeTo(167.8, 0),
    ages: { underOneDay: 2, oneToThreeDays: 2, threeToSevenDays: 2, sevenDaysOrMore: 1 },
  });
  expect(row.longest.map(({ text }: { text: string }) => text)).toEqual(
    [169, 167, 73, 71, 25].map((hours) => `Waits ${hours} hours.`),
  );
  expect(row.longest[0]).toEqual({
    id: claims[6]?.id,
    text: 'Waits 169 hours.',
    since: row.oldestSince,
    waitingHours: row.oldestHours,
  });
});

test('a claim that somebody is on waits since they took it, and is back in the queue when the lease runs out', async () => {
  const claim = await queued(staff, 1, { publisher: 'Held' });
  await cameToItsState(desk, claim, { hoursAgo: 50 });
  await done(staff.cleo.post(`/api/claims/${claim.id}/take`));
  await desk.source.query(`UPDATE lease SET taken_at = now() - interval '2 hours' WHERE claim_id = $1`, [claim.id]);

  const held = await waiting('?publisher=Held');
  await desk.source.query(`UPDATE lease SET until = now() - interval '1 second' WHERE claim_id = $1`, [claim.id]);
  const lost = await waiting('?publisher=Held');

  const hours = (board: { rows: { state: string; oldestHours: number | null }[] }, wanted: string) =>
    board.rows.find(({ state }) => state === wanted)?.oldestHours;
  expect([hours(held, 'queued'), hours(held, 'in_review')]).toEqual([null, expect.closeTo(2, 1)]);
  expect([hours(lost, 'queued'), hours(lost, 'in_review')]).toEqual([expect.closeTo(50, 1), null]);
});

test('by week since when they wait, in ISO weeks and UTC, and between days', async () => {
  for (const at of ['2020-12-31T12:00:00Z', '2021-01-03T23:59:59Z', '2021-01-04T00:00:00Z'])
    await cameToItsState(desk, await queued(staff, 1, { publisher: 'Weekly' }), at);

  const counts = async (query: string) =>
    (await waiting(`?publisher=Weekly&groupBy=week${query}`)).rows
      .filter(({ claims }: { claims: number }) => claims > 0)
      .map(({ group, state, claims }: { group: string; state: string; claims: number }) => [group, state, claims]);

  const old = await counts('&to=2021-12-31');
  expect(old).toEqual([
    ['2020-W53', 'queued', 2],
    ['2021-W01', 'queued', 1],
  ]);
  expect(await counts('&from=2021-01-03&to=2021-01-03')).toEqual([['2020-W53', 'queued', 1]]);
  expect(await counts('&from=2021-01-04&to=2021-01-04')).toEqual([['2021-W01', 'queued', 1]]);
});

test('by publisher, in the order of the alphabet, those without one last', async () => {
  for (const publisher of ['Zeit', 'ärzte', 'Bote', null])
    await cameToItsState(desk, await queued(staff, 1, { publisher }), '2019-05-01T12:00:00Z');

  const { rows } = await waiting('?groupBy=publisher&from=2019-05-01&to=2019-05-01');
  const nameless = await waiting('?publisher=&groupBy=publisher&from=2019-05-01&to=2019-05-01');

  expect(rows.map(({ group }: { group: string }) => group)).toEqual(
    ['ärzte', 'Bote', 'Zeit', null].flatMap((name) => states.map(() => name)),
  );
  expect(nameless.rows.map(({ group }: { group: string }) => group)).toEqual(states.map(() => null));
});

test('as CSV: a line for each row, a column for each value in it', async () => {
  const publisher = '=HYPERLINK("http://x")';
  await cameToItsState(desk, await queued(staff, 1, { publisher, text: '-1, said "they"' }), '2018-05-01T12:00:00Z');

  const { text, headers } = await staff.editor
    .get('/api/boards/waiting?groupBy=publisher&from=2018-05-01&to=2018-05-01')
    .set('accept', 'text/csv')
    .expect(200);

  const [heading, ...lines] = linesOf(text);
  expect(heading).toMatch(
    /^Publisher,State,Claims,Oldest since,Oldest \(hours\),Median \(hours\),90th percentile \(hours\),Ages: under one day,/,
  );
  expect(heading).toMatch(
    /,Longest 1: claim,Longest 1: text,Longest 1: since,Longest 1: waiting \(hours\),Longest 2: claim,/,
  );
  expect(lines).toHaveLength(6);
  const cells = `"'=HYPERLINK(""http://x"")"`;
  expect(lines[1]).toMatch(
    new RegExp(
      `^${cells.replaceAll(/[()]/g, '\\$&')},queued,1,2018-05-01T12:00:00.000Z,[\\d.]+,[\\d.]+,[\\d.]+,0,0,0,1,\\d+,"'-1, said ""they""",2018-05-01T12:00:00.000Z,[\\d.]+,{16}$`,
    ),
  );
  expect(headers['content-disposition']).toMatch(/^attachment; filename="waiting-by-publisher-\d{4}-\d\d-\d\d\.csv"$/);
});
