/** What editors send when they decide which claims are worth checking, and how they read. */
import { IntersectionType, OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
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
import { claimKinds } from '../domain/claim-kind.js';
import type { ClaimKind } from '../domain/claim-kind.js';
import { dismissalReasons, selectionReasons } from '../domain/coded-reason.js';
import type { Codes } from '../domain/coded-reason.js';
import { IsDay } from '../http/date.validators.js';

const largestOffset = 4_194_304;

export class Accept {
  /** How many independent reviews it needs, 1 to 3; the desk's usual number if left out. */
  @IsOptional()
  @IsInt({ message: 'reviewsWanted is 1, 2 or 3' })
  @Min(1)
  @Max(3)
  reviewsWanted?: number;

  /** Why it was chosen. */
  @IsIn(Object.keys(selectionReasons), { message: `reason is one of ${Object.keys(selectionReasons).join(', ')}` })
  reason: Codes<typeof selectionReasons>;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;

  /** 0 to 9; higher ones leave the queue first. As the splitter judged its worth, if left out. */
  @IsOptional()
  @IsInt({ message: 'priority is a whole number from 0 to 9' })
  @Min(0)
  @Max(9)
  priority?: number;
}

export class Dismiss {
  @IsIn(Object.keys(dismissalReasons), { message: `reason is one of ${Object.keys(dismissalReasons).join(', ')}` })
  reason: Codes<typeof dismissalReasons>;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;
}

/** A claim as an editor words it, at a span of the article. */
export class WordedClaim {
  /** Where it stands in the article's text, in UTF-16 units. */
  @IsInt({ message: 'start is where the span begins, in UTF-16 units' })
  @Min(0)
  @Max(largestOffset)
  start: number;

  /** The end of the span, exclusive. */
  @IsInt({ message: 'end is where the span ends, in UTF-16 units' })
  @Min(1)
  @Max(largestOffset)
  end: number;

  /** The claim in one sentence that can be read alone; the quoted span itself if left out. */
  @IsOptional()
  @IsString()
  @Matches(/\S/, { message: 'text is the claim in one sentence' })
  @MaxLength(2000)
  text?: string;

  @IsIn(claimKinds, { message: `kind is one of ${claimKinds.join(', ')}` })
  kind: ClaimKind;

  /** Who asserts it; left out when the article does. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  speaker?: string | null;

  /** The first day that it is about. */
  @IsOptional()
  @IsDay()
  from?: string | null;

  /** The last day that it is about. */
  @IsOptional()
  @IsDay()
  to?: string | null;
}

/** What to change; what is left out stays. null takes the speaker or a date away. */
export class Reword extends PartialType(WordedClaim) {
  @IsOptional()
  @IsInt({ message: 'priority is a whole number from 0 to 9' })
  @Min(0)
  @Max(9)
  priority?: number;

  /** Why, for the history. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;
}

export class Split {
  /** The claims that it holds, two at least. */
  @IsArray()
  @ArrayMinSize(2, { message: 'parts names at least two claims' })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => WordedClaim)
  parts: WordedClaim[];
}

export class SeenClaim {
  @IsInt({ message: 'id is the id of a claim' })
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  id: number;

  /** The version that you saw, as If-Match would name it. */
  @IsInt({ message: 'version is the version of the claim that you saw' })
  @Min(1)
  @Max(2_147_483_647)
  version: number;
}

export class Merge extends WordedClaim {
  /** The claims to merge, two at least, all of one article. */
  @IsArray()
  @ArrayMinSize(2, { message: 'claims names at least two claims' })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => SeenClaim)
  claims: SeenClaim[];
}

export class SeenClaims {
  /** The claims, each with the version that you saw: all of them are changed or, if one cannot be, none. */
  @IsArray()
  @ArrayMinSize(1, { message: 'claims names at least one claim' })
  @ArrayMaxSize(500, { message: 'claims names at most 500 claims' })
  @ValidateNested({ each: true })
  @Type(() => SeenClaim)
  claims: SeenClaim[];
}

export class AcceptMany extends IntersectionType(OmitType(Accept, ['priority'] as const), SeenClaims) {}

export class DismissMany extends IntersectionType(Dismiss, SeenClaims) {}
