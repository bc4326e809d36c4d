/** What a live stream is asked and says. */
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { ClaimState } from '../domain/claim-workflow.js';

export class LiveQuery {
  /** The id of the last message that was seen, to go on from there; the header Last-Event-ID says the same and goes before it. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  since?: string;
}

export class LiveActor {
  id: number;
  name: string;
}

/** The claim that something happened to, as it stood when the message was written. */
export class LiveClaim {
  id: number;
  articleId: number;
  state: ClaimState;
}

/** `event: change`. Something happened; what it holds is read where it always is. */
export class LiveChange {
  /** The id of the event on the trail. */
  id: number;
  /** What it happened to, such as claim:12. */
  chain: string;
  action: string;
  at: string;
  /** Null: the desk itself did it. */
  actor: LiveActor | null;
  /** Null unless it happened to a claim. */
  claim: LiveClaim | null;
}

/** `event: splitting`. How many sentences of a long article have been read; of what is missed here nothing is told later. */
export class SplittingProgress {
  articleId: number;
  done: number;
  total: number;
}

/** `event: reload`. More happened than the stream tells one by one: read anew what is on the screen. */
export class Reload {
  detail: string;
}

/** `event: ended`. The last message: the session ended, the account was closed, or a role is gone. */
export class StreamEnded {
  detail: string;
}
