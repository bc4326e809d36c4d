/** How far reviewers of the same claim agreed. */
import { ApiProperty } from '@nestjs/swagger';

export const agreementParts = ['all', 'pair', 'kind', 'week', 'publisher'] as const;
export type AgreementPart = (typeof agreementParts)[number];

export class BoardReviewer {
  id: number;
  name: string;
}

/** Of one of the two ratings. A review that does not judge what was known then takes no part in that one. */
export class AgreementFigures {
  /** Claims that got this rating from two reviewers or more: what the figures rest on. */
  claims: number;
  /** How many such ratings they got. */
  ratings: number;
  /** Of pairs of reviews of one claim, how many agree, from 0 to 100, each claim counting the same; null: there are none. */
  agreementPercent: number | null;
  /**
   * Cohen's kappa, from -1 to 1: agreement beyond what the habits of these two would give by chance. For pairs of reviewers only;
   * null elsewhere, and where there is too little to compute it.
   */
  cohensKappa: number | null;
  /**
   * Krippendorff's alpha for ratings without an order, up to 1: agreement beyond chance among any number of reviewers; 0 is
   * chance. Null where there is too little to compute it, as where only one rating was ever given.
   */
  krippendorffsAlpha: number | null;
}

export class AgreementRow {
  /** all: everything; else one pair of reviewers, kind of claim, ISO week in which the last of the reviews came in, or publisher. */
  @ApiProperty({ enum: agreementParts, enumName: 'AgreementPart' })
  part: AgreementPart;

  /** The kind, week or publisher; null for all, for pairs, and for articles that name no publisher. */
  group: string | null;
  /** The two of a pair, by name; empty elsewhere. */
  reviewers: BoardReviewer[];
  today: AgreementFigures;
  then: AgreementFigures;
}

export class AgreementBoard {
  /** When this was counted. */
  asOf: string;
  /** First of all claims, then of each pair, kind, week and publisher that has any. */
  rows: AgreementRow[];
}
