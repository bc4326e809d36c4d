/** What the boards are asked for. */
import { IsIn, IsOptional, IsString, MaxLength, ValidateBy } from 'class-validator';
import { IsDay } from '../http/date.validators.js';

export const groupings = ['week', 'publisher'] as const;
export type Grouping = (typeof groupings)[number];

export class BoardQuery {
  /** Only articles of this publisher, in capitals or not; empty: only articles that name none. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  publisher?: string;

  /**
   * The first day, in UTC. What it is the day of, each board says.
   * @example 2026-01-01
   */
  @IsOptional()
  @IsDay()
  from?: string;

  /**
   * The last day, in UTC, itself included.
   * @example 2026-03-31
   */
  @IsOptional()
  @IsDay()
  @IsNotBefore('from')
  to?: string;

  /** csv: the table as a file, as Accept: text/csv asks for it too; json, the usual: everything. */
  @IsOptional()
  @IsIn(['json', 'csv'], { message: 'format is json or csv' })
  format?: 'json' | 'csv';
}

export class GroupedBoardQuery extends BoardQuery {
  /** Rows for each ISO week (2026-W05, in UTC) or for each publisher; weeks and publishers that have none are left out. */
  @IsOptional()
  @IsIn(groupings, { message: 'groupBy is week or publisher' })
  groupBy?: Grouping;
}

function IsNotBefore(other: 'from'): PropertyDecorator {
  return ValidateBy({
    name: 'isNotBefore',
    validator: {
      validate: (value: unknown, about) => {
        const { [other]: first } = (about?.object ?? {}) as BoardQuery;
        return typeof first !== 'string' || typeof value !== 'string' || first <= value;
      },
      defaultMessage: (about) => `${about?.property} is not before ${other}`,
    },
  });
}
