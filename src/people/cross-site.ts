/**
 * Pages of other sites may not change anything here with the cookie of whoever looks at them. The browser itself says where a
 * request comes from (Sec-Fetch-Site; where it is missing, as over plain HTTP, Origin), and a page cannot make it lie.
 */
import type { FastifyRequest } from 'fastify';
import { Config } from '../config.js';
import { refuse } from '../domain/refusal.js';
import { bearerOf } from './credentials.js';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A hook for every request; it refuses `request.cross_site`. A bearer is never sent by itself, so it needs no such care. */
export function crossSiteRule(config: Config) {
  return async (request: FastifyRequest): Promise<void> => {
    if (harmless.has(request.method) || bearerOf(request) !== null || isFromHere(request, config)) return;
    throw refuse('request.cross_site', 'Send changes from the pages of the desk itself, or with an API token.');
  };
}

function isFromHere(request: FastifyRequest, { publicUrl }: Config): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = request.headers;
  if (origin === undefined || origin === publicUrl.origin) return true;
  return URL.canParse(origin) && new URL(origin).host === request.host;
}
