import { describe, expect, test } from '@jest/globals';
import { Actor, Capacity, theDesk } from './actor.js';
import {
  ClaimAction,
  claimActions,
  ClaimFacts,
  ClaimState,
  claimStates,
  decide,
  openActions,
  transitions,
} from './claim-workflow.js';

const facts: ClaimFacts = {
  state: 'queued',
  version: 1,
  reviewsWanted: 2,
  standingReviews: 0,
  liveLeases: 0,
  reviewsAgree: true,
  holdsLease: false,
  hasStandingReview: false,
  everReviewed: false,
  seatMeantForActor: true,
};

const reviewer: Actor = { id: 1, capacities: ['reviewer'] };
const editor: Actor = { id: 2, capacities: ['editor'] };
const admin: Actor = { id: 3, capacities: ['admin'] };
const actors: Record<Capacity, Actor> = { reviewer, editor, admin, desk: theDesk };

/** The design's table, written out by hand: who, from which states, to which. `facts` are such that every need is met. */
const design: Record<
  ClaimAction,
  { by: Capacity[]; leads: Partial<Record<ClaimState, ClaimState>>; given?: Partial<ClaimFacts> }
> = {
  accept: { by: ['editor', 'desk'], leads: { proposed: 'queued' } },
  dismiss: { by: ['editor'], leads: { proposed: 'dismissed', queued: 'dismissed' } },
  restore: { by: ['editor'], leads: { dismissed: 'queued' } },
  reword: {
    by: ['editor'],
    leads: {
      proposed: 'proposed',
      queued: 'queued',
      awaiting_approval: 'awaiting_approval',
      disputed: 'disputed',
      approved: 'awaiting_approval',
    },
    given: { standingReviews: 2 },
  },
  split: { by: ['editor'], leads: { proposed: 'dismissed', queued: 'dismissed' } },
  merge: { by: ['editor'], leads: { proposed: 'dismissed', queued: 'dismissed' } },
  take: { by: ['reviewer'], leads: { queued: 'queued' } },
  release: { by: ['reviewer'], leads: { queued: 'queued' }, given: { holdsLease: true } },
  expire: { by: ['desk'], leads: { queued: 'queued' } },
  add_evidence: {
    by: ['reviewer', 'editor'],
    leads: {
      queued: 'queued',
      awaiting_approval: 'awaiting_approval',
      disputed: 'disputed',
      approved: 'awaiting_approval',
    },
    given: { hasStandingReview: true, standingReviews: 2 },
  },
  submit: { by: ['reviewer'], leads: { queued: 'awaiting_approval' }, given: { holdsLease: true, standingReviews: 2 } },
  withdraw: { by: ['reviewer'], leads: { awaiting_approval: 'queued' }, given: { hasStandingReview: true } },
  return: { by: ['editor'], leads: { awaiting_approval: 'queued', disputed: 'queued' } },
  approve: { by: ['editor'], leads: { awaiting_approval: 'approved' } },
  adjudicate: { by: ['editor'], leads: { disputed: 'approved' } },
  publish: { by: ['editor'], leads: { approved: 'published' } },
  correct: { by: ['editor'], leads: { published: 'published' } },
  retract: { by: ['editor'], leads: { published: 'retracted' } },
  reopen: { by: ['editor', 'desk'], leads: { published: 'queued', retracted: 'queued' } },
};

describe.each(claimActions)('%s', (action) => {
  const { by, leads, given } = design[action];

  test.each(claimStates)('from %s: by whom the design says, to where it says, and refused otherwise', (state) => {
    for (const capacity of Object.keys(actors) as Capacity[]) {
      const decision = decide(action, { ...facts, ...given, state }, actors[capacity]);

      const to = leads[state];
      if (!by.includes(capacity)) expect(decision).toMatchObject({ refused: { code: 'claim.wrong_role' } });
      else if (!to) expect(decision).toMatchObject({ refused: { code: 'claim.wrong_state', facts: { state } } });
      else expect(decision).toEqual({ to });
    }
  });
});

test.each<[string, ClaimAction, Actor, Partial<ClaimFacts>]>([
  ['every seat is taken', 'take', reviewer, { standingReviews: 1, liveLeases: 1 }],
  ['the reviewer holds it already', 'take', reviewer, { holdsLease: true, liveLeases: 1 }],
  ['the reviewer has reviewed it', 'take', reviewer, { hasStandingReview: true, standingReviews: 1 }],
  ['it was returned for somebody else', 'take', reviewer, { seatMeantForActor: false }],
  ['the lease is gone', 'submit', reviewer, { holdsLease: false }],
  ['the lease is gone', 'release', reviewer, { holdsLease: false }],
  ['the review is not theirs', 'withdraw', reviewer, { state: 'awaiting_approval' }],
  ['the editor reviewed it in some round', 'approve', editor, { state: 'awaiting_approval', everReviewed: true }],
  ['the editor reviewed it in some round', 'adjudicate', editor, { state: 'disputed', everReviewed: true }],
  ['the editor reviewed it in some round', 'correct', editor, { state: 'published', everReviewed: true }],
  ['somebody is at work on it', 'dismiss', editor, { liveLeases: 1 }],
  ['a review stands', 'split', editor, { standingReviews: 1 }],
  ['the reviewer is not on it', 'add_evidence', reviewer, {}],
])('when %s, %s is refused', (_why, action, actor, given) => {
  const decision = decide(action, { ...facts, ...given }, actor);

  expect(decision).toMatchObject({ refused: { code: 'claim.unmet', detail: expect.any(String) } });
});

test.each<[Partial<ClaimFacts>, ClaimState]>([
  [{ standingReviews: 1 }, 'queued'],
  [{ standingReviews: 2, reviewsAgree: true }, 'awaiting_approval'],
  [{ standingReviews: 2, reviewsAgree: false }, 'disputed'],
  [{ standingReviews: 1, reviewsWanted: 1, reviewsAgree: true }, 'awaiting_approval'],
])('reviews %j put a claim to %s', (given, to) => {
  const decision = decide('submit', { ...facts, holdsLease: true, ...given }, reviewer);

  expect(decision).toEqual({ to });
});

test('a claim that was never accepted is restored to where it was proposed', () => {
  const decision = decide('restore', { ...facts, state: 'dismissed', reviewsWanted: null }, editor);

  expect(decision).toEqual({ to: 'proposed' });
});

test('taking back the approval of an adjudicated claim leaves it disputed', () => {
  const decision = decide('reword', { ...facts, state: 'approved', standingReviews: 2, reviewsAgree: false }, editor);

  expect(decision).toEqual({ to: 'disputed' });
});

test('what is offered is exactly what would not be refused', () => {
  const disputed: ClaimFacts = { ...facts, state: 'disputed', standingReviews: 2, reviewsAgree: false };

  expect(openActions(disputed, editor)).toEqual(['reword', 'add_evidence', 'return', 'adjudicate']);
  expect(openActions(disputed, reviewer)).toEqual([]);
  expect(openActions({ ...facts, state: 'queued' }, reviewer)).toEqual(['take']);
});

test('every state can be reached from proposed, and from every state something leads on', () => {
  const reached = new Set<ClaimState>(['proposed']);
  const edges = claimActions.flatMap((action) =>
    Object.entries(design[action].leads).map(([from, to]) => ({ from: from as ClaimState, to })),
  );
  for (let grew = true; grew;) {
    const before = reached.size;
    for (const { from, to } of [...edges, { from: 'queued', to: 'disputed' } as const])
      if (reached.has(from)) reached.add(to);
    grew = reached.size > before;
  }

  expect([...reached].sort()).toEqual([...claimStates].sort());
  for (const state of claimStates)
    expect(claimActions.some((action) => transitions[action].from.includes(state as never))).toBe(true);
});
