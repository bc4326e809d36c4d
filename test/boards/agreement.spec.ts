import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDesk, TestDesk } from '../support/app.js';
import { person } from '../support/people.js';
import { done, TestClaim } from '../support/work.js';
import { act, adjudicate, linesOf, queued, rate, Staff, staffOf } from './life.js';

let desk: TestDesk;
let staff: Staff;
beforeAll(async () => {
  desk = await openDesk();
  staff = await staffOf(desk);
});
afterAll(() => desk.close());

interface Figures {
  claims: number;
  ratings: number;
  agreementPercent: number | null;
  cohensKappa: number | null;
  krippendorffsAlpha: number | null;
}

interface Row {
  part: string;
  group: string | null;
  reviewers: { name: string }[];
  today: Figures;
  then: Figures;
}

const none = { claims: 0, ratings: 0, agreementPercent: null, cohensKappa: null, krippendorffsAlpha: null };

async function agreement(publisher: string, query = ''): Promise<Row[]> {
  return (await done(staff.editor.get(`/api/boards/agreement?publisher=${publisher}${query}`))).rows;
}

/** The first row is of all claims. */
async function ofAll(publisher: string): Promise<Row | undefined> {
  return (await agreement(publisher))[0];
}

/** Anna and Ben review a claim that wants both. */
async function byTwo(publisher: string, anna: string, ben: string, kind = 'record'): Promise<TestClaim> {
  const claim = await queued(staff, 2, { publisher, kind });
  await rate(staff.anna, claim, anna);
  await rate(staff.ben, claim, ben);
  return claim;
}

test('on an empty desk there is a row of all claims with zeros and nulls', async () => {
  expect(await agreement('')).toEqual([{ part: 'all', group: null, reviewers: [], today: none, then: none }]);
});

test('percent, kappa and alpha as computed by hand, of all claims, of the pair, by kind, week and publisher', async () => {
  const publisher = 'Figures';
  await byTwo(publisher, 'true', 'true');
  // Who was first does not matter: it is the same pair.
  const other = await queued(staff, 2, { publisher });
  await rate(staff.ben, other, 'true');
  await rate(staff.anna, other, 'true');
  await byTwo(publisher, 'true', 'false', 'event');
  await byTwo(publisher, 'false', 'false', 'event');

  const rows = await agreement('figures');

  // Agreed 3 of 4. Anna gave true 3, false 1; Ben 2 and 2: by chance (3·2 + 1·2)/16, so kappa is (12 - 8)/(16 - 8).
  // Eight ratings, true 5, false 3: 64 - 25 - 9 = 30, and one claim differs by 2: alpha is 1 - 7·2/30.
  const all = { claims: 4, ratings: 8, agreementPercent: 75, cohensKappa: null, krippendorffsAlpha: 0.533 };
  const [{ week }] = await desk.source.query(`SELECT to_char(now() AT TIME ZONE 'UTC', 'IYYY-"W"IW') AS week`);
  expect(
    rows.map(({ part, group, reviewers, today }) => [part, group, reviewers.map(({ name }) => name), today]),
  ).toEqual([
    ['all', null, [], all],
    ['pair', null, ['Anna', 'Ben'], { ...all, cohensKappa: 0.5 }],
    ['kind', 'record', [], { ...all, claims: 2, ratings: 4, agreementPercent: 100, krippendorffsAlpha: null }],
    // Two claims, true 1, false 3: 16 - 1 - 9 = 6: alpha is 1 - 3·2/6.
    ['kind', 'event', [], { ...all, claims: 2, ratings: 4, agreementPercent: 50, krippendorffsAlpha: 0 }],
    ['week', week, [], all],
    ['publisher', 'Figures', [], all],
  ]);
  expect(rows.every(({ then }) => then.claims === 0 && then.agreementPercent === null)).toBe(true);
});

test('what was known then counts apart, by those who judged it', async () => {
  const publisher = 'Then';
  const both = await queued(staff, 3, { publisher });
  await rate(staff.anna, both, 'false', 'true');
  await rate(staff.ben, both, 'false', 'half_true');
  await rate(staff.cleo, both, 'false');
  const one = await queued(staff, 2, { publisher });
  await rate(staff.anna, one, 'true', 'true');
  await rate(staff.ben, one, 'true');

  const rows = await agreement(publisher);

  expect(rows[0]).toMatchObject({
    today: { claims: 2, ratings: 5, agreementPercent: 100, krippendorffsAlpha: 1 },
    then: { claims: 1, ratings: 2, agreementPercent: 0, krippendorffsAlpha: 0 },
  });
  const pairs = rows.filter(({ part }) => part === 'pair');
  expect(
    pairs.map(({ reviewers, today, then }) => [reviewers.map(({ name }) => name), today.claims, then.claims]),
  ).toEqual([
    [['Anna', 'Ben'], 2, 1],
    [['Anna', 'Cleo'], 1, 0],
    [['Ben', 'Cleo'], 1, 0],
  ]);
});

test('nothing is told of a claim before all its reviews are in', async () => {
  const publisher = 'Blind';
  const claim = await queued(staff, 3, { publisher });
  await rate(staff.anna, claim, 'true');
  await rate(staff.ben, claim, 'false');

  const before = await agreement(publisher);
  await rate(staff.cleo, claim, 'true');
  const after = await ofAll(publisher);

  expect(before).toEqual([{ part: 'all', group: null, reviewers: [], today: none, then: none }]);
  // Of three pairs one agrees.
  expect(after?.today).toMatchObject({ claims: 1, ratings: 3, agreementPercent: 33.3 });
});

test('a single review is no agreement', async () => {
  const publisher = 'Single';
  await rate(staff.anna, await queued(staff, 1, { publisher }), 'true');

  expect((await ofAll(publisher))?.today).toEqual(none);
});

test("an editor's adjudication takes no part", async () => {
  const publisher = 'Adjudicated';
  const claim = await byTwo(publisher, 'true', 'false');
  await adjudicate(staff, claim, 'true');

  const rows = await agreement(publisher);

  expect(rows[0]?.today).toMatchObject({ claims: 1, ratings: 2, agreementPercent: 0 });
  expect(rows.filter(({ part }) => part === 'pair')).toHaveLength(1);
});

test('a returned claim is left out while it is in the queue, and then only its first round counts', async () => {
  const publisher = 'Returned';
  const claim = await byTwo(publisher, 'true', 'false');
  await act(staff.editor, claim, 'return', { reason: 'weak_evidence', note: 'Look again.', to: 'same' });

  const meanwhile = await ofAll(publisher);
  await rate(staff.anna, claim, 'false');
  const halfway = await ofAll(publisher);
  await rate(staff.ben, claim, 'false');
  const again = await ofAll(publisher);

  expect([meanwhile?.today, halfway?.today]).toEqual([none, none]);
  expect(again?.today).toMatchObject({ claims: 1, ratings: 2, agreementPercent: 0 });
});

test('whoever comes in for one returned review takes no part', async () => {
  const publisher = 'Partly';
  const claim = await byTwo(publisher, 'true', 'false');
  const { reviews } = await done(staff.editor.get(`/api/claims/${claim.id}`));
  const [first] = reviews;
  await act(staff.editor, claim, 'return', {
    ...{ reason: 'weak_evidence', note: 'Somebody else.', to: 'fresh', reviews: [first.id] },
  });
  await rate(staff.cleo, claim, 'false');

  const rows = await agreement(publisher);

  expect(rows[0]?.today).toMatchObject({ claims: 1, ratings: 2, agreementPercent: 0 });
  expect(
    rows.filter(({ part }) => part === 'pair').flatMap(({ reviewers }) => reviewers.map(({ name }) => name)),
  ).toEqual(['Anna', 'Ben']);
});

test('who withdrew after seeing the others is counted by what they said before', async () => {
  const publisher = 'Withdrawn';
  const claim = await byTwo(publisher, 'true', 'true');
  await act(staff.ben, claim, 'withdraw');
  await rate(staff.ben, claim, 'false');

  expect((await ofAll(publisher))?.today).toMatchObject({ claims: 1, ratings: 2, agreementPercent: 100 });
});

test('a reopened claim is counted by the round before its first publication', async () => {
  const publisher = 'Reopened';
  const claim = await byTwo(publisher, 'true', 'true');
  await act(staff.editor, claim, 'approve');
  await act(staff.editor, claim, 'publish', {}, 201);
  await act(staff.editor, claim, 'reopen', { reason: 'new_evidence' });

  const meanwhile = await ofAll(publisher);
  await rate(staff.cleo, claim, 'false');
  await rate(staff.anna, claim, 'true');

  expect(meanwhile?.today).toEqual(none);
  expect((await ofAll(publisher))?.today).toMatchObject({ claims: 1, ratings: 2, agreementPercent: 100 });
});

test('by the week in which the last of the reviews came in, and between days', async () => {
  const publisher = 'Weekly';
  await reviewedAt(publisher, ['2020-12-27T12:00:00Z', '2021-01-03T23:59:59Z']);
  await reviewedAt(publisher, ['2021-01-03T12:00:00Z', '2021-01-04T00:00:00Z']);

  const weeks = async (query: string) =>
    (await agreement(publisher, query))
      .filter(({ part }) => part === 'week')
      .map(({ group, today }) => [group, today.claims]);

  expect(await weeks('')).toEqual([
    ['2020-W53', 1],
    ['2021-W01', 1],
  ]);
  expect(await weeks('&to=2021-01-03')).toEqual([['2020-W53', 1]]);
  expect(await weeks('&from=2021-01-04')).toEqual([['2021-W01', 1]]);
});

/** Verdicts never change, not even their time, so reviews of long ago are written as such. */
async function reviewedAt(publisher: string, times: string[]): Promise<void> {
  const { id } = await queued(staff, times.length, { publisher });
  for (const [index, at] of times.entries()) {
    await desk.source.query(
      `INSERT INTO verdict (claim_id, given_as, seat, author_id, scale_version, rating_today, rationale_today,
                            claim_version, claim_text, submitted_at)
       VALUES ($1, 'review', $2, $3, 1, 'true', 'It is.', 1, 'It was.', $4)`,
      [id, index + 1, [staff.anna, staff.ben][index]?.id, at],
    );
  }
  await desk.source.query(`UPDATE claim SET state = 'awaiting_approval' WHERE id = $1`, [id]);
}

test('as CSV, with namesakes told apart by their ids', async () => {
  const publisher = 'Namesakes';
  const [one, other] = [await person(desk, '@Kim', 'reviewer'), await person(desk, '@Kim', 'reviewer')];
  const claim = await queued(staff, 2, { publisher });
  await rate(other, claim, 'true');
  await rate(one, claim, 'false');

  const { text, headers } = await staff.editor
    .get(`/api/boards/agreement?publisher=${publisher}`)
    .set('accept', 'text/csv');

  const [heading, ...lines] = linesOf(text);
  expect(heading).toBe(
    [
      ...['Part', 'Group', 'Reviewer 1: id', 'Reviewer 1: name', 'Reviewer 2: id', 'Reviewer 2: name'],
      ...['Today', 'Then'].flatMap((moment) => [
        ...[`${moment}: claims`, `${moment}: ratings`, `${moment}: agreement (percent)`],
        ...[`${moment}: Cohen's kappa`, `${moment}: Krippendorff's alpha`],
      ]),
    ].join(','),
  );
  expect(lines.slice(0, 2)).toEqual([
    'all,,,,,,1,2,0,,0,0,0,,,',
    `pair,,${one.id},'@Kim,${other.id},'@Kim,1,2,0,0,0,0,0,,,`,
  ]);
  expect(headers['content-disposition']).toMatch(/filename="agreement-\d{4}-\d\d-\d\d\.csv"/);
});
