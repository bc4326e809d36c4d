/** The life of a claim, as data: each row is one thing that somebody may do to it. */
import { Actor, Capacity } from './actor.js';
import { Permission } from './permission.js';
import { Refusal } from './refusal.js';

export const claimStates = [
  'proposed',
  'queued',
  'awaiting_approval',
  'disputed',
  'approved',
  'published',
  'retracted',
  'dismissed',
] as const;

export type ClaimState = (typeof claimStates)[number];

/** What a rule may know of a claim, read under the claim's lock before anything is decided. */
export interface ClaimFacts {
  readonly state: ClaimState;
  readonly version: number;
  /** How many reviews the claim needs; null until an editor (or the threshold) accepted it. */
  readonly reviewsWanted: number | null;
  readonly standingReviews: number;
  readonly liveLeases: number;
  /** Whether the standing reviews give the same ratings. */
  readonly reviewsAgree: boolean;
  /** Of the actor: holds a live lease on a seat; has a standing review; reviewed it at any time. */
  readonly holdsLease: boolean;
  readonly hasStandingReview: boolean;
  readonly everReviewed: boolean;
  /** Whether the seats that are free are meant for the actor (a return may name the same reviewer or a fresh one). */
  readonly seatMeantForActor: boolean;
}

type Need = keyof typeof needs;

const needs = {
  seat_free: {
    met: (f: ClaimFacts) => f.standingReviews + f.liveLeases < (f.reviewsWanted ?? 0),
    unmet: 'Every seat of this claim is taken; take another claim from the queue.',
  },
  not_on_it: {
    met: (f: ClaimFacts) => !f.holdsLease && !f.hasStandingReview,
    unmet: 'You are on this claim already.',
  },
  seat_for_you: {
    met: (f: ClaimFacts) => f.seatMeantForActor,
    unmet: 'The editor returned this claim for somebody else to review.',
  },
  holds_lease: {
    met: (f: ClaimFacts) => f.holdsLease,
    unmet: 'You do not hold this claim; take it first.',
  },
  is_author: {
    met: (f: ClaimFacts) => f.hasStandingReview,
    unmet: 'Only the author of a standing review can withdraw it.',
  },
  works_on_it: {
    met: (f: ClaimFacts, actor: Actor) => f.holdsLease || f.hasStandingReview || actor.capacities.includes('editor'),
    unmet: 'Take this claim first; its evidence comes from those who work on it.',
  },
  reviewed_nothing: {
    met: (f: ClaimFacts) => !f.everReviewed && !f.holdsLease,
    unmet: 'You reviewed this claim yourself; another editor must decide.',
  },
  nobody_on_it: {
    met: (f: ClaimFacts) => f.standingReviews + f.liveLeases === 0,
    unmet: 'Somebody is reviewing this claim; wait until it is released or returned.',
  },
} as const satisfies Record<string, { met: (facts: ClaimFacts, actor: Actor) => boolean; unmet: string }>;

/** Where an action leads when that depends on the facts. */
const outcomes = {
  reviewed,
  restored: (f: ClaimFacts): ClaimState => (f.reviewsWanted === null ? 'proposed' : 'queued'),
  same: (f: ClaimFacts): ClaimState => f.state,
  approval_taken_back: (f: ClaimFacts): ClaimState => (f.state === 'approved' ? reviewed(f) : f.state),
} as const;

interface Transition {
  readonly by: readonly Capacity[];
  readonly from: readonly ClaimState[];
  readonly to: ClaimState | keyof typeof outcomes;
  readonly needs: readonly Need[];
  /** What the route of this action asks of a caller's roles and token; null where no route leads to it. */
  readonly permission: Permission | null;
  /** What the request must carry, as the documentation says it. */
  readonly asks: string;
}

export const transitions = {
  accept: {
    by: ['editor', 'desk'],
    from: ['proposed'],
    to: 'queued',
    needs: [],
    permission: 'claims:edit',
    asks: 'how many reviews it needs (1 to 3), why it was chosen',
  },
  dismiss: {
    by: ['editor'],
    from: ['proposed', 'queued'],
    to: 'dismissed',
    needs: ['nobody_on_it'],
    permission: 'claims:edit',
    asks: 'a coded reason',
  },
  restore: {
    by: ['editor'],
    from: ['dismissed'],
    to: 'restored',
    needs: [],
    permission: 'claims:edit',
    asks: 'nothing',
  },
  reword: {
    by: ['editor'],
    from: ['proposed', 'queued', 'awaiting_approval', 'disputed', 'approved'],
    to: 'approval_taken_back',
    needs: [],
    permission: 'claims:edit',
    asks: 'the new wording, span, kind, speaker, dates or priority',
  },
  split: {
    by: ['editor'],
    from: ['proposed', 'queued'],
    to: 'dismissed',
    needs: ['nobody_on_it'],
    permission: 'claims:edit',
    asks: 'the parts',
  },
  merge: {
    by: ['editor'],
    from: ['proposed', 'queued'],
    to: 'dismissed',
    needs: ['nobody_on_it'],
    permission: 'claims:edit',
    asks: 'the claims to merge',
  },
  take: {
    by: ['reviewer'],
    from: ['queued'],
    to: 'same',
    needs: ['not_on_it', 'seat_for_you', 'seat_free'],
    permission: 'claims:review',
    asks: 'nothing; gives a lease on one seat',
  },
  release: {
    by: ['reviewer'],
    from: ['queued'],
    to: 'same',
    needs: ['holds_lease'],
    permission: 'claims:review',
    asks: 'the lease; a coded reason when skipping',
  },
  expire: {
    by: ['desk'],
    from: ['queued'],
    to: 'same',
    needs: [],
    permission: null,
    asks: 'a lease that ran out; the draft is kept',
  },
  add_evidence: {
    by: ['reviewer', 'editor'],
    from: ['queued', 'awaiting_approval', 'disputed', 'approved'],
    to: 'approval_taken_back',
    needs: ['works_on_it'],
    permission: 'evidence:write',
    asks: 'the evidence',
  },
  submit: {
    by: ['reviewer'],
    from: ['queued'],
    to: 'reviewed',
    needs: ['holds_lease'],
    permission: 'claims:review',
    asks: 'the lease, a rating, a rationale, at least one piece of evidence or a search log',
  },
  withdraw: {
    by: ['reviewer'],
    from: ['awaiting_approval'],
    to: 'queued',
    needs: ['is_author'],
    permission: 'claims:review',
    asks: 'nothing',
  },
  return: {
    by: ['editor'],
    from: ['awaiting_approval', 'disputed'],
    to: 'queued',
    needs: [],
    permission: 'claims:edit',
    asks: 'a coded reason and a note; the same reviewer or a fresh one',
  },
  approve: {
    by: ['editor'],
    from: ['awaiting_approval'],
    to: 'approved',
    needs: ['reviewed_nothing'],
    permission: 'claims:edit',
    asks: 'which review speaks for the desk, if not the first',
  },
  adjudicate: {
    by: ['editor'],
    from: ['disputed'],
    to: 'approved',
    needs: ['reviewed_nothing'],
    permission: 'claims:edit',
    asks: "the editor's own rating and rationale",
  },
  publish: {
    by: ['editor'],
    from: ['approved'],
    to: 'published',
    needs: [],
    permission: 'checks:publish',
    asks: 'the publication gates to be passed; a change note where a check is already public',
  },
  correct: {
    by: ['editor'],
    from: ['published'],
    to: 'published',
    needs: ['reviewed_nothing'],
    permission: 'checks:publish',
    asks: 'what changes and a public change note',
  },
  retract: {
    by: ['editor'],
    from: ['published'],
    to: 'retracted',
    needs: [],
    permission: 'checks:publish',
    asks: 'a coded reason and a public note',
  },
  reopen: {
    by: ['editor', 'desk'],
    from: ['published', 'retracted'],
    to: 'queued',
    needs: [],
    permission: 'claims:edit',
    asks: 'a coded reason; the published revision stays up meanwhile',
  },
} as const satisfies Record<string, Transition>;

export type ClaimAction = keyof typeof transitions;

export const claimActions = Object.keys(transitions) as ClaimAction[];

export type Decision = { readonly to: ClaimState } | { readonly refused: Refusal };

/**
 * Whether `actor` may do `action` to a claim of which `facts` hold, and where that leads.
 * Refuses with `claim.wrong_role`, `claim.wrong_state` (naming the states that would allow it) or `claim.unmet`.
 */
export function decide(action: ClaimAction, facts: ClaimFacts, actor: Actor): Decision {
  const row: Transition = transitions[action];
  if (!row.by.some((capacity) => actor.capacities.includes(capacity))) return wrongRole(action, row);
  if (!row.from.includes(facts.state)) return wrongState(action, row, facts);

  const unmet = row.needs.find((need) => !needs[need].met(facts, actor));
  if (unmet) return { refused: { code: 'claim.unmet', detail: needs[unmet].unmet, facts: { unmet } } };

  return { to: destination(row, facts) };
}

/** The actions open to `actor` now: what a page may offer as buttons. */
export function openActions(facts: ClaimFacts, actor: Actor): ClaimAction[] {
  return claimActions.filter((action) => 'to' in decide(action, facts, actor));
}

/** Where the standing reviews put the claim: seats left, all agree, or they differ. */
export function reviewed(facts: ClaimFacts): ClaimState {
  if (facts.standingReviews < (facts.reviewsWanted ?? 1)) return 'queued';
  return facts.reviewsAgree ? 'awaiting_approval' : 'disputed';
}

function destination(row: Transition, facts: ClaimFacts): ClaimState {
  const { to } = row;
  return to in outcomes ? outcomes[to as keyof typeof outcomes](facts) : (to as ClaimState);
}

function wrongRole(action: ClaimAction, row: Transition): Decision {
  const detail = `Only the ${row.by.join(' or the ')} can ${action.replace('_', ' ')} a claim.`;
  return { refused: { code: 'claim.wrong_role', detail, facts: { allowedRoles: row.by } } };
}

function wrongState(action: ClaimAction, row: Transition, facts: ClaimFacts): Decision {
  const detail = `A claim that is ${facts.state} does not allow ${action.replace('_', ' ')}; it must be ${row.from.join(' or ')}.`;
  return { refused: { code: 'claim.wrong_state', detail, facts: { state: facts.state, allowedStates: row.from } } };
}
