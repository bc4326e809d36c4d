/** What is asked of lists of claims over HTTP, and what a claim looks like in one. */
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { claimKinds } from '../domain/claim-kind.js';
import type { ClaimKind } from '../domain/claim-kind.js';
import { claimStates } from '../domain/claim-workflow.js';
import type { ClaimState } from '../domain/claim-workflow.js';
import { PageInfo, PageQuery } from '../http/page.dto.js';
import { About, Seats } from './claims.dto.js';

const claimOrders = ['id', 'text', 'waiting', 'queue'] as const;

export type ClaimOrder = (typeof claimOrders)[number];

export class ClaimQuery extends PageQuery {
  /**
   * How many to give, 1 to 1000. More than elsewhere: the desk marks all claims of an article in its text at once, and pages
   * can only be asked for one after the other.
   */
  @ApiPropertyOptional()
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'limit is a whole number from 1 to 1000' })
  @Min(1)
  @Max(1000)
  override limit: number = 50;

  /**
   * id, the usual: in the order they were put forward; text: in the order of their places in their articles; waiting: those
   * longest in their state first; queue, which goes with state=queued: as the queue gives them out, that is those begun first,
   * then the higher priority, then the older.
   */
  @IsOptional()
  @IsIn(claimOrders, { message: `order is one of ${claimOrders.join(', ')}` })
  order?: ClaimOrder;

  /** Only claims in this state. */
  @IsOptional()
  @IsIn(claimStates, { message: `state is one of ${claimStates.join(', ')}` })
  state?: ClaimState;

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

  /** Only claims of this speaker. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  speaker?: string;

  /** Only claims whose wording holds this text. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  q?: string;
}

export class ClaimSummary {
  id: number;
  version: number;
  state: ClaimState;
  stateSince: string;
  articleId: number;
  articleTitle: string;
  text: string;
  quote: string;
  start: number;
  end: number;
  kind: ClaimKind;
  speaker: string | null;
  about: About;
  priority: number;
  worth: number;
  seats: Seats;
}

export class ClaimPage {
  data: ClaimSummary[];
  page: PageInfo;
}

export class StateCount {
  state: ClaimState;
  claims: number;
  /** Since when the one longest in this state is in it. */
  oldestSince: string;
}
