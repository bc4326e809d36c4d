/** Where somebody goes to do what they may do to a claim now: each page once, with all that can be done there. */
import type { ClaimView } from '../api/generated/types.gen.js';

type Action = ClaimView['actions'][number];

export interface WayOn {
  to: string;
  page: 'review' | 'triage' | 'approval' | 'publication';
  key: string;
  actions: Action[];
}

const pages: readonly { page: WayOn['page']; key: string; actions: readonly Action[] }[] = [
  { page: 'review', key: 'r', actions: ['take', 'submit', 'release', 'withdraw'] },
  { page: 'approval', key: 'd', actions: ['approve', 'adjudicate', 'return'] },
  { page: 'publication', key: 'p', actions: ['publish', 'correct', 'retract', 'reopen'] },
  { page: 'triage', key: 'i', actions: ['accept', 'dismiss', 'restore', 'reword', 'split', 'merge'] },
];

export function waysOn({ id, article, actions }: Pick<ClaimView, 'id' | 'article' | 'actions'>): WayOn[] {
  const to = {
    review: `/desk/claims/${id}/review`,
    approval: `/desk/claims/${id}/approval`,
    publication: `/desk/claims/${id}/publication`,
    triage: `/desk/articles/${article.id}/triage#claim-${id}`,
  };
  return pages
    .map(({ page, key, actions: there }) => ({
      to: to[page],
      page,
      key,
      actions: there.filter((action) => actions.includes(action)),
    }))
    .filter((way) => way.actions.length > 0);
}
