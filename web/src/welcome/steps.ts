/** A newcomer's first steps. Whether one is done is read from what there is on the desk, and kept nowhere. */
import type { ArticleSummary, Me, OwnWork, StateCount } from '../api/generated/types.gen.js';

type Permission = Me['permissions'][number];

export const stepNames = ['article', 'queue', 'claim', 'invite', 'submit'] as const;

export type StepName = (typeof stepNames)[number];

export interface Step {
  name: StepName;
  done: boolean;
  /** The page that it leads to. */
  to: string;
}

export interface DeskFacts {
  permissions: readonly Permission[];
  /** Two are enough to know: a new desk has one, the sample. */
  articles: readonly Pick<ArticleSummary, 'id' | 'splitState'>[];
  states: readonly Pick<StateCount, 'state' | 'claims'>[];
  own: Pick<OwnWork, 'reviewsGiven'> & { claims: readonly unknown[] };
  /** How many people have an account. */
  people: number;
  /** How many invitations by a person, whatever became of them. */
  invited: number;
}

const needs: Record<StepName, Permission> = {
  article: 'articles:read',
  queue: 'claims:read',
  claim: 'claims:review',
  invite: 'people:manage',
  submit: 'articles:write',
};

/** The steps that this person can take, in order. */
export function stepsOf(facts: DeskFacts): Step[] {
  const { articles, states, own, people, invited, permissions } = facts;
  const accepted = states.filter(({ state }) => state !== 'proposed' && state !== 'dismissed');
  const only = articles.length === 1 ? articles[0] : undefined;
  const done: Record<StepName, boolean> = {
    article: articles.some(({ splitState }) => splitState === 'split'),
    queue: accepted.some(({ claims }) => claims > 0),
    claim: own.claims.length > 0 || own.reviewsGiven > 0,
    invite: people > 1 || invited > 0,
    submit: articles.length > 1,
  };
  const to: Record<StepName, string> = {
    article: only ? `/desk/articles/${only.id}` : '/desk/articles',
    queue: '/desk/queue',
    claim: '/desk/next',
    invite: '/desk/admin/people',
    submit: '/desk/articles/new',
  };
  return stepNames
    .filter((name) => permissions.includes(needs[name]))
    .map((name) => ({ name, done: done[name], to: to[name] }));
}
