/** Pages for readers. */
import { Controller, Get, Header, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CheckDocument } from '../domain/check-document.js';
import { Public } from '../http/access.js';
import { Id } from '../http/id.pipe.js';
import { checkPage } from './check-page.js';
import { AsOf } from './checks.dto.js';
import { homePage, stylesheet } from './home-page.js';
import { sendRevision } from './public-answer.js';
import { ReportingService } from './reporting.service.js';

const page = 'text/html; charset=utf-8';

@ApiExcludeController()
@Public()
@Controller()
export class PagesController {
  constructor(private readonly reporting: ReportingService) {}

  /** Where everything is. */
  @Get()
  @Header('content-type', page)
  async home(): Promise<string> {
    return homePage((await this.reporting.latest()).map(({ document }) => JSON.parse(document) as CheckDocument));
  }

  @Get('checks.css')
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  styles(): string {
    return stylesheet;
  }

  /** One check; a retracted one shows its tombstone. */
  @Get('checks/:id')
  async check(
    @Param('id', new Id('check.unknown')) id: number,
    @Query() { as_of }: AsOf,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const stored = await this.reporting.revisionThen(id, as_of);
    const body = checkPage(JSON.parse(stored.document) as CheckDocument, as_of);
    reply.status(stored.kind === 'retraction' ? 410 : 200);
    sendRevision(request, reply, stored, { type: page, body });
  }
}
