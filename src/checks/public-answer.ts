/** Answers to readers: cacheable, named by their revision, sent as they were stored. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { StoredRevision } from './checks.store.js';

/** Sends `body` unless the reader has it already. `variant` tells representations of one revision apart. */
export function sendRevision(
  request: FastifyRequest,
  reply: FastifyReply,
  stored: StoredRevision,
  { type, body, variant }: { type: string; body: string; variant: string },
): void {
  const tag = `"r${stored.number}-${variant}"`;
  cacheable(reply).header('etag', tag).header('last-modified', new Date(stored.madeAt).toUTCString());
  if (namesTag(request.headers['if-none-match'], tag)) reply.status(304).send();
  else reply.header('content-type', type).send(body);
}

/** What anybody may keep for a minute, from any page. */
export function cacheable(reply: FastifyReply): FastifyReply {
  return reply
    .header('cache-control', 'public, max-age=60, stale-while-revalidate=600')
    .header('access-control-allow-origin', '*')
    .header('vary', 'Accept');
}

function namesTag(header: string | undefined, tag: string): boolean {
  const tags = (header ?? '').split(',').map((given) => given.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*');
}
