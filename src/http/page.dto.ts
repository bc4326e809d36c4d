/** What every list takes. */
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

export class PageQuery {
  /** How many to give, 1 to 200. */
  @ApiPropertyOptional()
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'limit is a whole number from 1 to 200' })
  @Min(1)
  @Max(200)
  limit: number = 50;

  /** nextCursor of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  cursor?: string;
}

export class PageInfo {
  limit: number;
  /** The cursor of the next page; null on the last one. */
  nextCursor: string | null;
}
