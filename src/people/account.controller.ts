/** Signing in and out, and one's own account. */
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Config, settings } from '../config.js';
import type { Caller } from '../domain/caller.js';
import { Public, SignedIn } from '../http/access.js';
import { By } from '../http/caller.decorator.js';
import { Id } from '../http/id.pipe.js';
import { linkPage } from '../http/page.js';
import { PageQuery } from '../http/page.dto.js';
import { ChangePassword, MakeToken, Me, NewTokenView, SessionPage, SignIn, TokenPage } from './account.dto.js';
import { AccountReading } from './account-reading.service.js';
import { AccountService } from './account.service.js';
import { BySession } from './by-session.decorator.js';
import { originOf } from './origin.js';
import { clearSessionCookie, setSessionCookie } from './session-cookie.js';
import { SignInService } from './sign-in.service.js';

@ApiTags('account')
@Controller('api')
export class AccountController {
  constructor(
    private readonly signing: SignInService,
    private readonly account: AccountService,
    private readonly reading: AccountReading,
    @Inject(settings) private readonly config: Config,
  ) {}

  /** Sign in with e-mail and password; the answer sets the session's cookie. */
  @Public()
  @Post('sign-in')
  @HttpCode(200)
  async signIn(
    @Body() given: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const { me, secret } = await this.signing.signIn(given, originOf(request));
    setSessionCookie(reply, this.config, secret);
    return me;
  }

  /** Sign out: this session ends. */
  @SignedIn()
  @Delete('session')
  @HttpCode(204)
  async signOut(@BySession() caller: Caller, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signing.signOut(caller);
    clearSessionCookie(reply, this.config);
  }

  /** Who you are and what this request may do. */
  @SignedIn()
  @Get('me')
  me(@By() caller: Caller): Promise<Me> {
    return this.reading.me(caller);
  }

  /** Change your password; all your other sessions end. */
  @SignedIn()
  @Post('me/password')
  @HttpCode(204)
  changePassword(
    @BySession() caller: Caller,
    @Body() change: ChangePassword,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.account.changePassword(caller, change, request.ip);
  }

  /** Where you are signed in, the last sign-in first. */
  @SignedIn()
  @Get('me/sessions')
  async sessions(
    @BySession() caller: Caller,
    @Query() query: PageQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionPage> {
    const page = await this.reading.sessions(caller, query);
    linkPage(request, reply, page);
    return page;
  }

  /** End one of your sessions. */
  @SignedIn()
  @Delete('me/sessions/:id')
  @HttpCode(204)
  endSession(@BySession() caller: Caller, @Param('id', new Id('session.unknown')) id: number): Promise<void> {
    return this.account.endSession(caller, id);
  }

  /** Your API tokens that were not revoked, the newest first. */
  @SignedIn()
  @Get('me/tokens')
  async tokens(
    @BySession() caller: Caller,
    @Query() query: PageQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TokenPage> {
    const page = await this.reading.tokens(caller, query);
    linkPage(request, reply, page);
    return page;
  }

  /** Make an API token. Its secret is in this answer and never again. */
  @SignedIn()
  @Post('me/tokens')
  makeToken(@BySession() caller: Caller, @Body() token: MakeToken): Promise<NewTokenView> {
    return this.account.makeToken(caller, token);
  }

  /** Revoke one of your API tokens. */
  @SignedIn()
  @Delete('me/tokens/:id')
  @HttpCode(204)
  revokeToken(@BySession() caller: Caller, @Param('id', new Id('token.unknown')) id: number): Promise<void> {
    return this.account.revokeToken(caller, id);
  }
}
