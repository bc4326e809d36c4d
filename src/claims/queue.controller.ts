/** Taking claims from the queue, keeping them, giving them back. */
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../domain/caller.js';
import { Needs } from '../http/access.js';
import { By } from '../http/caller.decorator.js';
import { Id } from '../http/id.pipe.js';
import { ClaimView } from './claims.dto.js';
import { OwnWork, QueueReport, Taken } from './queue.dto.js';
import { QueueService } from './queue.service.js';
import { ReadingService } from './reading.service.js';
import { DraftView, LeaseView, QueueQuery, Release, SaveDraft } from './review.dto.js';

@ApiTags('queue')
@Needs('claims:review')
@Controller('api')
export class QueueController {
  constructor(
    private readonly queue: QueueService,
    private readonly reading: ReadingService,
  ) {}

  /** What waits: for you with these filters, per state and per kind, and how many claims each filter hides. */
  @Get('queue')
  report(@By() caller: Caller, @Query() filters: QueueQuery): Promise<QueueReport> {
    return this.reading.queue(caller, filters);
  }

  /** What you are in the middle of: the claims that you hold, those that came back to you, those with a draft of yours. */
  @Get('queue/mine')
  mine(@By() caller: Caller): Promise<OwnWork> {
    return this.reading.ownWork(caller);
  }

  /** The next claim for you, with a lease on a seat of it; the claim that you hold already comes first. */
  @Post('queue/take')
  @HttpCode(200)
  take(@By() caller: Caller, @Body() filters: QueueQuery): Promise<Taken> {
    return this.queue.take(caller, filters);
  }

  /** A lease on a seat of this claim. */
  @Post('claims/:id/take')
  @HttpCode(200)
  takeThis(@By() caller: Caller, @Param('id', new Id('claim.unknown')) id: number): Promise<ClaimView> {
    return this.queue.takeThis(caller, id);
  }

  /** Keep a lease for another 15 minutes. */
  @Put('leases/:token')
  heartbeat(@By() caller: Caller, @Param('token', ParseUUIDPipe) token: string): Promise<LeaseView> {
    return this.queue.heartbeat(caller, token);
  }

  /** Give a seat back; with a reason, the queue offers the claim to you last. */
  @Post('claims/:id/release')
  @HttpCode(200)
  release(
    @By() caller: Caller,
    @Param('id', new Id('claim.unknown')) id: number,
    @Body() release: Release,
  ): Promise<ClaimView> {
    return this.queue.release(caller, id, release);
  }

  /** Your draft on a claim. */
  @Get('claims/:id/draft')
  draft(@By() caller: Caller, @Param('id', new Id('claim.unknown')) id: number): Promise<DraftView> {
    return this.queue.draft(caller, id);
  }

  /** Keep your draft on a claim; it needs no lease and outlives it. */
  @Put('claims/:id/draft')
  saveDraft(
    @By() caller: Caller,
    @Param('id', new Id('claim.unknown')) id: number,
    @Body() draft: SaveDraft,
  ): Promise<DraftView> {
    return this.queue.saveDraft(caller, id, draft.body);
  }
}
