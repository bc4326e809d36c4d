/** All checks as one DataFeed of ClaimReview, streamed: the form in which collectors read fact-checks in bulk. */
import { Controller, Get, Inject, Req, Res, UseInterceptors } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { type Config, settings } from '../config.js';
import { CheckDocument } from '../domain/check-document.js';
import { claimReview } from '../domain/claim-review.js';
import { Public } from '../http/access.js';
import { deskSettings } from '../desk/desk.store.js';
import { documentsAfter, extentOf } from './checks.store.js';
import { OpenToAll, sendFeed } from './public-answer.js';

const batch = 200;

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
    sendFeed(request, reply, extent, Readable.from(this.feed(name, extent.madeAt)));
  }

  private async *feed(name: string, dateModified: string | null): AsyncGenerator<string> {
    const url = this.config.publicUrl.href;
    const head = { '@context': 'https://schema.org', '@type': 'DataFeed', name: `${name}: fact checks`, url };
    yield* this.elements({ ...head, ...(dateModified && { dateModified }) });
  }

  private async *elements(head: object): AsyncGenerator<string> {
    yield `${JSON.stringify(head).slice(0, -1)},"dataFeedElement":[`;
    let last = 0;
    for (let more = true; more;) {
      const found = await documentsAfter(this.db.manager, last, batch);
      const elements = found.map(({ document }) => JSON.stringify(element(JSON.parse(document) as CheckDocument)));
      if (elements.length) yield `${last ? ',' : ''}${elements.join(',')}`;
      last = found.at(-1)?.id ?? last;
      more = found.length === batch;
    }
    yield ']}';
  }
}

/** Readers take the first of `item` unasked, so a retracted check keeps one that says nothing. */
function element(document: CheckDocument) {
  const { url, publishedAt, revisedAt } = document;
  const item = { '@type': 'DataFeedItem', url, dateCreated: publishedAt, dateModified: revisedAt };
  return document.kind === 'retraction'
    ? { ...item, dateDeleted: revisedAt, item: [{ '@type': 'ClaimReview', url }] }
    : { ...item, item: [claimReview(document)] };
}
