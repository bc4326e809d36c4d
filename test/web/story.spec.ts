/** What an editor is told of a claim's past. */
import { expect, test } from '@jest/globals';
import { storyOf } from '../../web/src/approval/story.js';

type Event = Parameters<typeof storyOf>[0][number];

let seq = 0;
const event = (action: string, given: Partial<Event> = {}): Event => ({
  ...{ seq: ++seq, action, at: '2026-03-01T10:00:00Z', actor: { id: 2, name: 'Edith' } },
  ...{ before: null, after: null, reason: null },
  ...given,
});

test('a claim that was only reviewed has no decisions, and what its reviewers did is told', () => {
  const { decisions, since } = storyOf([
    event('propose', { after: { text: 'It is so.' } }),
    event('accept'),
    event('take'),
    event('add_evidence', { after: { evidence: 4 } }),
    event('submit', { reason: { review: 6, seat: 1 } }),
  ]);

  expect(decisions).toEqual([]);
  expect(since.map(({ action, evidence, review }) => [action, evidence, review])).toEqual([
    ['add_evidence', 4, null],
    ['submit', null, 6],
  ]);
});

test('a return tells its reason, its note and which reviews it concerned, and only what came after it is new', () => {
  const { decisions, since } = storyOf([
    event('accept'),
    event('submit', { after: { review: 6 } }),
    event('return', { reason: { code: 'weak_evidence', note: 'Look again.', reviews: [6] } }),
    event('submit', { after: { review: 7 } }),
  ]);

  expect(decisions).toMatchObject([
    { action: 'return', by: 'Edith', code: 'weak_evidence', note: 'Look again.', reviews: [6] },
  ]);
  expect(since.map(({ review }) => review)).toEqual([7]);
});

test('a change after approval is told as what took the approval back', () => {
  const { decisions } = storyOf([
    event('approve'),
    event('reword', {
      before: { text: 'It is so.', state: 'approved' },
      after: { text: 'It was so.', state: 'awaiting_approval' },
    }),
  ]);

  expect(decisions.map(({ action }) => action)).toEqual(['approve', 'taken_back']);
});

test('wordings are told with what they were before, the first one is no rewording', () => {
  const { wordings } = storyOf([
    event('propose', { after: { text: 'It is so.' } }),
    event('reword', { before: { text: 'It is so.' }, after: { text: 'It was so.' } }),
    event('reword', { before: { priority: 5 }, after: { priority: 7 } }),
  ]);

  expect(wordings.map(({ before, after }) => [before, after])).toEqual([['It is so.', 'It was so.']]);
});

test('what the desk did itself has no name', () => {
  const { decisions } = storyOf([event('reopen', { actor: null as unknown as Event['actor'] })]);

  expect(decisions).toMatchObject([{ action: 'reopen', by: null }]);
});
