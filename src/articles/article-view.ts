/** One article as it is shown, with how its claims stand. */
import { ClaimState, claimStates } from '../domain/claim-workflow.js';
import { Reads } from '../database/sql.js';
import { articleRow, claimCounts, liveClaims } from './article-reading.store.js';
import { ArticleView } from './article-view.dto.js';
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

function perState(counts: readonly { state: ClaimState; count: number }[]): Record<ClaimState, number> {
  const none = Object.fromEntries(claimStates.map((state) => [state, 0])) as Record<ClaimState, number>;
  return { ...none, ...Object.fromEntries(counts.map(({ state, count }) => [state, count])) };
}
