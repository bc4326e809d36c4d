/** Articles as they are shown, with how their claims stand. */
import { ClaimState, claimStates } from '../domain/claim-workflow.js';
import { Reads } from '../database/sql.js';
import { articleRow, claimCounts, ListedArticle, liveClaims, StateCount } from './article-reading.store.js';
import { ArticleSummary, ArticleView } from './article-view.dto.js';
import { unknown } from './articles.store.js';
import { coverageOf, withClaims } from './sentences.js';

/** Refuses `article.unknown`. */
export async function articleView(db: Reads, id: number): Promise<ArticleView> {
  const row = await articleRow(db, id);
  if (!row) throw unknown(id);
  const { split, ...article } = row;
  const counts = await claimCounts(db, id);
  const coverage = split ? coverageOf(withClaims(split.sentences, await liveClaims(db, id))) : null;
  const splitter = split && { version: split.version, standIn: split.standIn ?? null };
  return { ...article, splitter, sentences: split?.sentences.length ?? null, coverage, claims: perState(counts) };
}

export function articleSummary({ claims, ...article }: ListedArticle): ArticleSummary {
  return { ...article, claims: perState(claims) };
}

function perState(counts: readonly StateCount[]): Record<ClaimState, number> {
  const none = Object.fromEntries(claimStates.map((state) => [state, 0])) as Record<ClaimState, number>;
  return { ...none, ...Object.fromEntries(counts.map(({ state, count }) => [state, count])) };
}
