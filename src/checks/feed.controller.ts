/** All checks as one DataFeed of ClaimReview, streamed: the form in which collectors read fact-checks in bulk. */
import { Controller, Get, Inject, Req, Res, UseInterceptors } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { type Config, settings } from '../config.js';
import { Public } from '../http/access.js';
import { deskSettings } from '../desk/desk.store.js';
import { claimReviewFeed } from './claim-review-feed.js';
import { extentOf } from './checks.store.js';
import { OpenToAll, sendFeed } from './public-answer.js';

@ApiTags('checks')
@Public()
@UseInterceptors(OpenToAll)
@Controller('api/feeds')
export class FeedController {
  constructor(
    private readonly db: DataSource,
    @Inject(settings) private readonly config: Config,
  ) {}

  /** Every check; a retracted one is listed with its date of deletion and no verdict, so that mirrors can drop it. */
  @Get('claimreview.jsonld')
  @ApiProduces('application/ld+json')
  async claimReviews(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const extent = await extentOf(this.db.manager);
    const { name } = await deskSettings(this.db.manager);
    const about = { name, url: this.config.publicUrl.href, dateModified: extent.madeAt };
    sendFeed(request, reply, extent, Readable.from(claimReviewFeed(this.db.manager, about)));
  }
}
