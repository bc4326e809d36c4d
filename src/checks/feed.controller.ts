/** All checks as one DataFeed of ClaimReview, streamed: the form in which collectors read fact-checks in bulk. */
import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { type Config, settings } from '../config.js';
import { CheckDocument } from '../domain/check-document.js';
import { claimReview } from '../domain/claim-review.js';
import { Public } from '../http/access.js';
import { documentsAfter } from './checks.store.js';
import { cacheable } from './public-answer.js';

const batch = 200;

@ApiTags('checks')
@Public()
@Controller('api/feeds')
export class FeedController {
  constructor(
    private readonly db: DataSource,
    @Inject(settings) private readonly config: Config,
  ) {}

  /** Every check; a retracted one is listed with its date of deletion and no verdict, so that mirrors can drop it. */
  @Get('claimreview.jsonld')
  @ApiProduces('application/ld+json')
  claimReviews(@Res() reply: FastifyReply): void {
    cacheable(reply).header('content-type', 'application/ld+json; charset=utf-8').send(Readable.from(this.feed()));
  }

  private async *feed(): AsyncGenerator<string> {
    const head = { '@context': 'https://schema.org', '@type': 'DataFeed', url: this.config.publicUrl.href };
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

function element(document: CheckDocument) {
  const { url, publishedAt, revisedAt } = document;
  const item = { '@type': 'DataFeedItem', url, dateCreated: publishedAt, dateModified: revisedAt };
  return document.kind === 'retraction'
    ? { ...item, dateDeleted: revisedAt, item: [] }
    : { ...item, item: [claimReview(document)] };
}
