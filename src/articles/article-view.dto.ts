/** What articles look like over HTTP. */
import type { ClaimState } from '../domain/claim-workflow.js';
import { PageInfo } from '../http/page.dto.js';

export const splitStates = ['waiting', 'split', 'failed'] as const;

export type SplitState = (typeof splitStates)[number];

/** How many sentences have a claim that is not dismissed, how many have none and a reason why, and how many have neither. */
export class Coverage {
  withClaim: number;
  withReason: number;
  neither: number;
}

export class ArticleSummary {
  id: number;
  version: number;
  title: string;
  publishedOn: string;
  publisher: string | null;
  byline: string | null;
  url: string | null;
  language: string;
  /** 1 for the first; further ones name the first in editionOf. */
  edition: number;
  editionOf: number | null;
  splitState: SplitState;
  submittedAt: string;
  /** Null until it is split. */
  coverage: Coverage | null;
  /** How many of its claims are in which state. */
  claims: Record<ClaimState, number>;
}

export class ArticlePage {
  data: ArticleSummary[];
  page: PageInfo;
}

export class Submitter {
  id: number;
  name: string;
}

/** What split an article. */
export class ArticleSplitter {
  /** The version of the built-in splitter, or language-model: and the name of the model. */
  version: string;
  /** Why the built-in splitter stood in for the language model that is configured; null when it did not. */
  standIn: string | null;
}

export class ArticleView extends ArticleSummary {
  textSha256: string;
  /** Null: the desk itself. */
  submittedBy: Submitter | null;
  /** Why it could not be split. */
  splitError: string | null;
  /** Null until it is split. */
  splitter: ArticleSplitter | null;
  /** How many sentences it has; null until it is split. */
  sentences: number | null;
}
