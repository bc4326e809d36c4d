/** The articles whose claims wait for triage, by the claims: the longest wait first, each with its most check-worthy claim. */
import type { ClaimSummary } from '../api/generated/types.gen.js';

export interface WaitingArticle {
  id: number;
  title: string;
  /** Since when its oldest proposed claim waits. */
  since: string;
  count: number;
  best: ClaimSummary;
}

/** `claims` in the order in which they wait. */
export function waitingArticles(claims: readonly ClaimSummary[]): WaitingArticle[] {
  const articles = new Map<number, WaitingArticle>();
  for (const claim of claims) {
    const { articleId: id, articleTitle: title, stateSince: since, worth } = claim;
    const there = articles.get(id);
    if (!there) articles.set(id, { id, title, since, count: 1, best: claim });
    else {
      there.count += 1;
      if (worth > there.best.worth) there.best = claim;
    }
  }
  return [...articles.values()];
}
