/** Published checks, for readers and programs. No account is needed. */
import { Controller, Get, Param, Query, Req, Res, UseInterceptors } from '@nestjs/common';
import { ApiExtraModels, ApiGoneResponse, ApiOkResponse, ApiProduces, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { Public } from '../http/access.js';
import { Id } from '../http/id.pipe.js';
import { linkPage } from '../http/page.js';
import { CheckDocumentView, TombstoneView } from './check-document.dto.js';
import { AsOf, CheckPage, CheckQuery, RevisionSummary } from './checks.dto.js';
import { cacheable, OpenToAll, sendRevision } from './public-answer.js';
import { claimReviewOf, ReportingService } from './reporting.service.js';

const json = 'application/json; charset=utf-8';
const jsonLd = 'application/ld+json; charset=utf-8';

@ApiTags('checks')
@ApiExtraModels(CheckDocumentView, TombstoneView)
@Public()
@UseInterceptors(OpenToAll)
@Controller('api/checks')
export class ChecksController {
  constructor(private readonly reporting: ReportingService) {}

  /** Published checks in the order of their latest revision, oldest first. */
  @Get()
  async list(
    @Query() query: CheckQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CheckPage> {
    const page = await this.reporting.list(query);
    linkPage(request, cacheable(reply), page);
    return page;
  }

  /** One check as ClaimReview (JSON-LD). */
  @Get(':id.jsonld')
  @ApiProduces('application/ld+json')
  async asClaimReview(
    @Param('id', new Id('check.unknown')) id: number,
    @Query() { as_of }: AsOf,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const stored = await this.reporting.standing(id, as_of);
    sendRevision(request, reply, stored, { type: jsonLd, body: JSON.stringify(claimReviewOf(stored)) });
  }

  /** One check: the whole document, or ClaimReview when application/ld+json is asked for. A retracted one answers 410. */
  @Get(':id')
  @ApiOkResponse({
    description: 'The document as it was published',
    content: {
      'application/json': { schema: { $ref: getSchemaPath(CheckDocumentView) } },
      'application/ld+json': { schema: { type: 'object', description: 'A schema.org ClaimReview' } },
    },
  })
  @ApiGoneResponse({
    description: 'It was retracted: the problem document holds the tombstone, the day and the reason',
  })
  async read(
    @Param('id', new Id('check.unknown')) id: number,
    @Query() asOf: AsOf,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const wanted = new Negotiator(request.raw).mediaType(['application/json', 'application/ld+json']);
    return wanted === 'application/ld+json'
      ? this.asClaimReview(id, asOf, request, reply)
      : this.asDocument(id, asOf, request, reply);
  }

  /** All revisions of a check, oldest first. */
  @Get(':id/revisions')
  async revisions(
    @Param('id', new Id('check.unknown')) id: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RevisionSummary[]> {
    const found = await this.reporting.revisions(id);
    cacheable(reply);
    return found;
  }

  /** One revision as it was published. */
  @Get(':id/revisions/:number')
  @ApiOkResponse({
    schema: { oneOf: [{ $ref: getSchemaPath(CheckDocumentView) }, { $ref: getSchemaPath(TombstoneView) }] },
  })
  async revision(
    @Param('id', new Id('check.unknown')) id: number,
    @Param('number', new Id('check.unknown')) number: number,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const stored = await this.reporting.revision(id, number);
    sendRevision(request, reply, stored, { type: json });
  }

  private async asDocument(id: number, { as_of }: AsOf, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const stored = await this.reporting.standing(id, as_of);
    sendRevision(request, reply, stored, { type: json });
  }
}
