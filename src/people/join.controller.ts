/** The pages that an invitation link opens. */
import { Body, Controller, Get, Header, Inject, Param, Post, Redirect, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Config, settings } from '../config.js';
import { Public } from '../http/access.js';
import { joinHeaders, JoinPageFilter } from './join-page.filter.js';
import { joinPage, joinStyle } from './join-page.js';
import { JoiningService } from './joining.service.js';
import { originOf } from './origin.js';
import { Join } from './people.dto.js';
import { setSessionCookie } from './session-cookie.js';

@ApiExcludeController()
@Public()
@UseFilters(JoinPageFilter)
@Controller()
export class JoinController {
  constructor(
    private readonly joining: JoiningService,
    @Inject(settings) private readonly config: Config,
  ) {}

  @Get('join.css')
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'max-age=3600')
  style(): string {
    return joinStyle;
  }

  @Get('join/:secret')
  async form(@Param('secret') secret: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { email, roles } = await this.joining.invitation(secret);
    reply.headers(joinHeaders);
    return joinPage({ name: '', email: email ?? '', isBound: email !== null, roles });
  }

  @Post('join/:secret')
  @Redirect('/', 303)
  async accept(
    @Param('secret') secret: string,
    @Body() form: Join,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const joined = await this.joining.accept(secret, form, originOf(request));
    reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'strict-origin' });
    setSessionCookie(reply, this.config, joined.secret);
  }
}
