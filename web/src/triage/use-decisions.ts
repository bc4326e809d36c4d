/** What an editor decides on claims, each naming the versions that were seen; the answers go into the list at once. */
import { useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { seen } from '../api/client.js';
import { articlesReadQueryKey, articlesSentencesQueryKey } from '../api/generated/@tanstack/react-query.gen.js';
import {
  triageAccept,
  triageAcceptMany,
  triageAdd,
  triageDismissMany,
  triageMerge,
  triageRestoreMany,
  triageReword,
  triageSplit,
} from '../api/generated/sdk.gen.js';
import type {
  Accept,
  ClaimPage,
  ClaimSummary,
  ClaimView,
  Dismiss,
  Reword,
  SeenClaim,
  WordedClaim,
} from '../api/generated/types.gen.js';
import type { Problem } from '../api/problem.js';
import { claimsOfKey } from '../article/whole-article.js';
import { withChanged } from './claim-lists.js';

export type Decision =
  | { do: 'accept'; claims: SeenClaim[]; choice: Accept }
  | { do: 'dismiss'; claims: SeenClaim[]; choice: Dismiss }
  | { do: 'restore'; claims: SeenClaim[] }
  | { do: 'reword'; claims: SeenClaim[]; change: Reword }
  | { do: 'split'; claims: SeenClaim[]; parts: WordedClaim[] }
  | { do: 'merge'; claims: SeenClaim[]; into: WordedClaim }
  | { do: 'add'; claims: SeenClaim[]; claim: WordedClaim };

/** As many as the desk decides on at once. */
export const mostAtOnce = 500;

export function useDecisions(article: number) {
  const queries = useQueryClient();
  return useMutation<ClaimSummary[], Problem, Decision>({
    mutationFn: (decision) => ask(article, decision),
    onSuccess: (changed, decision) => {
      queries.setQueryData<InfiniteData<ClaimPage>>(claimsOfKey(article), (list) => list && patched(list, changed));
      const replaced = decision.do === 'split' || decision.do === 'merge';
      if (replaced) void queries.invalidateQueries({ queryKey: claimsOfKey(article) });
      void queries.invalidateQueries({ queryKey: articlesReadQueryKey({ path: { id: article } }) });
      void queries.invalidateQueries({ queryKey: articlesSentencesQueryKey({ path: { id: article } }) });
    },
    onError: () => void queries.invalidateQueries({ queryKey: claimsOfKey(article) }),
  });
}

async function ask(article: number, decision: Decision): Promise<ClaimSummary[]> {
  const { claims } = decision;
  const one = { path: { id: claims[0]?.id ?? 0 }, headers: seen(claims[0]?.version ?? 0), throwOnError: true } as const;
  switch (decision.do) {
    case 'accept': {
      const { priority, ...choice } = decision.choice;
      if (claims.length === 1) return [summaryOf((await triageAccept({ ...one, body: decision.choice })).data)];
      return (await triageAcceptMany({ body: { ...choice, claims }, throwOnError: true })).data;
    }
    case 'dismiss':
      return (await triageDismissMany({ body: { ...decision.choice, claims }, throwOnError: true })).data;
    case 'restore':
      return (await triageRestoreMany({ body: { claims }, throwOnError: true })).data;
    case 'reword':
      return [summaryOf((await triageReword({ ...one, body: decision.change })).data)];
    case 'split':
      return (await triageSplit({ ...one, body: { parts: decision.parts } })).data.map(summaryOf);
    case 'merge':
      return [summaryOf((await triageMerge({ body: { ...decision.into, claims }, throwOnError: true })).data)];
    case 'add':
      return [summaryOf((await triageAdd({ path: { id: article }, body: decision.claim, throwOnError: true })).data)];
  }
}

function patched(list: InfiniteData<ClaimPage>, changed: readonly ClaimSummary[]): InfiniteData<ClaimPage> {
  const known = new Set(list.pages.flatMap(({ data }) => data.map(({ id }) => id)));
  const last = list.pages.length - 1;
  const pages = list.pages.map((page, at) => {
    const here = new Set(page.data.map(({ id }) => id));
    const own = changed.filter(({ id }) => here.has(id) || (at === last && !known.has(id)));
    return { ...page, data: withChanged(page.data, own) };
  });
  return { ...list, pages };
}

function summaryOf({ article, span, ...claim }: ClaimView): ClaimSummary {
  const { id, version, state, stateSince, text, kind, speaker, about, priority, worth, seats } = claim;
  const { start, end, quote } = span;
  const own = { id, version, state, stateSince, text, kind, speaker, about, priority, worth, seats };
  return { ...own, quote, start, end, articleId: article.id, articleTitle: article.title };
}

export function seenOf(claims: readonly ClaimSummary[]): SeenClaim[] {
  return claims.map(({ id, version }) => ({ id, version }));
}
