/** What an admin asks of the trail, and sees. */
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageInfo, PageQuery } from '../http/page.dto.js';

export class EventQuery extends PageQuery {
  /** Only events of this chain, such as claim:12. */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  chain?: string;

  /** Only events of this action, such as approve. */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  action?: string;
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
