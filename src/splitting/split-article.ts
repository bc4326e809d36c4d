/** Article text → sentences, dates and proposed claims. Pure: the same text gives the same split. */
import { ClaimKind } from '../domain/claim-kind.js';
import { splitterVersion } from './splitter-version.js';
import { NoClaimReason } from './no-claim-reason.js';
import { readArticle } from './read-article.js';
import { headlineText } from './headline.js';
import { findSentences } from './sentences/find-sentences.js';
import { isEnglish, sentencesOnly } from './sentences-only.js';

export interface ArticleText {
  text: string;
  /** ISO day. */
  publishedOn: string;
  /** BCP 47; English where it is left out. */
  language?: string;
}

export interface Sentence {
  start: number;
  end: number;
  /** null: it has at least one claim. */
  noClaim: NoClaimReason | null;
}

export interface TimeExpression {
  start: number;
  end: number;
  text: string;
  from: string | null;
  to: string | null;
  candidates: { from: string; to: string }[];
  rule: string;
}

export interface ProposedClaim {
  sentence: number;
  start: number;
  end: number;
  quote: string;
  text: string;
  kind: ClaimKind;
  speaker: string | null;
  from: string | null;
  to: string | null;
  rule: string;
  /** 0 to 1: how much it is worth checking. */
  worth: number;
  worthReasons: string[];
}

export interface Dateline {
  start: number;
  end: number;
  place: string;
  date: string | null;
  agency: string | null;
}

export interface Split {
  version: string;
  language: string;
  /** true: not English, so only its sentences were found. */
  fallback: boolean;
  headline: string | null;
  dateline: Dateline | null;
  /** The day relative dates are counted from: the dateline's where it has one, else the day of publication. */
  referenceDate: string;
  sentences: Sentence[];
  dates: TimeExpression[];
  claims: ProposedClaim[];
}

/** Told again and again while an article is read: how many of its sentences are done. */
export type Progress = (done: number, total: number) => void;

export function splitArticle(article: ArticleText, progress: Progress = () => {}): Split {
  const language = article.language ?? 'en';
  const { text, publishedOn } = article;
  if (!isEnglish(text, language)) return sentencesOnly(text, publishedOn, language);
  const { sentences: placed, dateline } = findSentences(text, publishedOn);
  const referenceDate = dateline?.date ?? publishedOn;
  const headline = placed.find(({ role }) => role === 'headline');
  const { sentences, dates, claims } = readArticle({ text, publishedOn, referenceDate, placed, dateline }, progress);
  return {
    version: splitterVersion,
    language,
    fallback: false,
    headline: headline ? headlineText(text, headline) : null,
    dateline,
    referenceDate,
    sentences,
    dates,
    claims,
  };
}
