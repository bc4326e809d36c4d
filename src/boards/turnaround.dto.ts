/** How long each stage of the work takes. */
import { ApiProperty } from '@nestjs/swagger';
import { groupings } from './boards.dto.js';
import type { Grouping } from './boards.dto.js';

export const stages = [
  'proposed_to_queued',
  'queued_to_reviewed',
  'reviewed_to_approved',
  'approved_to_published',
  'submitted_to_published',
] as const;
export type Stage = (typeof stages)[number];

export class TurnaroundRow {
  /** The ISO week in which they came to the stage, or the publisher; null: no publisher is named, or no grouping was asked for. */
  group: string | null;

  /**
   * From one state to the next, reviewed being awaiting_approval or disputed. submitted_to_published is all of it: from the
   * article's submission to the claim's first publication.
   */
  @ApiProperty({ enum: stages, enumName: 'Stage' })
  stage: Stage;

  /** How often a claim went through. One that was returned or reopened goes through again, and each time counts by itself. */
  passages: number;
  medianHours: number | null;
  /** Nine in ten took no longer (90th percentile, interpolated). */
  p90Hours: number | null;
  /** Claims that came to the stage and are in it still. While there are many, the hours of those that are through are too low. */
  unfinished: number;
}

export class TurnaroundBoard {
  /** When this was counted. */
  asOf: string;
  @ApiProperty({ enum: groupings, enumName: 'BoardGrouping', nullable: true })
  groupBy: Grouping | null;
  /** Of each group all five stages, in the order of the work, with zeros. */
  rows: TurnaroundRow[];
}
