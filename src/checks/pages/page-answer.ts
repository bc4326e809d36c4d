/** Sends pages and their style: cacheable, in the language that was asked for. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sha256 } from '../../domain/event-chain.js';
import { cacheable, namesTag } from '../public-answer.js';
import { Language } from './catalogue.js';
import { stylePath, stylesheet } from './style.js';

export interface PublicPage {
  readonly status: number;
  readonly language: Language;
  readonly body: string;
}

export const pageType = 'text/html; charset=utf-8';

/** Sends a page unless the reader has it already. */
export function sendPage(request: FastifyRequest, reply: FastifyReply, { status, language, body }: PublicPage): void {
  const tag = `"${sha256(body).slice(0, 32)}"`;
  cacheable(reply).headers({ vary: 'Accept, Accept-Language', 'content-language': language, etag: tag }).status(status);
  if (status === 200 && namesTag(request.headers['if-none-match'], tag)) reply.status(304).send();
  else reply.header('content-type', pageType).send(body);
}

/** The style under its own address may be kept for good; an address of an earlier release leads to the style of this one. */
export function sendStyle(reply: FastifyReply, name: string): void {
  const isCurrent = stylePath === `styles/${name}`;
  if (!isCurrent) reply.header('cache-control', 'no-store').redirect(`../${stylePath}`, 302);
  else
    reply
      .headers({ 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' })
      .send(stylesheet);
}
