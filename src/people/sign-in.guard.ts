/** Stands before every route: finds who calls, and lets pass whom the route names. A route that names nobody is shut. */
import { CanActivate, ExecutionContext, Inject, Injectable, Logger } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { type Config, settings } from '../config.js';
import { theDesk } from '../domain/actor.js';
import { Caller } from '../domain/caller.js';
import { permissionsOf } from '../domain/permission.js';
import { Refused, refuse } from '../domain/refusal.js';
import { transaction } from '../database/transaction.js';
import { Access, accessKey } from '../http/access.js';
import { onceKeyOf } from '../http/once-key.js';
import { Credential, credentialOf, hashOf } from './credentials.js';
import { Bearer, bearerOfSession, bearerOfToken, noteSessionUse, noteTokenUse } from './credentials.store.js';

@Injectable()
export class SignInGuard implements CanActivate {
  private readonly logger = new Logger('people');

  constructor(
    private readonly reflector: Reflector,
    private readonly db: DataSource,
    @Inject(settings) private readonly config: Config,
  ) {}

  /** Refuses `sign_in.required` and `permission.missing`. */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(accessKey, [
      context.getHandler(),
      context.getClass(),
    ]);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const credential = credentialOf(request, this.config);
    const bearer = credential && (await this.bearerOf(credential));
    if (credential && bearer?.over === null) {
      request.caller = callerOf(bearer, credential, request);
      if (bearer.unnoted) await this.noteUse(request.caller);
    }
    if (access === 'public') return true;
    if (request.caller) return demandPermission(request.caller, access);
    context.switchToHttp().getResponse<FastifyReply>().header('www-authenticate', 'Bearer');
    throw refuse('sign_in.required', whyNot(credential, bearer));
  }

  private bearerOf({ via, secret }: Credential): Promise<Bearer | null> {
    const find = via === 'token' ? bearerOfToken : bearerOfSession;
    return find(this.db.manager, hashOf(secret));
  }

  /** When a credential was last used is worth knowing, and not worth failing a request for. */
  private async noteUse({ via, credentialId }: Caller): Promise<void> {
    const note = via === 'token' ? noteTokenUse : noteSessionUse;
    await transaction(this.db, theDesk, (tx) => note(tx, credentialId)).catch((error: unknown) =>
      this.logger.warn(`The last use of ${via} ${credentialId} could not be noted: ${String(error)}`),
    );
  }
}

function callerOf(bearer: Bearer, { via }: Credential, request: FastifyRequest): Caller {
  const { id, name, roles, scopes, credentialId } = bearer;
  const permissions = permissionsOf(roles, scopes);
  return { id, name, capacities: roles, permissions, via, credentialId, once: onceKeyOf(request) };
}

function demandPermission(caller: Caller, access: Exclude<Access, 'public'> | undefined): boolean {
  if (access === 'signed_in') return true;
  if (access === undefined)
    throw refuse('permission.missing', 'This route does not say who may call it, so nobody may.');
  if (caller.permissions.has(access)) return true;
  throw missing(access, caller);
}

function missing(permission: string, { via }: Caller): Refused {
  const giver = via === 'token' ? 'your roles together with the scopes of this token' : 'your roles';
  const detail = `This takes the permission ${permission}, which ${giver} do not give. Ask an admin of the desk.`;
  return refuse('permission.missing', detail, { facts: { permission } });
}

function whyNot(credential: Credential | null, bearer: Bearer | null): string {
  if (!credential) return 'Sign in, or send an API token in the header Authorization: Bearer hst_….';
  const what = credential.via === 'token' ? 'The API token' : 'The session';
  const next = credential.via === 'token' ? 'Send a valid one.' : 'Sign in again.';
  return `${what} ${bearer?.over ? ended[bearer.over] : 'is unknown here'}. ${next}`;
}

const ended = {
  closed: 'belongs to an account that is closed',
  revoked: 'was revoked',
  expired: 'has expired',
} satisfies Record<NonNullable<Bearer['over']>, string>;
