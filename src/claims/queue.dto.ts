/** What the queue says of itself. */
import { ClaimSummary } from './claim-lists.dto.js';
import { ClaimView } from './claims.dto.js';
import { LeaseView } from './review.dto.js';

/** How many more claims a filter, left out alone, would show. */
export class FilterEffect {
  filter: 'kind' | 'article' | 'speaker' | 'language';
  value: string;
  hides: number;
}

export class QueueReport {
  /** How many you could take now, with your filters. */
  waiting: number;
  /** How many you could take now without any filter. */
  waitingUnfiltered: number;
  /** How many of these you skipped before; they come last. */
  skippedByYou: number;
  /** Queued claims that you are on or have reviewed. */
  yours: number;
  /** Queued claims that others hold, or that were returned for somebody else. */
  takenByOthers: number;
  filters: FilterEffect[];
  /** All claims of the desk by state. */
  byState: Record<string, number>;
  /** Queued claims by kind. */
  byKind: Record<string, number>;
  /** What this means for you, in a sentence. */
  message: string;
}

export class Taken {
  lease: LeaseView | null;
  claim: ClaimView | null;
  queue: QueueReport;
}

/** Why an editor sent a review back. */
export class ReturnedReview {
  /** A coded reason. */
  reason: string;
  note: string;
  at: string;
}

/** A claim that you are in the middle of. */
export class OwnClaim {
  claim: ClaimSummary;
  /** Until when you hold it; null: you do not hold it now. */
  heldUntil: string | null;
  /** When your draft on it was saved; null: there is none. */
  draftSavedAt: string | null;
  /** Why your review of it came back; null: it did not. */
  returned: ReturnedReview | null;
}

export class OwnWork {
  claims: OwnClaim[];
  /** How many reviews you have submitted, those included that were withdrawn or returned since. */
  reviewsGiven: number;
}
