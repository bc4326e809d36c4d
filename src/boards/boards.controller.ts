/** The figures behind the editor's boards: each as JSON, and its rows as a CSV file under the same address. */
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Needs } from '../http/access.js';
import { agreementBoard, agreementTable } from './agreement-board.js';
import { AgreementBoard } from './agreement.dto.js';
import { BoardQuery, GroupedBoardQuery } from './boards.dto.js';
import { AlsoAsCsv } from './csv-where-asked.js';
import { ratingsBoard, ratingsTable } from './ratings-board.js';
import { RatingsBoard } from './ratings.dto.js';
import { turnaroundBoard, turnaroundTable } from './turnaround-board.js';
import { TurnaroundBoard } from './turnaround.dto.js';
import { waitingBoard, waitingTable } from './waiting-board.js';
import { WaitingBoard } from './waiting.dto.js';

@ApiTags('boards')
@Needs('claims:edit')
@Controller('api/boards')
export class BoardsController {
  constructor(private readonly db: DataSource) {}

  /** What waits for somebody, where and how long. The days and weeks are those since which claims wait. */
  @Get('waiting')
  @AlsoAsCsv(WaitingBoard, waitingTable)
  waiting(@Query() query: GroupedBoardQuery): Promise<WaitingBoard> {
    return waitingBoard(this.db.manager, query);
  }

  /** How long each stage of the work takes. The days and weeks are those on which claims came to the stage. */
  @Get('turnaround')
  @AlsoAsCsv(TurnaroundBoard, turnaroundTable)
  turnaround(@Query() query: GroupedBoardQuery): Promise<TurnaroundBoard> {
    return turnaroundBoard(this.db.manager, query);
  }

  /** How published checks were rated then against today. The days and weeks are those of the first publication. */
  @Get('ratings')
  @AlsoAsCsv(RatingsBoard, ratingsTable)
  ratings(@Query() query: GroupedBoardQuery): Promise<RatingsBoard> {
    return ratingsBoard(this.db.manager, query);
  }

  /**
   * How far the first, independent reviews of a claim agreed, for claims all of whose reviews are in. The days and weeks are
   * those on which the last of these reviews came in.
   */
  @Get('agreement')
  @AlsoAsCsv(AgreementBoard, agreementTable)
  agreement(@Query() query: BoardQuery): Promise<AgreementBoard> {
    return agreementBoard(this.db.manager, query);
  }
}
