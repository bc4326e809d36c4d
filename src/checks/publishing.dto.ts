/** What editors send when a check goes out, is corrected or is taken back. */
import { ApiExtraModels, ApiProperty, getSchemaPath, OmitType, PartialType } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { reopeningReasons, retractionReasons } from '../domain/coded-reason.js';
import type { Codes } from '../domain/coded-reason.js';
import { VerdictFields } from '../claims/review.dto.js';
import { CheckDocumentView, TombstoneView } from './check-document.dto.js';

export class Publish {
  /** What changed, for readers; needed where a check of this claim is or was public. */
  @IsOptional()
  @IsString()
  @Matches(/\S/, { message: 'note says what changed' })
  @MaxLength(2000)
  note?: string;
}

/** What changes; what is left out stays as it was published. */
export class Correct extends PartialType(OmitType(VerdictFields, ['ratingThen', 'rationaleThen'])) {
  /** The rating by what was known then; null takes that judgement away. */
  @IsOptional()
  @IsString()
  @Matches(/^[a-z][a-z0-9_]{0,39}$/, { message: 'ratingThen is the key of a rating, such as mostly_true, or null' })
  ratingThen?: string | null;

  /** Why; needed with ratingThen where there was none. */
  @IsOptional()
  @IsString()
  @Matches(/\S/, { message: 'rationaleThen says why' })
  @MaxLength(20_000)
  rationaleThen?: string;

  /** What was corrected, for readers. */
  @IsString()
  @Matches(/\S/, { message: 'note tells readers what was corrected' })
  @MaxLength(2000)
  note: string;

  /** minor: wording; update: something new; substantial: the verdict changes. */
  @IsIn(['minor', 'update', 'substantial'], { message: 'class is minor, update or substantial' })
  class: 'minor' | 'update' | 'substantial';

  /** The claim's wording. */
  @IsOptional()
  @IsString()
  @Matches(/\S/, { message: 'claimText is the claim in one sentence' })
  @MaxLength(2000)
  claimText?: string;
}

export class Retract {
  @IsIn(Object.keys(retractionReasons), { message: `reason is one of ${Object.keys(retractionReasons).join(', ')}` })
  reason: Codes<typeof retractionReasons>;

  /** Why, for readers; it stays public. */
  @IsString()
  @Matches(/\S/, { message: 'note tells readers why' })
  @MaxLength(2000)
  note: string;
}

export class Reopen {
  @IsIn(Object.keys(reopeningReasons), { message: `reason is one of ${Object.keys(reopeningReasons).join(', ')}` })
  reason: Codes<typeof reopeningReasons>;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;

  /** How many reviews it needs now; as many as before if left out. */
  @IsOptional()
  @IsInt({ message: 'reviewsWanted is 1, 2 or 3' })
  @Min(1)
  @Max(3)
  reviewsWanted?: number;
}

export class GateView {
  gate: string;
  severity: 'block' | 'warn';
  detail: string;
  pointer: string;
}

export class PublicationPreview {
  /** The document as it would be published; its id is 0 before the first time. */
  document: CheckDocumentView;
  claimReview: object;
  gates: GateView[];
}

/** What was published: the revision, and how it stands. */
@ApiExtraModels(CheckDocumentView, TombstoneView)
export class PublishedView {
  id: number;
  version: number;
  url: string;
  kind: 'publication' | 'correction' | 'retraction';
  @ApiProperty({ oneOf: [{ $ref: getSchemaPath(CheckDocumentView) }, { $ref: getSchemaPath(TombstoneView) }] })
  document: CheckDocumentView | TombstoneView;
  /** Gates that only warn. */
  warnings: GateView[];
}
