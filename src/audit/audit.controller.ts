/** The whole trail, for admins. */
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Needs } from '../http/access.js';
import { afterOf, linkPage, pageOf } from '../http/page.js';
import { EventPage, EventQuery, VerificationView } from './audit.dto.js';
import { listEvents } from './trail.store.js';
import { verifyTrail } from './verify-trail.js';

@ApiTags('audit')
@Needs('audit:read')
@Controller('api/events')
export class AuditController {
  constructor(private readonly db: DataSource) {}

  /** All events, or those that the filters leave, oldest first unless told otherwise. */
  @Get()
  async list(
    @Query() query: EventQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EventPage> {
    const after = afterOf(query.cursor, query, ['id']);
    const found = await listEvents(this.db.manager, query, after && Number(after[0]));
    const page = pageOf(found, query.limit, query, ({ id }) => [id]);
    linkPage(request, reply, page);
    return page;
  }

  /** Recompute every hash of the trail and name the first row that is broken, if any. */
  @Get('verification')
  verify(): Promise<VerificationView> {
    return verifyTrail(this.db.manager);
  }
}
