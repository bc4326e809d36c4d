/** What the rating scale looks like over HTTP. */
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ratingFamilies } from '../domain/rating-scale.js';
import type { RatingFamily } from '../domain/rating-scale.js';
import { PageInfo } from '../http/page.dto.js';

const trimmed = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));
const numberOfScale = 'is a whole number from 1 to 1000, or null';

export class RatingBody {
  /**
   * What verdicts keep: it never gets another meaning. Small letters, digits and _.
   * @example mostly_true
   */
  @IsString()
  @Matches(/^[a-z][a-z0-9_]{0,39}$/, {
    message: 'key has 1 to 40 small letters, digits or _, and begins with a letter',
  })
  key: string;

  /**
   * What readers see.
   * @example Mostly true
   */
  @trimmed
  @IsString()
  @Matches(/\S/, { message: 'label says how readers are to see the rating' })
  @MaxLength(60)
  label: string;

  /** What the rating means, for readers and reviewers. */
  @trimmed
  @IsString()
  @Matches(/\S/, { message: 'meaning says when the rating is given' })
  @MaxLength(1000)
  meaning: string;

  /** What the rating comes to. Only ratings from false to true may have a number. */
  @IsIn(ratingFamilies, { message: `family is one of ${ratingFamilies.join(', ')}` })
  family: RatingFamily;

  /** Its number on the scale. Value, worst and best are given together or not at all. */
  @ApiPropertyOptional()
  @IsOptional()
  @IsInt({ message: `value ${numberOfScale}` })
  @Min(1)
  @Max(1000)
  value: number | null = null;

  /** The number of the worst rating. */
  @ApiPropertyOptional()
  @IsOptional()
  @IsInt({ message: `worst ${numberOfScale}` })
  @Min(1)
  @Max(1000)
  worst: number | null = null;

  /** The number of the best rating. */
  @ApiPropertyOptional()
  @IsOptional()
  @IsInt({ message: `best ${numberOfScale}` })
  @Min(1)
  @Max(1000)
  best: number | null = null;
}

export class ScaleBody {
  /** Why the scale is changed; readers can see it. */
  @trimmed
  @IsString()
  @Matches(/\S/, { message: 'note says why the scale is changed' })
  @MaxLength(1000)
  note: string;

  /** All ratings, in the order in which they are offered. */
  @IsArray()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => RatingBody)
  ratings: RatingBody[];
}

export class RatingView {
  key: string;
  label: string;
  meaning: string;
  family: string;
  value: number | null;
  worst: number | null;
  best: number | null;
}

export class ScaleMaker {
  id: number;
  name: string;
}

export class ScaleView {
  version: number;
  note: string;
  /** Null for the scale that the desk came with. */
  madeBy: ScaleMaker | null;
  madeAt: string;
  ratings: RatingView[];
}

export class ScalePage {
  data: ScaleView[];
  page: PageInfo;
}

/** Keys of ratings that any verdict has used, on whatever version of the scale, in order of key. */
export class UsedRatings {
  keys: string[];
}
