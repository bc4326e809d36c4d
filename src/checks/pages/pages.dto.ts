/** What readers ask of the public pages, in their addresses. */
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

const key = /^[a-z][a-z0-9_]{0,39}$/;

export class ListQuery {
  /** Where the list goes on. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  cursor?: string;
}

export class SearchQuery extends ListQuery {
  /** Words of the claim, of who said it, of the article's title or of its publisher. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  q?: string;

  /** By what is known today. */
  @IsOptional()
  @Matches(key, { message: 'rating is the key of a rating, such as mostly_true' })
  rating?: string;

  /** By what was known then. */
  @IsOptional()
  @Matches(key, { message: 'ratingThen is the key of a rating, such as mostly_true' })
  ratingThen?: string;

  /** A part of the speaker's name. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  speaker?: string;

  /** A part of the publisher's name. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  publisher?: string;
}

export class ScaleQuery {
  /** The version of the rating scale; the one in use, if left out. */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'scale is the number of a version of the rating scale' })
  @Min(1)
  @Max(1_000_000)
  scale?: number;
}
