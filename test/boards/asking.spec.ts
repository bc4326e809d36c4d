import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDesk, TestDesk } from '../support/app.js';
import { person, TestPerson } from '../support/people.js';
import { done, refused } from '../support/work.js';

let desk: TestDesk;
let editor: TestPerson;
beforeAll(async () => {
  desk = await openDesk();
  editor = await person(desk, 'Edith', 'editor');
});
afterAll(() => desk.close());

describe.each(['waiting', 'turnaround', 'ratings', 'agreement'])('the board %s', (board) => {
  const path = `/api/boards/${board}`;

  test('is for editors', async () => {
    const [reviewer, admin] = [await person(desk, 'Rita', 'reviewer'), await person(desk, 'Ada', 'admin')];

    expect(await refused(reviewer.get(path), 403)).toBe('permission.missing');
    expect(await refused(admin.get(path), 403)).toBe('permission.missing');
    await done(editor.get(path));
  });

  test.each([
    ['from=2026-02-30', '/from', 'from is a day of the calendar, such as 1972-05-26'],
    ['from=', '/from', 'from is a day of the calendar, such as 1972-05-26'],
    ['to=2026', '/to', 'to is a day of the calendar, such as 1972-05-26'],
    ['from=2026-02-02&to=2026-02-01', '/to', 'to is not before from'],
    ['format=xlsx', '/format', 'format is json or csv'],
    ['format=csv&format=csv', '/format', 'format is json or csv'],
    ['publisher=a&publisher=b', '/publisher', 'publisher must be a string'],
    ['groupBy=month', '/groupBy', /groupBy (is week or publisher|should not exist)/],
    ['week=2026-W05', '/week', 'property week should not exist'],
  ])('refuses ?%s and says what would be right', async (query, pointer, detail) => {
    const { status, headers, body } = await editor.get(`${path}?${query}`).set('accept', 'text/csv');

    expect([status, headers['content-type']]).toEqual([400, expect.stringMatching(/^application\/problem\+json/)]);
    expect(body.errors).toContainEqual({ pointer, detail: expect.stringMatching(detail) });
  });

  test('takes one day, the first and the last that the calendar has, and a publisher that nobody knows', async () => {
    for (const query of ['from=2026-02-01&to=2026-02-01', 'from=0001-01-01&to=9999-12-31', "publisher=';%20--"])
      await done(editor.get(`${path}?${query}`));
  });

  test.each([
    ['application/json', '', 'application/json; charset=utf-8'],
    ['*/*', '', 'application/json; charset=utf-8'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', '', 'application/json; charset=utf-8'],
    ['text/csv;q=0.5,application/json', '', 'application/json; charset=utf-8'],
    ['text/csv', '', 'text/csv; charset=utf-8; header=present'],
    ['text/csv, */*;q=0.1', '', 'text/csv; charset=utf-8; header=present'],
    ['application/json', '?format=csv', 'text/csv; charset=utf-8; header=present'],
    ['text/csv', '?format=json', 'application/json; charset=utf-8'],
  ])('answers Accept: %s%s with %s', async (accept, query, type) => {
    const { headers } = await editor.get(`${path}${query}`).set('accept', accept).expect(200);

    expect(headers).toMatchObject({ 'content-type': type, vary: 'Accept', 'cache-control': 'no-store' });
  });
});

test('the rows of a file are as many as the rows of the answer', async () => {
  for (const board of ['waiting', 'turnaround', 'ratings', 'agreement']) {
    const { rows } = await done(editor.get(`/api/boards/${board}`));
    const { text } = await editor.get(`/api/boards/${board}?format=csv`);

    const lines = text.slice(0, -2).split('\r\n');
    expect([board, lines.length - 1]).toEqual([board, rows.length]);
    expect(new Set(lines.map((line) => line.split(',').length)).size).toBe(1);
  }
});
