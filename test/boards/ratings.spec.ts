import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { openDesk, TestDesk } from '../support/app.js';
import { checkMadeAt, Newsroom, newsroom } from '../checks/approved-claim.js';
import { person } from '../support/people.js';
import { done } from '../support/work.js';
import { act, linesOf, published, Staff, staffOf } from './life.js';

let desk: TestDesk;
let staff: Staff;
let room: Newsroom;
beforeAll(async () => {
  desk = await openDesk();
  staff = await staffOf(desk);
  room = await newsroom(desk);
});
afterAll(() => desk.close());

interface Row {
  group: string | null;
  ratingThen: string | null;
  labelThen: string;
  checks: number;
  today: number[];
}

function ratings(query = '') {
  return done(staff.editor.get(`/api/boards/ratings${query}`));
}

const nothing = { checks: 0, unchanged: 0, kinder: 0, harsher: 0, otherwise: 0, notJudgedThen: 0 };

test('on an empty desk the matrix has the scale on both sides and zeros in it', async () => {
  const board = await ratings();

  const scale = (await request(desk.url).get('/api/scale')).body.ratings as { key: string; label: string }[];
  expect(board.ratings).toEqual(scale.map(({ key, label }) => ({ key, label })));
  expect(board.rows).toEqual(
    [...scale, { key: null, label: 'Not judged then' }].map(({ key, label }) => ({
      ...{ group: null, ratingThen: key, labelThen: label, today: scale.map(() => 0), ...nothing },
    })),
  );
  expect(board.totals).toEqual([{ group: null, ...nothing }]);
  expect(await ratings('?groupBy=week')).toMatchObject({ rows: [], totals: [] });
});

test('each check stands once, at its rating then and its rating today', async () => {
  const publisher = 'Matrix';
  for (const [then, today] of [
    ['true', 'true'],
    ['true', 'false'],
    ['true', 'mostly_false'],
    ['false', 'half_true'],
    ['true', 'unproven'],
    [null, 'false'],
  ] as const)
    await published(staff, { publisher, then, today });

  const board = await ratings('?publisher=matrix');

  const keys = board.ratings.map(({ key }: { key: string }) => key);
  const cells = board.rows.flatMap(({ ratingThen, today }: Row) =>
    today.flatMap((checks, index) => (checks ? [[ratingThen, keys[index], checks]] : [])),
  );
  expect(cells).toEqual([
    ['true', 'true', 1],
    ['true', 'mostly_false', 1],
    ['true', 'false', 1],
    ['true', 'unproven', 1],
    ['false', 'half_true', 1],
    [null, 'false', 1],
  ]);
  expect(board.totals).toEqual([
    { group: null, checks: 6, unchanged: 1, kinder: 1, harsher: 2, otherwise: 1, notJudgedThen: 1 },
  ]);
  expect(board.rows[0]).toMatchObject({ checks: 4, unchanged: 1, kinder: 0, harsher: 2, otherwise: 1 });
});

test('a correction moves the check, and a retracted one is gone', async () => {
  const publisher = 'Corrected';
  const first = await published(staff, { publisher, then: 'true', today: 'true' });
  const second = await published(staff, { publisher, then: 'true', today: 'true' });
  const change = { note: 'The register was misread.', class: 'substantial', ratingToday: 'false' };
  await done(staff.editor.post(`/api/checks/${first.check}/correct`, change).set('if-match', '"v1"'));
  await done(
    staff.editor
      .post(`/api/checks/${second.check}/retract`, { reason: 'wrong', note: 'It was wrong.' })
      .set('if-match', '"v1"'),
  );

  const [total] = (await ratings(`?publisher=${publisher}`)).totals;

  expect(total).toEqual({ group: null, ...nothing, checks: 1, harsher: 1 });
});

test('a check that is being reviewed again stands as it was published', async () => {
  const publisher = 'Reopened';
  const { claim } = await published(staff, { publisher, then: 'true', today: 'true' });
  await act(staff.editor, claim, 'reopen', { reason: 'new_evidence' });

  expect((await ratings(`?publisher=${publisher}`)).totals).toEqual([
    { group: null, ...nothing, checks: 1, unchanged: 1 },
  ]);
});

test('by week of the first publication, also where it was corrected since, and between days', async () => {
  await checkMadeAt(desk, room, ['2020-12-31T12:00:00Z']);
  await checkMadeAt(desk, room, ['2021-01-03T23:59:59.999999Z', '2021-06-01T00:00:00Z']);
  await checkMadeAt(desk, room, ['2021-01-04T00:00:00Z']);
  await checkMadeAt(desk, room, ['2021-01-05T00:00:00Z', '2021-01-06T00:00:00Z'], true);

  const groups = async (query: string) =>
    (await ratings(`?publisher=courier&groupBy=week${query}`)).totals.map(
      ({ group, checks }: { group: string; checks: number }) => [group, checks],
    );

  expect(await groups('')).toEqual([
    ['2020-W53', 2],
    ['2021-W01', 1],
  ]);
  expect(await groups('&from=2021-01-03&to=2021-01-03')).toEqual([['2020-W53', 1]]);
  expect(await groups('&from=2021-01-04&to=2021-01-10')).toEqual([['2021-W01', 1]]);
  expect(await groups('&from=2021-06-01&to=2021-06-01')).toEqual([]);
});

test('by publisher: the rows of each publisher sum up to its total', async () => {
  await published(staff, { publisher: 'Uno', then: 'true', today: 'false' });
  await published(staff, { publisher: 'Duo', then: 'false', today: 'true' });
  await published(staff, { publisher: 'Duo', then: null, today: 'true' });

  const { rows, totals } = await ratings('?groupBy=publisher');

  expect(totals).toEqual(
    expect.arrayContaining([
      { group: 'Duo', ...nothing, checks: 2, kinder: 1, notJudgedThen: 1 },
      { group: 'Uno', ...nothing, checks: 1, harsher: 1 },
    ]),
  );
  const duo = rows.filter(({ group }: Row) => group === 'Duo');
  expect(duo.reduce((sum: number, { checks }: Row) => sum + checks, 0)).toBe(2);
});

test('labels are those of the current scale, and a rating that left it keeps its last and comes after', async () => {
  const admin = await person(desk, 'Ada', 'admin');
  await published(staff, { publisher: 'Scale', then: 'half_true', today: 'half_true' });
  const { version, ratings: scale } = (await request(desk.url).get('/api/scale')).body;
  const renamed = scale.map((rating: { key: string; label: string }) => ({ ...rating, label: `=${rating.label}` }));
  await done(admin.put('/api/scale', { note: 'Reworded.', ratings: renamed }).set('if-match', `"v${version}"`));
  await desk.source.query(`INSERT INTO rating_scale (version, note) VALUES (1000, 'Without half_true')`);
  await desk.source.query(
    `INSERT INTO rating SELECT 1000, key, position, label, meaning, family, value, worst, best FROM rating
     WHERE scale_version = $1 AND key NOT IN ('half_true', 'altered')`,
    [version + 1],
  );

  const board = await ratings('?publisher=Scale');
  const { text } = await staff.editor.get('/api/boards/ratings?publisher=Scale').set('accept', 'text/csv');

  const labels = board.ratings.map(({ label }: { label: string }) => label);
  expect(labels).toEqual([
    ...['=True', '=Mostly true', '=Mostly false', '=False', '=Missing context', '=Unproven', '=Satire', '=Half true'],
  ]);
  expect(linesOf(text)).toEqual([
    `Rating then,Label then,Checks,${labels.map((label: string) => `Today: ${label}`).join(',')},Unchanged,Kinder,Harsher,Otherwise,Not judged then`,
    ...board.rows.map(({ ratingThen, labelThen, checks, today }: Row) =>
      [
        ratingThen ?? '',
        labelThen.replace(/^=/, "'="),
        ...[checks, ...today, ratingThen === 'half_true' ? 1 : 0, 0, 0, 0, 0],
      ].join(','),
    ),
  ]);
});
