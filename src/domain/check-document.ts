/** The published check as one complete document. It is made once, kept as it is, and needs nothing else to be read. */
export type RevisionKind = 'publication' | 'correction' | 'retraction';

export interface PublishedRating {
  readonly key: string;
  readonly label: string;
  readonly meaning: string;
  readonly value: number | null;
  readonly worst: number | null;
  readonly best: number | null;
}

export interface PublishedEvidence {
  readonly id: number;
  readonly url: string | null;
  readonly citation: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly quote: string | null;
  readonly stance: string;
  readonly sourceType: string;
  readonly publishedOn: string | null;
  readonly occurredOn: string | null;
  readonly accessedAt: string;
  readonly archivedUrl: string | null;
  /** Whether it was published by the article's day. */
  readonly knownThen: boolean;
}

/** One judgement: as known today, or as known on the article's day. */
export interface Judgement {
  readonly rating: PublishedRating;
  /** Markdown. */
  readonly rationale: string;
  /** Ids of the evidence it rests on. */
  readonly evidence: readonly number[];
}

export interface Change {
  readonly revision: number;
  readonly kind: RevisionKind;
  readonly class: string | null;
  readonly at: string;
  readonly note: string | null;
}

export interface PublishedClaim {
  readonly id: number;
  readonly text: string;
  readonly quote: string;
  readonly kind: string;
  readonly speaker: string | null;
  readonly about: { readonly from: string | null; readonly to: string | null };
  readonly article: {
    readonly id: number;
    readonly title: string;
    readonly url: string | null;
    readonly publisher: string | null;
    readonly byline: string | null;
    readonly publishedOn: string;
    readonly place: string | null;
    readonly agency: string | null;
  };
}

interface Identity {
  readonly id: number;
  readonly url: string;
  readonly revision: number;
  readonly language: string;
  readonly desk: { readonly name: string; readonly url: string };
  readonly claim: PublishedClaim;
  /** When the check was first published, and when this revision was made. */
  readonly publishedAt: string;
  readonly revisedAt: string;
  readonly changes: readonly Change[];
}

export interface StandingCheck extends Identity {
  readonly kind: 'publication' | 'correction';
  readonly today: Judgement;
  readonly then: (Judgement & { readonly asOf: string }) | null;
  readonly evidence: readonly PublishedEvidence[];
  /** How many sources are kept back to protect them. */
  readonly withheldSources: number;
  readonly searches: readonly { readonly where: string; readonly query: string; readonly result: string }[];
  readonly scale: number;
  readonly reviewedBy: readonly string[];
  readonly approvedBy: string;
}

/** What stays public of a check that was retracted: that it was, when and why, and no verdict. */
export interface Tombstone extends Identity {
  readonly kind: 'retraction';
  readonly reason: { readonly code: string; readonly note: string };
}

export type CheckDocument = StandingCheck | Tombstone;

/** The tombstone of a check, from what stood before and why it went. */
export function tombstoneOf(standing: StandingCheck, made: Change, reason: Tombstone['reason']): Tombstone {
  const { id, url, language, desk, claim, publishedAt, changes } = standing;
  return {
    ...{ id, url, language, desk, claim, publishedAt, reason },
    kind: 'retraction',
    revision: made.revision,
    revisedAt: made.at,
    changes: [...changes, made],
  };
}
