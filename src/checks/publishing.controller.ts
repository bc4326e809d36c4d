/** Publishing checks, correcting them, taking them back, reopening their claims. */
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../domain/caller.js';
import { Needs } from '../http/access.js';
import { By } from '../http/caller.decorator.js';
import { Id } from '../http/id.pipe.js';
import { IfMatch, SeenVersion } from '../http/seen-version.decorator.js';
import { Correct, PublicationPreview, Publish, PublishedView, Reopen, Retract } from './publishing.dto.js';
import { PublishingService } from './publishing.service.js';
import { ReopenedView } from './reopened.dto.js';
import { ReopeningService } from './reopening.service.js';

@ApiTags('publishing')
@Controller('api')
export class PublishingController {
  constructor(
    private readonly publishing: PublishingService,
    private readonly reopening: ReopeningService,
  ) {}

  /** What would be published now, and which gates it would not pass. */
  @Needs('checks:publish')
  @Get('claims/:id/publication-preview')
  preview(@By() caller: Caller, @Param('id', new Id('claim.unknown')) id: number): Promise<PublicationPreview> {
    return this.publishing.preview(caller, id);
  }

  /** Publish an approved claim. If-Match names the claim's version. */
  @Needs('checks:publish')
  @Post('claims/:id/publish')
  @IfMatch()
  publish(
    @By() caller: Caller,
    @Param('id', new Id('claim.unknown')) id: number,
    @SeenVersion() version: number,
    @Body() publish: Publish,
  ): Promise<PublishedView> {
    return this.publishing.publish(caller, id, version, publish);
  }

  /** Correct a published check by a further revision. If-Match names the check's version. */
  @Needs('checks:publish')
  @Post('checks/:id/correct')
  @HttpCode(200)
  @IfMatch()
  correct(
    @By() caller: Caller,
    @Param('id', new Id('check.unknown')) id: number,
    @SeenVersion() version: number,
    @Body() change: Correct,
  ): Promise<PublishedView> {
    return this.publishing.correct(caller, id, version, change);
  }

  /** What a correction would publish, and which gates that would not pass. Nothing is kept. */
  @Needs('checks:publish')
  @Post('checks/:id/correction-preview')
  @HttpCode(200)
  previewCorrection(
    @By() caller: Caller,
    @Param('id', new Id('check.unknown')) id: number,
    @Body() change: Correct,
  ): Promise<PublicationPreview> {
    return this.publishing.previewCorrection(caller, id, change);
  }

  /** Take a check back; a tombstone with the reason stays public. If-Match names the check's version. */
  @Needs('checks:publish')
  @Post('checks/:id/retract')
  @HttpCode(200)
  @IfMatch()
  retract(
    @By() caller: Caller,
    @Param('id', new Id('check.unknown')) id: number,
    @SeenVersion() version: number,
    @Body() retraction: Retract,
  ): Promise<PublishedView> {
    return this.publishing.retract(caller, id, version, retraction);
  }

  /** Put a published or retracted claim back into the queue; what is published stays up. If-Match names the claim's version. */
  @Needs('claims:edit')
  @Post('claims/:id/reopen')
  @HttpCode(200)
  @IfMatch()
  reopen(
    @By() caller: Caller,
    @Param('id', new Id('claim.unknown')) id: number,
    @SeenVersion() version: number,
    @Body() reopening: Reopen,
  ): Promise<ReopenedView> {
    return this.reopening.reopen(caller, id, version, reopening);
  }
}
