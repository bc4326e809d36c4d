/** What waits, where and how long. */
import { groupings } from './boards.dto.js';
import type { Grouping } from './boards.dto.js';
import { ApiProperty } from '@nestjs/swagger';

/**
 * Where a claim waits for somebody: for triage; for a reviewer, with nobody on it; for the reviewers who are on it; for an
 * editor's approval; for an editor to decide between reviews; for publication.
 */
export const waitingPlaces = ['proposed', 'queued', 'in_review', 'awaiting_approval', 'disputed', 'approved'] as const;
export type WaitingPlace = (typeof waitingPlaces)[number];

/** How many have waited how long. Each claim is in one of the four. */
export class WaitingAges {
  /** Less than 24 hours. */
  underOneDay: number;
  /** From 24 to less than 72 hours. */
  oneToThreeDays: number;
  /** From 72 hours to less than 7 days. */
  threeToSevenDays: number;
  /** 7 days or more. */
  sevenDaysOrMore: number;
}

export class WaitingClaim {
  id: number;
  text: string;
  since: string;
  waitingHours: number;
}

export class WaitingRow {
  /** The ISO week since which they wait, or the publisher; null: no publisher is named, or no grouping was asked for. */
  group: string | null;

  /** The claim's state; a queued claim that somebody holds a lease on is in_review, also while a further seat is free. */
  @ApiProperty({ enum: waitingPlaces, enumName: 'WaitingPlace' })
  state: WaitingPlace;

  claims: number;
  /** Since when the first of them waits; null where none does. */
  oldestSince: string | null;
  oldestHours: number | null;
  medianHours: number | null;
  /** Nine in ten have waited no longer (90th percentile, interpolated). */
  p90Hours: number | null;
  ages: WaitingAges;
  /** Those that wait longest, five at most, the longest first. */
  longest: WaitingClaim[];
}

export class WaitingBoard {
  /** The moment that all of this is true of. */
  asOf: string;
  @ApiProperty({ enum: groupings, enumName: 'BoardGrouping', nullable: true })
  groupBy: Grouping | null;
  /** Of each group all six states, in the order of the work, with zeros. */
  rows: WaitingRow[];
}
