/** Reading claims. */
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../domain/caller.js';
import { Needs } from '../http/access.js';
import { By } from '../http/caller.decorator.js';
import { Id } from '../http/id.pipe.js';
import { linkPage } from '../http/page.js';
import { ClaimPage, ClaimQuery, StateCount } from './claim-lists.dto.js';
import { ClaimView } from './claims.dto.js';
import { EventView } from './history.dto.js';
import { ReadingService } from './reading.service.js';

@ApiTags('claims')
@Controller('api/claims')
export class ClaimsController {
  constructor(private readonly reading: ReadingService) {}

  /** Claims, each with how far its reviews have come; in the order of their ids unless another is asked for. */
  @Needs('claims:read')
  @Get()
  async list(
    @Query() query: ClaimQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ClaimPage> {
    const page = await this.reading.list(query);
    linkPage(request, reply, page);
    return page;
  }

  /** How many claims are in which state, and how long the first of them has been. States without a claim are left out. */
  @Needs('claims:read')
  @Get('states')
  states(): Promise<StateCount[]> {
    return this.reading.states();
  }

  /** One claim, with what you may do to it now, your own work on it, and of others' work what blind review allows. */
  @Needs('claims:read')
  @Get(':id')
  read(@By() caller: Caller, @Param('id', new Id('claim.unknown')) id: number): Promise<ClaimView> {
    return this.reading.claim(caller, id);
  }

  /** Everything that happened to a claim, oldest first. */
  @Needs('claims:read')
  @Get(':id/history')
  history(@Param('id', new Id('claim.unknown')) id: number): Promise<EventView[]> {
    return this.reading.history(id);
  }
}
