/** Articles: submitting, reading, correcting their particulars. */
import { Body, Controller, Get, Header, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../domain/caller.js';
import { Needs } from '../http/access.js';
import { By } from '../http/caller.decorator.js';
import { Id } from '../http/id.pipe.js';
import { linkPage } from '../http/page.js';
import { IfMatch, SeenVersion } from '../http/seen-version.decorator.js';
import { ArticleReading } from './article-reading.service.js';
import { ArticlePage, ArticleView } from './article-view.dto.js';
import { ArticleQuery, CorrectArticle, SubmitArticle } from './articles.dto.js';
import { ArticlesService } from './articles.service.js';
import { ArticleEvent, SplitView } from './sentences.dto.js';

@ApiTags('articles')
@Controller('api/articles')
export class ArticlesController {
  constructor(
    private readonly articles: ArticlesService,
    private readonly reading: ArticleReading,
  ) {}

  /** Submit an article, to be split into claims. A short one is split when the answer comes, a long one soon after. */
  @Needs('articles:write')
  @Post()
  async submit(
    @By() caller: Caller,
    @Body() article: SubmitArticle,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ArticleView> {
    const view = await this.articles.submit(caller, article);
    reply.header('location', `/api/articles/${view.id}`);
    return view;
  }

  /** Articles, the last submitted first. */
  @Needs('articles:read')
  @Get()
  async list(
    @Query() query: ArticleQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ArticlePage> {
    const page = await this.reading.list(query);
    linkPage(request, reply, page);
    return page;
  }

  /** One article without its text: its particulars, how it was split, how its claims stand. */
  @Needs('articles:read')
  @Get(':id')
  read(@Param('id', new Id('article.unknown')) id: number): Promise<ArticleView> {
    return this.reading.article(id);
  }

  /** The text that all offsets are of. It never changes; its ETag is its SHA-256. */
  @Needs('articles:read')
  @Get(':id/text')
  @Header('content-type', 'text/plain; charset=utf-8')
  @ApiProduces('text/plain')
  async text(
    @Param('id', new Id('article.unknown')) id: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { text, sha256 } = await this.reading.text(id);
    reply.header('etag', `"${sha256}"`);
    return text;
  }

  /** Every sentence, with its claims or the reason why it has none. */
  @Needs('articles:read')
  @Get(':id/sentences')
  sentences(@Param('id', new Id('article.unknown')) id: number): Promise<SplitView> {
    return this.reading.sentences(id);
  }

  /** Correct the particulars of an article. */
  @Needs('articles:write')
  @Patch(':id')
  @IfMatch()
  correct(
    @By() caller: Caller,
    @Param('id', new Id('article.unknown')) id: number,
    @SeenVersion() version: number,
    @Body() change: CorrectArticle,
  ): Promise<ArticleView> {
    return this.articles.correct(caller, id, version, change);
  }

  /** Everything that happened to an article, oldest first. */
  @Needs('articles:read')
  @Get(':id/history')
  history(@Param('id', new Id('article.unknown')) id: number): Promise<ArticleEvent[]> {
    return this.reading.history(id);
  }
}
