/** Invitations: making them, taking them back, accepting them. */
import { Body, Controller, Delete, Get, Header, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Config, settings } from '../config.js';
import type { Caller } from '../domain/caller.js';
import { Needs, Public } from '../http/access.js';
import { By } from '../http/caller.decorator.js';
import { Id } from '../http/id.pipe.js';
import { linkPage } from '../http/page.js';
import { PageQuery } from '../http/page.dto.js';
import { Me } from './account.dto.js';
import { InvitationsService } from './invitations.service.js';
import { JoiningService } from './joining.service.js';
import { originOf } from './origin.js';
import {
  AcceptInvitation,
  InvitationPage,
  InvitationSecret,
  Invite,
  NewInvitationView,
  OpenInvitation,
} from './people.dto.js';
import { PeopleReading } from './people-reading.service.js';
import { setSessionCookie } from './session-cookie.js';

@ApiTags('people')
@Controller('api/invitations')
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly joining: JoiningService,
    private readonly reading: PeopleReading,
    @Inject(settings) private readonly config: Config,
  ) {}

  /** All invitations and what became of them, the newest first. */
  @Needs('people:manage')
  @Get()
  async list(
    @Query() query: PageQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InvitationPage> {
    const page = await this.reading.invitations(query);
    linkPage(request, reply, page);
    return page;
  }

  /** Invite somebody. The link to send them is in this answer and never again. */
  @Needs('people:manage')
  @Post()
  invite(@By() caller: Caller, @Body() invitation: Invite): Promise<NewInvitationView> {
    return this.invitations.invite(caller, invitation);
  }

  /** What an invitation invites to, for whoever holds its link. Nothing is changed by it. */
  @Public()
  @Post('open')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  open(@Body() { secret }: InvitationSecret): Promise<OpenInvitation> {
    return this.joining.shown(secret);
  }

  /** Accept an invitation: it becomes an account, and the answer sets the session's cookie. */
  @Public()
  @Post('accept')
  async accept(
    @Body() { secret, ...given }: AcceptInvitation,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const joined = await this.joining.accept(secret, given, originOf(request));
    setSessionCookie(reply, this.config, joined.secret);
    return joined.me;
  }

  /** Withdraw an invitation that nobody accepted yet. */
  @Needs('people:manage')
  @Delete(':id')
  @HttpCode(204)
  withdraw(@By() caller: Caller, @Param('id', new Id('invitation.unknown')) id: number): Promise<void> {
    return this.invitations.withdraw(caller, id);
  }
}
