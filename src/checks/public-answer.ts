/** Answers to readers: cacheable, open to the pages of any site, sent as they were stored. */
import { CallHandler, ExecutionContext, Injectable, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { sha256 } from '../domain/event-chain.js';
import { StoredRevision } from './checks.store.js';

/** Lets the scripts of any page read the answers, refusals among them: a script must see that a check was retracted. */
@Injectable()
export class OpenToAll implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler) {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    reply.headers({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag, Last-Modified, Link',
    });
    return next.handle();
  }
}

/**
 * Sends a revision unless the reader has it already. The ETag of the stored document is the version that a correction names in
 * If-Match; what is made from it is tagged by its bytes, since another release of the desk may make it differently.
 */
export function sendRevision(
  request: FastifyRequest,
  reply: FastifyReply,
  stored: StoredRevision,
  { type, body = stored.document }: { type: string; body?: string },
): void {
  const tag = body === stored.document ? `"v${stored.number}"` : `"${sha256(body).slice(0, 32)}"`;
  cacheable(reply).header('etag', tag).header('last-modified', new Date(stored.madeAt).toUTCString());
  if (reply.statusCode === 200 && namesTag(request.headers['if-none-match'], tag)) reply.status(304).send();
  else reply.header('content-type', type).send(body);
}

/** Sends the feed unless the reader has it already. It is too long to hash before it is sent, so its extent stands for it. */
export function sendFeed(
  request: FastifyRequest,
  reply: FastifyReply,
  { revisions, madeAt }: { revisions: number; madeAt: string | null },
  feed: Readable,
): void {
  const tag = `W/"${revisions}-${madeAt ?? 'none'}"`;
  cacheable(reply).header('etag', tag);
  if (madeAt !== null) reply.header('last-modified', new Date(madeAt).toUTCString());
  if (namesTag(request.headers['if-none-match'], tag)) reply.status(304).send();
  else reply.header('content-type', 'application/ld+json; charset=utf-8').send(feed);
}

/** What anybody may keep for a minute. */
export function cacheable(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'public, max-age=60, stale-while-revalidate=600').header('vary', 'Accept');
}

export function namesTag(header: string | undefined, tag: string): boolean {
  const tags = (header ?? '').split(',').map((given) => given.trim().replace(/^W\//, ''));
  return tags.includes(tag.replace(/^W\//, '')) || tags.includes('*');
}
