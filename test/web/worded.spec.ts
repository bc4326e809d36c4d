/** A claim as an editor words it: faults, what is sent, what is changed, what is made of several. */
import { expect, test } from '@jest/globals';
import type { ClaimSummary } from '../../web/src/api/generated/types.gen.js';
import { bodyOf, changeOf, mergedOf, movedTo, wordedAt, wordedFaults, wordedOf } from '../../web/src/triage/worded.js';

const article = 'He came in 1999. He left\nin 2001.';

function claim(some: Partial<ClaimSummary> = {}): ClaimSummary {
  return {
    id: 1,
    version: 1,
    state: 'proposed',
    stateSince: '2026-01-01T00:00:00Z',
    articleId: 1,
    articleTitle: 'A',
    text: 'He came in 1999.',
    quote: 'He came in 1999',
    start: 0,
    end: 15,
    kind: 'event',
    speaker: null,
    about: { from: '1999-01-01', to: '1999-12-31' },
    priority: 5,
    worth: 0.5,
    seats: { wanted: 0, submitted: 0, leased: 0, free: 0, for: 'anyone' },
    ...some,
  };
}

test('only what differs is sent', () => {
  const before = wordedOf(claim());

  expect(changeOf(before, before)).toEqual({});
  expect(changeOf(before, { ...before, speaker: ' Ann ', to: '' })).toEqual({ speaker: 'Ann', to: null });
});

test('blank fields are sent as not known', () => {
  expect(bodyOf({ ...wordedOf(claim()), from: ' ', speaker: '' })).toMatchObject({ from: null, speaker: null });
});

test('a wording that was the quote follows the span, one of the editor’s own stays', () => {
  const fresh = wordedAt(article, { start: 0, end: 15 });

  expect(movedTo(article, fresh, { start: 17, end: 32 }).text).toBe('He left in 2001');
  expect(movedTo(article, { ...fresh, text: 'Mine.' }, { start: 17, end: 32 }).text).toBe('Mine.');
});

test('faults stand at their fields', () => {
  const worded = wordedOf(claim());

  expect(wordedFaults(worded)).toEqual({});
  expect(wordedFaults({ ...worded, text: ' ' })).toEqual({ text: 'missing' });
  expect(wordedFaults({ ...worded, text: 'x'.repeat(2001) })).toEqual({ text: 'tooLong' });
  expect(wordedFaults({ ...worded, from: '1999-02-30' })).toEqual({ from: 'noSuchDay' });
  expect(wordedFaults({ ...worded, from: '2000-01-01', to: '1999-01-01' })).toEqual({ to: 'order' });
});

test('several become one over their whole span, worded in the order of the article', () => {
  const later = claim({ id: 2, text: 'He left in 2001.', start: 17, end: 32, worth: 0.9, kind: 'record' });

  expect(mergedOf([later, claim()])).toMatchObject({
    start: 0,
    end: 32,
    kind: 'record',
    text: 'He came in 1999; He left in 2001.',
  });
});
