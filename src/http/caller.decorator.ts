/** Hands a controller the person that the sign-in guard found. */
import { createParamDecorator, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Caller } from '../domain/caller.js';
import { refuse } from '../domain/refusal.js';

declare module 'fastify' {
  interface FastifyRequest {
    caller?: Caller;
  }
}

export const By = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!caller) throw refuse('sign_in.required', 'Sign in, or send an API token.');
  return caller;
});
