/** The caller of a route that takes a session: a token that leaks must not be able to make itself at home. */
import { createParamDecorator, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Caller } from '../domain/caller.js';
import { refuse } from '../domain/refusal.js';

export const BySession = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<FastifyRequest>();
  if (caller?.via === 'session') return caller;
  throw refuse(
    'permission.missing',
    'A token may not look after tokens, sessions or the password. Sign in with your password for that.',
  );
});
