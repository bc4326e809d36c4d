/** The sentences of an article, each with its claims or the reason why it has none. */
import { NoClaimReason, noClaimReasons } from '../splitting/no-claim-reason.js';
import { Split } from '../splitting/split-article.js';
import { Coverage } from './article-view.dto.js';
import { DateView, SentenceView, SplitView } from './sentences.dto.js';

/** What is kept of how an article was split; its claims are rows of their own. */
export type KeptSplit = Omit<Split, 'claims' | 'dates' | 'sentences'> & {
  sentences: KeptSentence[];
  /** Why the built-in splitter stood in for the language model that is configured. */
  standIn?: string | null;
};

export interface KeptSentence {
  start: number;
  end: number;
  noClaim: string | null;
  dates: DateView[];
}

export interface PlacedClaim {
  id: number;
  start: number;
  end: number;
}

export type CoveredSentence = KeptSentence & { claims: number[] };

/** Puts each date with the sentence it stands in; both come in order of place. */
export function keptSplit({ claims: _claims, dates, sentences, ...split }: Split): KeptSplit {
  let next = 0;
  const kept = sentences.map((sentence) => {
    const first = next;
    while (next < dates.length && (dates[next]?.start ?? 0) < sentence.end) next += 1;
    return { ...sentence, dates: dates.slice(first, next) };
  });
  return { ...split, sentences: kept };
}

/** Gives each sentence the claims that share words with it. Both come in order of place. */
export function withClaims(sentences: readonly KeptSentence[], claims: readonly PlacedClaim[]): CoveredSentence[] {
  const covered = sentences.map((sentence) => ({ ...sentence, claims: [] as number[] }));
  let first = 0;
  for (const claim of claims) {
    while (first < covered.length && (covered[first]?.end ?? 0) <= claim.start) first += 1;
    for (let at = first; at < covered.length && (covered[at]?.start ?? 0) < claim.end; at += 1)
      covered[at]?.claims.push(claim.id);
  }
  return covered;
}

export function coverageOf(sentences: readonly CoveredSentence[]): Coverage {
  const withClaim = sentences.filter(({ claims }) => claims.length > 0).length;
  const withReason = sentences.filter(({ claims, noClaim }) => claims.length === 0 && noClaim !== null).length;
  return { withClaim, withReason, neither: sentences.length - withClaim - withReason };
}

/** `text` is the article's. */
export function splitView(
  articleId: number,
  text: string,
  split: KeptSplit,
  claims: readonly PlacedClaim[],
): SplitView {
  return {
    articleId,
    splitter: split.version,
    dateline: split.dateline,
    sentences: withClaims(split.sentences, claims).map((sentence) => sentenceView(text, sentence)),
  };
}

function sentenceView(text: string, { start, end, claims, noClaim, dates }: CoveredSentence): SentenceView {
  const reason = noClaim === null ? null : { code: noClaim, explanation: explained(noClaim) };
  return { start, end, text: text.slice(start, end), claims, noClaim: reason, dates };
}

/** An article split by an earlier version may give a reason that this one no longer knows. */
function explained(code: string): string {
  return code in noClaimReasons ? noClaimReasons[code as NoClaimReason] : code;
}
