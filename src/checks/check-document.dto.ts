/** The published document, for the description of the API. Its shape is the domain's: what differs does not compile. */
import type {
  Change,
  Judgement,
  PublishedClaim,
  PublishedEvidence,
  PublishedRating,
  StandingCheck,
  Tombstone,
} from '../domain/check-document.js';

/** A rating as the scale had it on which the verdict was given. Its numbers are all there, or none. */
export class PublishedRatingView implements PublishedRating {
  key: string;
  label: string;
  meaning: string;
  value: number | null;
  worst: number | null;
  best: number | null;
}

export class JudgementView implements Judgement {
  rating: PublishedRatingView;
  /** Markdown. */
  rationale: string;
  /** Ids of the public evidence that it rests on. */
  evidence: number[];
}

export class JudgementThenView extends JudgementView {
  /** The article's day: what was known then is what had been published by it. */
  asOf: string;
}

export class PublishedEvidenceView implements PublishedEvidence {
  id: number;
  url: string | null;
  citation: string | null;
  title: string | null;
  publisher: string | null;
  author: string | null;
  quote: string | null;
  stance: string;
  sourceType: string;
  /** A day, month, year or range: 2000-06-10, 2000-06, 2000, 1998/2000-06. */
  publishedOn: string | null;
  occurredOn: string | null;
  accessedAt: string;
  archivedUrl: string | null;
  /** Whether it was published by the article's day. */
  knownThen: boolean;
}

export class SourceArticleView {
  id: number;
  title: string;
  url: string | null;
  publisher: string | null;
  byline: string | null;
  publishedOn: string;
  /** Where its dateline says it was written, and for which agency. */
  place: string | null;
  agency: string | null;
}

export class AboutView {
  from: string | null;
  to: string | null;
}

export class PublishedClaimView implements PublishedClaim {
  id: number;
  /** The claim in the desk's words, and as the article has it. */
  text: string;
  quote: string;
  kind: string;
  /** Who asserts it; null: the article itself. */
  speaker: string | null;
  /** The days that it is about, first and last. */
  about: AboutView;
  article: SourceArticleView;
}

export class ChangeView implements Change {
  revision: number;
  kind: 'publication' | 'correction' | 'retraction';
  /** Of corrections: minor, update or substantial. */
  class: string | null;
  /** UTC, with microseconds. */
  at: string;
  note: string | null;
}

export class DeskView {
  name: string;
  url: string;
}

export class SearchView {
  where: string;
  query: string;
  result: string;
}

class Published {
  id: number;
  /** The public page of the check. */
  url: string;
  revision: number;
  language: string;
  desk: DeskView;
  claim: PublishedClaimView;
  /** When the first revision was made, and this one. */
  publishedAt: string;
  revisedAt: string;
  /** Every revision up to this one. */
  changes: ChangeView[];
}

/** A check as it was published. */
export class CheckDocumentView extends Published implements StandingCheck {
  kind: 'publication' | 'correction';
  /** By what is known today. */
  today: JudgementView;
  /** By what was known on the article's day; null when that was not judged. */
  then: JudgementThenView | null;
  evidence: PublishedEvidenceView[];
  /** How many sources are kept back to protect them. */
  withheldSources: number;
  searches: SearchView[];
  /** The version of the rating scale that it was judged on. */
  scale: number;
  reviewedBy: string[];
  approvedBy: string;
}

export class RetractionReason {
  code: string;
  note: string;
}

/** What stays of a check that was retracted. */
export class TombstoneView extends Published implements Tombstone {
  kind: 'retraction';
  reason: RetractionReason;
}
