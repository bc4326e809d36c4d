/** The version that a change saw, from If-Match (RFC 9110, strong comparison): `"v7"`, as the ETag gave it. */
import { applyDecorators, createParamDecorator, ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { refuse } from '../domain/refusal.js';

const tag = /^"v?(\d{1,9})"$/;

export function versionIn(header: string | undefined): number {
  if (header === undefined) {
    throw refuse('request.version_missing', 'Send If-Match with the ETag that you read, such as If-Match: "v1".');
  }
  const version = tag.exec(header.trim())?.[1];
  if (version) return Number(version);
  throw refuse('request.version_malformed', `If-Match takes one ETag such as "v1"; it was ${JSON.stringify(header)}.`);
}

export const SeenVersion = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  versionIn(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

export const IfMatch = () =>
  applyDecorators(
    ApiHeader({ name: 'If-Match', required: true, description: 'The ETag that was read', example: '"v1"' }),
  );
