/** Which answers an event makes out of date. */
import { expect, test } from '@jest/globals';
import { concerns } from '../../web/src/live/concerns.js';

const change = (chain: string, claim: { id: number; articleId: number } | null = null) => ({
  ...{ id: 1, chain, action: 'accept', at: '2026-01-01T00:00:00Z', actor: null },
  claim: claim && { ...claim, state: 'queued' as const },
});
const ofClaim = change('claim:12', { id: 12, articleId: 3 });

test.each([
  ['the claim itself', { _id: 'claimsRead', path: { id: 12 } }, true],
  ['another claim', { _id: 'claimsRead', path: { id: 13 } }, false],
  ['the history of the claim', { _id: 'claimsHistory', path: { id: 12 } }, true],
  ['what would be published of it', { _id: 'publishingPreview', path: { id: 12 } }, true],
  ['all claims', { _id: 'claimsList' }, true],
  ['the claims of its article', { _id: 'claimsList', query: { article: 3 } }, true],
  ['the claims of another article', { _id: 'claimsList', query: { article: 4 } }, false],
  ['its article', { _id: 'articlesRead', path: { id: 3 } }, true],
  ['another article with the number of the claim', { _id: 'articlesRead', path: { id: 12 } }, false],
  ['the text of its article, which never changes', { _id: 'articlesText', path: { id: 3 } }, false],
  ['the queue', { _id: 'queueReport' }, true],
  ['a board', { _id: 'boardsWaiting' }, true],
  ['the trail', { _id: 'auditList' }, true],
  ['the verification of the trail, which somebody asked for', { _id: 'auditVerify' }, false],
  ['the people', { _id: 'peopleList' }, false],
  ['something that is no answer of the API', 'splitting', false],
])('an event of claim 12 in article 3 concerns, or not, %s', (_what, key, concerned) => {
  expect(concerns(ofClaim, [key])).toBe(concerned);
});

test.each([
  ['article:3', { _id: 'articlesList' }, true],
  ['article:3', { _id: 'articlesRead', path: { id: 3 } }, true],
  ['article:3', { _id: 'claimsRead', path: { id: 3 } }, false],
  ['person:4', { _id: 'peopleRead', path: { id: 4 } }, true],
  ['person:4', { _id: 'peopleList' }, true],
  ['desk', { _id: 'deskSettings' }, true],
])('an event of %s', (chain, key, concerned) => {
  expect(concerns(change(chain), [key])).toBe(concerned);
});
