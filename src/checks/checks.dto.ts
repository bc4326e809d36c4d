/** What readers and programs ask of published checks. */
import { ApiExtraModels, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { claimKinds } from '../domain/claim-kind.js';
import type { ClaimKind } from '../domain/claim-kind.js';
import { PageInfo, PageQuery } from '../http/page.dto.js';
import { CheckDocumentView, TombstoneView } from './check-document.dto.js';
import { IsMoment } from './moment.js';

export class AsOf {
  /** What stood on that day (its end, UTC) or at that time; now, if left out. */
  @IsOptional()
  @IsMoment()
  as_of?: string;
}

export class CheckQuery extends PageQuery {
  /** document: each check with its whole document; summary, the usual: without. */
  @IsOptional()
  @IsIn(['summary', 'document'], { message: 'fields is summary or document' })
  fields?: 'summary' | 'document';

  /** Only checks whose claim holds all of these words. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  q?: string;

  /** Only checks with this rating by what is known today. */
  @IsOptional()
  @IsString()
  @Matches(/^[a-z][a-z0-9_]{0,39}$/, { message: 'rating is the key of a rating, such as mostly_true' })
  rating?: string;

  /** Only checks with this rating by what was known then. */
  @IsOptional()
  @IsString()
  @Matches(/^[a-z][a-z0-9_]{0,39}$/, { message: 'ratingThen is the key of a rating, such as mostly_true' })
  ratingThen?: string;

  /** Only checks of claims of this kind. */
  @IsOptional()
  @IsIn(claimKinds, { message: `kind is one of ${claimKinds.join(', ')}` })
  kind?: ClaimKind;

  /** Only checks of claims by this speaker, in capitals or not. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  speaker?: string;

  /** Only checks of articles of this publisher, in capitals or not. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  publisher?: string;

  /** Only checks of articles in this language; en finds en-GB too. */
  @IsOptional()
  @IsString()
  @MaxLength(35)
  language?: string;

  /** Only checks of this article, by its id. */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'article is the id of an article' })
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  article?: number;

  /** Only checks of the article at this address. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  article_url?: string;

  /**
   * Only what changed at or after this day or time, retractions among it, in the order of the changes: for keeping a mirror.
   * Begin a few minutes before the last change that you saw: what was being published just then may have come in since.
   */
  @IsOptional()
  @IsMoment()
  updated_since?: string;

  /** Only checks first published on or after this day or time. */
  @IsOptional()
  @IsMoment()
  published_after?: string;

  /** Only checks first published before this day or time. */
  @IsOptional()
  @IsMoment()
  published_before?: string;

  /** What stood on that day (its end, UTC) or at that time; now, if left out. */
  @IsOptional()
  @IsMoment()
  as_of?: string;
}

/** A check in a list. Of a retracted one only that it was: no verdict. */
@ApiExtraModels(CheckDocumentView, TombstoneView)
export class CheckSummary {
  id: number;
  url: string;
  revision: number;
  kind: 'publication' | 'correction' | 'retraction';
  claim: string;
  speaker: string | null;
  claimKind: string;
  articleId: number;
  language: string;
  /** Keys of the scale's ratings; null when retracted. */
  ratingToday: string | null;
  ratingThen: string | null;
  retracted: boolean;
  /** When its first revision was made, and this one. */
  publishedAt: string;
  revisedAt: string;
  /** The whole document, with fields=document. */
  @ApiPropertyOptional({ oneOf: [{ $ref: getSchemaPath(CheckDocumentView) }, { $ref: getSchemaPath(TombstoneView) }] })
  document?: CheckDocumentView | TombstoneView;
}

export class CheckPage {
  data: CheckSummary[];
  page: PageInfo;
}

export class RevisionSummary {
  number: number;
  kind: 'publication' | 'correction' | 'retraction';
  note: string | null;
  madeAt: string;
  /** Until when it stood; null: it stands. */
  supersededAt: string | null;
}
