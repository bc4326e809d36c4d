/** What editors send when they decide on reviews. */
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { returnReasons } from '../domain/coded-reason.js';
import type { Codes } from '../domain/coded-reason.js';

export class Approve {
  /** The review whose words speak for the desk; the first one if left out. */
  @IsOptional()
  @IsInt({ message: 'review is the id of one of the standing reviews' })
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  review?: number;
}

export class Return {
  @IsIn(Object.keys(returnReasons), { message: `reason is one of ${Object.keys(returnReasons).join(', ')}` })
  reason: Codes<typeof returnReasons>;

  /** What to look at again. */
  @IsString()
  @Matches(/\S/, { message: 'note says what to look at again' })
  @MaxLength(5000)
  note: string;

  /** Whether the same reviewers go on from their drafts, or fresh ones begin anew. */
  @IsIn(['same', 'fresh'], { message: 'to is same or fresh' })
  to: 'same' | 'fresh';

  /** The reviews to return; all of them if left out. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(3)
  @ArrayUnique()
  @IsInt({ each: true, message: 'reviews lists ids of standing reviews' })
  @Min(1, { each: true })
  @Max(Number.MAX_SAFE_INTEGER, { each: true })
  reviews?: number[];
}
