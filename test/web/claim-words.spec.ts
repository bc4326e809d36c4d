/** What the desk makes of a claim's changes: wordings compared, events in words, evidence from a form, the ways on. */
import { describe, expect, test } from '@jest/globals';
import type { ClaimView } from '../../web/src/api/generated/types.gen.js';
import { changesIn, intoOf, whyOf } from '../../web/src/claim/history-words.js';
import { waysOn } from '../../web/src/claim/ways-on.js';
import { changeOf, emptySource, knownThen, recordOf, sourceFaults } from '../../web/src/review/source-form.js';
import { changesOf, wordDiff, type Wording } from '../../web/src/review/wording-seen.js';

describe('two wordings', () => {
  const marked = (old: string, now: string) =>
    wordDiff(old, now)
      .map(({ text, in: where }) => ({ both: text, old: `-${text}`, new: `+${text}` })[where])
      .join(' ');

  test.each([
    ['The stone is old.', 'The stone is old.', 'The stone is old.'],
    ['The stone is old.', 'The Martian stone is old.', 'The +Martian stone is old.'],
    ['The first ever visit', 'The first visit', 'The first -ever visit'],
    ['by ship', 'by train', 'by -ship +train'],
    ['a b c', 'x y', '-a -b -c +x +y'],
  ])('%s / %s', (old, now, words) => {
    expect(marked(old, now)).toBe(words);
  });

  test('differ only in what somebody judges, not in their version', () => {
    const old: Wording = { version: 1, text: 'It rained.', kind: 'event', speaker: null, from: null, to: null };

    expect(changesOf(old, { ...old, version: 2 })).toEqual([]);
    expect(changesOf(old, { ...old, version: 2, kind: 'state', to: '2000-06-10' })).toEqual(['kind', 'to']);
  });
});

describe('an event', () => {
  test('tells what a person cares for', () => {
    const before = { state: 'queued', stateSince: 'x', aboutFrom: null };
    const after = { state: 'disputed', stateSince: 'y', aboutFrom: '2000-06-10' };

    expect(changesIn({ before, after })).toEqual([
      { field: 'state', before: 'queued', after: 'disputed' },
      { field: 'from', before: null, after: '2000-06-10' },
    ]);
  });

  test('of a proposal, or without a change, tells none', () => {
    expect(changesIn({ before: null, after: { text: 'It rained.' } })).toEqual([]);
  });

  test('tells why, and what a claim became', () => {
    expect(whyOf({ reason: { code: 'opinion', note: null } })).toEqual({ code: 'opinion', note: null });
    expect(whyOf({ reason: null })).toEqual({ code: null, note: null });
    expect(intoOf({ reason: { into: [7, 8] } })).toEqual([7, 8]);
  });
});

describe('evidence in the form', () => {
  const source = { ...emptySource, citation: 'The Courier, p. 3', stance: 'supports', sourceType: 'media' };

  test('is ready with a place, a stance and a kind', () => {
    expect(sourceFaults(source)).toEqual({});
    expect(sourceFaults(emptySource)).toEqual({ url: 'nowhere', stance: 'missing', sourceType: 'missing' });
  });

  test.each([
    [{ url: 'courier.example' }, { url: 'address' }],
    [{ url: 'javascript:alert(1)' }, { url: 'address' }],
    [{ archivedUrl: 'ftp://a.example' }, { archivedUrl: 'address' }],
    [{ publishedOn: 'June' }, { publishedOn: 'shape' }],
    [{ occurredOn: '2001-02-29' }, { occurredOn: 'day' }],
  ])('%j is faulty', (change, faults) => {
    expect(sourceFaults({ ...source, ...change })).toEqual(faults);
  });

  test('is sent without blanks; a change takes away what was emptied', () => {
    expect(recordOf({ ...source, title: '  ', publishedOn: ' 2000 ' })).toEqual({
      citation: 'The Courier, p. 3',
      stance: 'supports',
      sourceType: 'media',
      publishedOn: '2000',
      visibility: 'public',
    });
    expect(changeOf({ ...source, id: '4', title: '' })).toMatchObject({ title: null, citation: 'The Courier, p. 3' });
  });

  test('is known then when all of its days are by the article’s', () => {
    expect(knownThen('2000-06-10', '2000-06-10')).toBe(true);
    expect(knownThen('2000-06', '2000-06-10')).toBe(false);
    expect(knownThen('1999', '2000-06-10')).toBe(true);
    expect(knownThen('', '2000-06-10')).toBeNull();
  });
});

test('the ways on lead to each page once, for what may be done there', () => {
  const claim = { id: 5, article: { id: 2 }, actions: ['reword', 'return', 'approve'] } as unknown as ClaimView;

  expect(waysOn(claim).map(({ to, actions }) => [to, actions])).toEqual([
    ['/desk/claims/5/approval', ['approve', 'return']],
    ['/desk/articles/2/triage#claim-5', ['reword']],
  ]);
  expect(waysOn({ ...claim, actions: [] })).toEqual([]);
});
