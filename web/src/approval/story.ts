/** What became of a claim so far, from its history: what editors decided, what has changed since, how it was worded before. */
import type { EventView } from '../api/generated/types.gen.js';

export interface Decision {
  seq: number;
  action: 'return' | 'approve' | 'adjudicate' | 'publish' | 'correct' | 'retract' | 'reopen' | 'taken_back';
  at: string;
  by: string | null;
  /** The code of the reason, where the decision takes one. */
  code: string | null;
  note: string | null;
  /** The reviews that were returned. */
  reviews: number[];
}

export interface Happening {
  seq: number;
  action: 'reword' | 'submit' | 'withdraw' | 'add_evidence' | 'change_evidence' | 'remove_evidence';
  at: string;
  by: string | null;
  evidence: number | null;
  review: number | null;
}

export interface Wording {
  seq: number;
  at: string;
  by: string | null;
  before: string;
  after: string;
}

export interface Story {
  decisions: Decision[];
  /** What happened since the last decision, or since the claim was accepted. */
  since: Happening[];
  wordings: Wording[];
}

type Event = Pick<EventView, 'seq' | 'at' | 'action' | 'actor' | 'before' | 'after' | 'reason'>;

const decisive = new Set<string>(['return', 'approve', 'adjudicate', 'publish', 'correct', 'retract', 'reopen']);
const telling = new Set<string>([
  'reword',
  'submit',
  'withdraw',
  'add_evidence',
  'change_evidence',
  'remove_evidence',
] satisfies Happening['action'][]);

export function storyOf(history: readonly Event[]): Story {
  const decisions = history.flatMap(decisionIn);
  const from = decisions.at(-1)?.seq ?? history.findLast(({ action }) => action === 'accept')?.seq ?? 0;
  return {
    decisions,
    since: history.filter(({ seq, action }) => seq > from && telling.has(action)).map(happening),
    wordings: history.flatMap(wordingIn),
  };
}

/** A decision, or a change that took an approval back. */
function decisionIn(event: Event): Decision[] {
  const { seq, at, action, actor } = event;
  const takesBack = facts(event.before).state === 'approved' && telling.has(action);
  if (!decisive.has(action) && !takesBack) return [];
  const { code, note, reviews } = facts(event.reason);
  return [
    {
      ...{ seq, at, by: actor?.name ?? null },
      action: takesBack ? 'taken_back' : (action as Decision['action']),
      code: typeof code === 'string' ? code : null,
      note: typeof note === 'string' ? note : null,
      reviews: Array.isArray(reviews) ? reviews : [],
    },
  ];
}

function happening(event: Event): Happening {
  const { seq, at, action, actor, after, reason } = event;
  const number = (value: unknown) => (typeof value === 'number' ? value : null);
  return {
    ...{ seq, at, by: actor?.name ?? null, action: action as Happening['action'] },
    evidence: number(facts(after).evidence),
    review: number(facts(after).review) ?? number(facts(reason).review),
  };
}

function wordingIn({ seq, at, action, actor, before, after }: Event): Wording[] {
  const [was, is] = [facts(before).text, facts(after).text];
  if (action === 'propose' || typeof was !== 'string' || typeof is !== 'string') return [];
  return [{ seq, at, by: actor?.name ?? null, before: was, after: is }];
}

function facts(object: object | null): Record<string, unknown> {
  return (object ?? {}) as Record<string, unknown>;
}
