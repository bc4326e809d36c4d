/** What reviewers send and see. */
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { claimKinds } from '../domain/claim-kind.js';
import type { ClaimKind } from '../domain/claim-kind.js';
import { skipReasons } from '../domain/coded-reason.js';
import type { Codes } from '../domain/coded-reason.js';

const longText = 20_000;

export class QueueQuery {
  /** Only claims of this kind. */
  @IsOptional()
  @IsIn(claimKinds, { message: `kind is one of ${claimKinds.join(', ')}` })
  kind?: ClaimKind;

  /** Only claims of this article. */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'article is the id of an article' })
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  article?: number;

  /** Only claims of this speaker; an empty text for those that the article asserts itself. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  speaker?: string;

  /** Only claims of articles in this language. */
  @IsOptional()
  @IsString()
  @MaxLength(35)
  language?: string;
}

/** A search that was made, so that finding nothing is on record too. */
export class Search {
  /** Where was searched: an archive, a catalogue, a search engine. */
  @IsString()
  @Length(1, 500, { message: 'where names what was searched' })
  where: string;

  /** What was asked. */
  @IsString()
  @Length(1, 1000, { message: 'query says what was asked' })
  query: string;

  /** What came of it. */
  @IsString()
  @Length(1, 2000, { message: 'result says what came of it' })
  result: string;
}

/** A verdict: the claim judged as known today and, apart from it and only if you can, as known then. */
export class VerdictFields {
  /** The key of a rating on the current scale: how the claim stands by what is known today. */
  @IsString()
  @Matches(/^[a-z][a-z0-9_]{0,39}$/, { message: 'ratingToday is the key of a rating, such as mostly_true' })
  ratingToday: string;

  /** Why, in Markdown. */
  @IsString()
  @Matches(/\S/, { message: 'rationaleToday says why' })
  @MaxLength(longText)
  rationaleToday: string;

  /** How the claim stood by what was known on the article's day. */
  @IsOptional()
  @IsString()
  @Matches(/^[a-z][a-z0-9_]{0,39}$/, { message: 'ratingThen is the key of a rating, such as mostly_true' })
  ratingThen?: string;

  /** Why; needed with ratingThen. */
  @ValidateIf((verdict: VerdictFields) => verdict.ratingThen != null || verdict.rationaleThen != null)
  @IsString({ message: 'rationaleThen says why, and goes with ratingThen' })
  @Matches(/\S/, { message: 'rationaleThen says why' })
  @MaxLength(longText)
  rationaleThen?: string;

  /** Ids of the evidence that ratingToday rests on. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsInt({ each: true, message: 'citesToday lists ids of evidence' })
  @Min(1, { each: true })
  @Max(Number.MAX_SAFE_INTEGER, { each: true })
  citesToday?: number[];

  /** Ids of the evidence that ratingThen rests on: only what was published by the article's day. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsInt({ each: true, message: 'citesThen lists ids of evidence' })
  @Min(1, { each: true })
  @Max(Number.MAX_SAFE_INTEGER, { each: true })
  citesThen?: number[];

  /** The searches that were made. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => Search)
  searches?: Search[];
}

export class SubmitReview extends VerdictFields {
  /** The lease that you got when you took the claim. */
  @IsUUID(undefined, { message: 'lease is the token that taking the claim gave you' })
  lease: string;
}

export class Release {
  /** The lease to give back. */
  @IsUUID(undefined, { message: 'lease is the token that taking the claim gave you' })
  lease: string;

  /** Why you skip the claim; the queue then offers it to you last. Leave it out to come back to it. */
  @IsOptional()
  @IsIn(Object.keys(skipReasons), { message: `reason is one of ${Object.keys(skipReasons).join(', ')}` })
  reason?: Codes<typeof skipReasons>;
}

export class SaveDraft {
  /** Whatever the reviewer has so far, in the shape of a verdict, complete or not. */
  @IsObject({ message: 'body holds the draft' })
  body: Record<string, unknown>;
}

export class LeaseView {
  token: string;
  claimId: number;
  seat: number;
  takenAt: string;
  /** When the seat goes back unless the lease is renewed. */
  until: string;
}

export class DraftView {
  body: Record<string, unknown>;
  setAside: string | null;
  savedAt: string;
}

export class VerdictView {
  id: number;
  givenAs: 'review' | 'adjudication' | 'correction';
  author: { id: number; name: string };
  scaleVersion: number;
  ratingToday: string;
  rationaleToday: string;
  ratingThen: string | null;
  rationaleThen: string | null;
  citesToday: number[];
  citesThen: number[];
  searches: Search[];
  submittedAt: string;
  /** Whether the claim was reworded after this was given. */
  onEarlierWording: boolean;
  endedAs: 'withdrawn' | 'returned' | 'reopened' | null;
}
