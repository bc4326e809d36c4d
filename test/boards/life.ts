/** Claims that live through the desk at times of the past. They move over HTTP; what a test cannot wait for is set back by SQL. */
import { expect } from '@jest/globals';
import { TestDesk } from '../support/app.js';
import { person, TestPerson } from '../support/people.js';
import { done, review, source, TestClaim } from '../support/work.js';

export interface Staff {
  editor: TestPerson;
  anna: TestPerson;
  ben: TestPerson;
  cleo: TestPerson;
}

export async function staffOf(desk: TestDesk): Promise<Staff> {
  return {
    editor: await person(desk, 'Edith Editor', 'editor'),
    anna: await person(desk, 'Anna', 'reviewer'),
    ben: await person(desk, 'Ben', 'reviewer'),
    cleo: await person(desk, 'Cleo', 'reviewer'),
  };
}

let articles = 0;

/** A claim put forward by an editor, on an article of its own. */
export async function proposed(
  { editor }: Staff,
  about: { publisher?: string | null; kind?: string; text?: string } = {},
): Promise<TestClaim> {
  articles += 1;
  const text = `Number ${articles} is what the harbour of Example counts, officials said.`;
  const { publisher = 'The Courier', kind = 'record', text: worded } = about;
  const article = { text, publishedOn: '2000-06-10', title: `Harbour ${articles}`, ...(publisher && { publisher }) };
  const submitted = await done(editor.post('/api/articles', { ...article, url: `https://a.example/${articles}` }), 201);
  const claim = { start: 0, end: text.indexOf(', officials'), kind, ...(worded && { text: worded }) };
  const { id, version } = await done(editor.post(`/api/articles/${submitted.id}/claims`, claim), 201);
  return { id, version, article: submitted.id };
}

export async function queued(staff: Staff, reviewsWanted: number, about?: Parameters<typeof proposed>[1]) {
  const claim = await proposed(staff, about);
  await act(staff.editor, claim, 'accept', { reviewsWanted, reason: 'record' });
  return claim;
}

/** The version is the one that the claim has. */
export async function act(by: TestPerson, { id }: TestClaim, action: string, body: object = {}, status = 200) {
  const { version } = await done(by.get(`/api/claims/${id}`));
  return done(by.post(`/api/claims/${id}/${action}`, body).set('if-match', `"v${version}"`), status);
}

/** Takes the claim and gives these ratings; null: not judged then. */
export function rate(reviewer: TestPerson, claim: TestClaim, today: string, then: string | null = null) {
  const judgedThen = then && { ratingThen: then, rationaleThen: 'So the papers said.' };
  return review(reviewer, claim, today, { ...judgedThen });
}

/** An editor's own verdict on a disputed claim. */
export async function adjudicate({ editor }: Staff, claim: TestClaim, today: string, then: string | null = null) {
  const { evidence } = await done(editor.get(`/api/claims/${claim.id}`));
  const cites = evidence.map((item: { id: number }) => item.id);
  const verdict = { ratingToday: today, rationaleToday: 'The register settles it.', citesToday: cites };
  const judgedThen = then && { ratingThen: then, rationaleThen: 'So the papers said.', citesThen: cites };
  return act(editor, claim, 'adjudicate', { ...verdict, ...judgedThen });
}

export async function published(
  staff: Staff,
  about: Parameters<typeof proposed>[1] & { today?: string; then?: string | null } = {},
) {
  const { today = 'true', then = null, ...rest } = about;
  const claim = await queued(staff, 1, rest);
  await rate(staff.anna, claim, today, then);
  await done(staff.editor.post(`/api/claims/${claim.id}/evidence`, source()), 201);
  await act(staff.editor, claim, 'approve');
  const check = await act(staff.editor, claim, 'publish', {}, 201);
  return { claim, check: check.id as number };
}

/** Since when the claim is in its state; the next event keeps it as the time of its beginning. */
export async function cameToItsState(desk: TestDesk, { id }: TestClaim, at: string | { hoursAgo: number }) {
  const moment = typeof at === 'string' ? at : new Date(Date.now() - at.hoursAgo * 3_600_000).toISOString();
  const set = await desk.source.query('UPDATE claim SET state_since = $2 WHERE id = $1 RETURNING id', [id, moment]);
  expect(set[1]).toBe(1);
}

/** The lines of a CSV answer without quoted line breaks. */
export function linesOf(text: string): string[] {
  expect(text.endsWith('\r\n')).toBe(true);
  return text.slice(0, -2).split('\r\n');
}
