/** What published checks were rated by what was known then, against today. */
import { ApiProperty } from '@nestjs/swagger';
import { groupings } from './boards.dto.js';
import type { Grouping } from './boards.dto.js';

/** A rating as the current scale names it. One that has left the scale has its last name and comes after the others. */
export class BoardRating {
  key: string;
  label: string;
}

/** How many checks hindsight changed, and which way. Each check is in one of the five. */
export class HindsightCounts {
  /** Rated the same by what was known then. */
  unchanged: number;
  /** Nearer to true today than then, by the numbers of the scale. */
  kinder: number;
  /** Further from true today than then. */
  harsher: number;
  /** Changed to or from a rating that has no number, such as unproven. */
  otherwise: number;
  /** Judged as of today only. */
  notJudgedThen: number;
}

export class RatingsRow extends HindsightCounts {
  /** The ISO week of the first publication, or the publisher; null: no publisher is named, or no grouping was asked for. */
  group: string | null;
  /** The key of the rating then; null: not judged then. */
  ratingThen: string | null;
  labelThen: string;
  checks: number;
  /** How many have which rating today, in the order of `ratings`. */
  today: number[];
}

export class RatingsTotal extends HindsightCounts {
  group: string | null;
  checks: number;
}

export class RatingsBoard {
  /** When this was counted. */
  asOf: string;
  @ApiProperty({ enum: groupings, enumName: 'BoardGrouping', nullable: true })
  groupBy: Grouping | null;
  /** In the order of the scale. */
  ratings: BoardRating[];
  /** Of each group one row for each rating then, in the order of the scale, and one for what was not judged then; with zeros. */
  rows: RatingsRow[];
  /** The sums of each group's rows. */
  totals: RatingsTotal[];
}
