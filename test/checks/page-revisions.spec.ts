import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDesk, TestDesk } from '../support/app.js';
import { done } from '../support/work.js';
import { Newsroom, newsroom, publishedCheck } from './approved-claim.js';
import { faultsOf, read, wordsOf } from './reading.js';

let desk: TestDesk;
let room: Newsroom;
beforeAll(async () => {
  desk = await openDesk();
  room = await newsroom(desk);
});
afterAll(() => desk.close());

function act(path: string, version: number, body: object) {
  return done(room.editor.post(`/api/checks/${path}`, body).set('if-match', `"v${version}"`));
}

/** The part of the page on what changed. */
function changesOn(page: string): string {
  return /<section aria-labelledby="changed">[\s\S]*?<\/section>/.exec(page)?.[0] ?? '';
}

test('the first revision has nothing before it', async () => {
  const { id } = await publishedCheck(desk, room);

  const { status, text } = await read(desk, `/checks/${id}/revisions/1`);

  expect([status, faultsOf(text)]).toEqual([200, []]);
  expect(wordsOf(text)).toMatch(/Revision 1: Publication of .*This revision stands now\./);
  expect(changesOn(text)).toContain('This is the first revision');
  expect(text).toContain('No earlier visit is recorded.');
  expect(text).not.toMatch(/ld\+json|rel="prev"|rel="next"/);
  expect(text).toContain('<meta name="robots" content="noindex" />');
});

test('a correction shows what it took out and what it put in, word by word', async () => {
  const { id } = await publishedCheck(desk, room, { rationaleToday: 'The log of 1991 shows nothing.' });
  await act(`${id}/correct`, 1, {
    ...{ class: 'substantial', note: 'A second log.', ratingToday: 'mostly_false' },
    ...{ rationaleToday: 'The log of 1992 shows <b>nothing</b>.', claimText: 'Putin is the first leader to visit.' },
    searches: [{ where: 'Archive', query: 'Putin', result: 'One letter.' }],
  });

  const { text } = await read(desk, `/checks/${id}/revisions/2`);

  const changes = changesOn(text);
  expect(faultsOf(text)).toEqual([]);
  expect(changes).toMatch(
    /The claim<\/h3>[\s\S]*the first <del>Russian <\/del>leader to visit<del> North Korea<\/del>\./,
  );
  expect(changes).toMatch(/Rating today<\/h3>[\s\S]*<del>True<\/del> <ins>Mostly false<\/ins>/);
  expect(changes).toMatch(/log of <del>1991<\/del><ins>1992<\/ins> shows/);
  expect(changes).toContain('&#60;b&#62;');
  expect(changes).toMatch(/Searches<\/h3>[\s\S]*<ins>Archive: Putin: One letter\.<\/ins>/);
  expect(changes).not.toMatch(/Rating then|Reviewed by|Evidence/);
  expect(wordsOf(text)).toContain('Correction (the verdict)');
});

test('a judgement that is taken away, and a source that is no longer cited, are marked as gone', async () => {
  const { id, claim } = await publishedCheck(desk, room);
  await act(`${id}/correct`, 1, {
    ...{ class: 'substantial', note: 'Not judged.', ratingThen: null },
    citesToday: [claim.evidence[0]],
  });

  const changes = changesOn((await read(desk, `/checks/${id}/revisions/2`)).text);

  expect(changes).toMatch(/Rating then<\/h3>[\s\S]*<del>Mostly true<\/del>/);
  expect(changes).toMatch(/Reasons then<\/h3>[\s\S]*<del>The papers of the day said so\.<\/del>/);
  expect(changes).toMatch(/Evidence<\/h3>[\s\S]*<del>Izvestia\n9 June 2000\nSupports the claim/);
  expect(changes).not.toContain('<ins>');
});

test('texts with nothing in common are shown whole, the one after the other, and soon', async () => {
  const words = (seed: number) => Array.from({ length: 3000 }, (_, index) => `w${(index * seed) % 7919}`).join(' ');
  const { id } = await publishedCheck(desk, room, { rationaleToday: words(31) });
  await act(`${id}/correct`, 1, { class: 'minor', note: 'All new.', rationaleToday: words(57) });
  const began = performance.now();

  const changes = changesOn((await read(desk, `/checks/${id}/revisions/2`)).text);

  expect(performance.now() - began).toBeLessThan(2000);
  expect(changes).toContain('<del>');
  expect(changes).toContain('<ins>');
});

test('each leads to the one before and the one after', async () => {
  const { id } = await publishedCheck(desk, room);
  await act(`${id}/correct`, 1, { class: 'minor', note: 'One.', rationaleToday: 'Once.' });
  await act(`${id}/correct`, 2, { class: 'minor', note: 'Two.', rationaleToday: 'Twice.' });

  const { text } = await read(desk, `/checks/${id}/revisions/2`);

  expect(text).toContain(`<a href="/checks/${id}/revisions/1" rel="prev">`);
  expect(text).toContain(`<a href="/checks/${id}/revisions/3" rel="next">`);
  expect(wordsOf(text)).toContain('A later revision stands now.');
});

test('what a retracted check said stays readable, and says that it no longer stands', async () => {
  const { id } = await publishedCheck(desk, room);
  await act(`${id}/retract`, 1, { reason: 'source_withdrawn', note: 'Pravda took it back.' });

  const first = await read(desk, `/checks/${id}/revisions/1`);
  const second = await read(desk, `/checks/${id}/revisions/2`);

  expect([first.status, second.status]).toEqual([200, 200]);
  expect(wordsOf(first.text)).toContain('The check has been retracted since; what you read here no longer stands.');
  expect(first.text).toContain('No earlier visit is recorded.');
  expect(wordsOf(second.text)).toMatch(/Retraction of .*Pravda took it back\./);
  expect(second.text).not.toMatch(/No earlier visit|As known today/);
  expect([...faultsOf(first.text), ...faultsOf(second.text)]).toEqual([]);
});

test.each(['/checks/1/revisions/99', '/checks/999/revisions/1', '/checks/1/revisions/x', '/checks/1/revisions/0'])(
  '%s is a page that is not there',
  async (path) => {
    const { status, headers } = await read(desk, path);

    expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
  },
);
