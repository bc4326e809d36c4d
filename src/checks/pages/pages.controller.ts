/** Pages for readers. No account is needed, and no script. */
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../http/access.js';
import { Id } from '../../http/id.pipe.js';
import { KnownQuery } from '../../http/validation.js';
import { AsOf } from '../checks.dto.js';
import { sendPage, sendStyle } from './page-answer.js';
import { ListQuery, ScaleQuery, SearchQuery } from './pages.dto.js';
import { PagesService } from './pages.service.js';

@ApiExcludeController()
@Public()
@Controller()
export class PagesController {
  constructor(private readonly pages: PagesService) {}

  @Get()
  async home(
    @Query(new KnownQuery(SearchQuery)) query: Readonly<SearchQuery>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(request, reply, await this.pages.home(request, query));
  }

  /** One check; a retracted one shows its tombstone. */
  @Get('checks/:id')
  async check(
    @Param('id', new Id('check.unknown')) id: number,
    @Query(new KnownQuery(AsOf)) query: Readonly<AsOf>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(request, reply, await this.pages.check(request, id, query.as_of));
  }

  @Get('checks/:id/revisions/:number')
  async revision(
    @Param('id', new Id('check.unknown')) id: number,
    @Param('number', new Id('check.unknown')) number: number,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(request, reply, await this.pages.revision(request, id, number));
  }

  @Get('articles/:id')
  async article(
    @Param('id', new Id('article.unknown')) id: number,
    @Query(new KnownQuery(ListQuery)) query: Readonly<ListQuery>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(request, reply, await this.pages.article(request, id, query));
  }

  @Get('corrections')
  async corrections(
    @Query(new KnownQuery(ListQuery)) query: Readonly<ListQuery>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(request, reply, await this.pages.corrections(request, query));
  }

  @Get('methodology')
  async methodology(
    @Query(new KnownQuery(ScaleQuery)) query: Readonly<ScaleQuery>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(request, reply, await this.pages.methodology(request, query.scale));
  }

  /** Where the `type` of a problem document leads. */
  @Get('docs/errors')
  async errors(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    sendPage(request, reply, await this.pages.errors(request));
  }

  @Get('styles/:name')
  style(@Param('name') name: string, @Res() reply: FastifyReply): void {
    sendStyle(reply, name);
  }
}
