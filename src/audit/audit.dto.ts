/** What an admin asks of the trail, and sees. */
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { IsInstant } from '../http/date.validators.js';
import { PageInfo, PageQuery } from '../http/page.dto.js';

export const chainKinds = ['claim', 'article', 'person', 'invitation', 'desk'] as const;

export type ChainKind = (typeof chainKinds)[number];

export class EventQuery extends PageQuery {
  /** Only events of this chain, such as claim:12. */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  chain?: string;

  /** Only events of things of this kind. */
  @IsOptional()
  @IsIn(chainKinds, { message: `kind is one of ${chainKinds.join(', ')}` })
  kind?: ChainKind;

  /** Only events of these actions, such as approve or approve,return. */
  @IsOptional()
  @IsString()
  @Matches(/^[a-z_]{1,30}(?:,[a-z_]{1,30}){0,29}$/, { message: 'action is one action, or several with commas between' })
  action?: string;

  /** Only what this person did, by their id; 0: what the desk itself did. */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'actor is the id of a person, or 0 for the desk itself' })
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  actor?: number;

  /** Only what happened at this time or later. */
  @IsOptional()
  @IsInstant()
  from?: string;

  /** Only what happened before this time. */
  @IsOptional()
  @IsInstant()
  to?: string;

  /** oldest, the usual, or newest first. */
  @IsOptional()
  @IsIn(['oldest', 'newest'], { message: 'order is oldest or newest' })
  order?: 'oldest' | 'newest';
}

export class ListedEvent {
  id: number;
  chain: string;
  seq: number;
  at: string;
  actor: { id: number; name: string } | null;
  via: string;
  action: string;
  before: object | null;
  after: object | null;
  reason: object | null;
  hash: string;
}

export class EventPage {
  data: ListedEvent[];
  page: PageInfo;
}

/** The first row that does not hold, and why. */
export class BrokenRow {
  row: string;
  fault: string;
}

export class VerificationView {
  events: number;
  chains: number;
  seals: number;
  /** Null when the trail is whole. */
  broken: BrokenRow | null;
}
