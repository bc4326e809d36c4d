/** What people sign in with over HTTP: an API token as a bearer, or the cookie of a session. Only hashes of either are stored. */
import { randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Config } from '../config.js';
import { sha256 } from '../domain/event-chain.js';

export interface Credential {
  readonly via: 'session' | 'token';
  readonly secret: string;
}

/** A bearer counts alone: a request that carries one never falls back on the cookie. */
export function credentialOf(request: FastifyRequest, config: Config): Credential | null {
  const bearer = bearerOf(request);
  if (bearer !== null) return { via: 'token', secret: bearer };
  const cookie = request.cookies[cookieName(config)];
  return cookie ? { via: 'session', secret: cookie } : null;
}

export function bearerOf({ headers }: Pick<FastifyRequest, 'headers'>): string | null {
  return /^bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1] ?? null;
}

/** `__Host-` makes the browser keep the cookie from subdomains and plain HTTP; it works over https alone. */
export function cookieName(config: Config): string {
  return isSecure(config) ? '__Host-hindsight' : 'hindsight_session';
}

export function isSecure(config: Config): boolean {
  return config.publicUrl.protocol === 'https:';
}

/** 256 random bits: too many to guess, so that a plain hash of them is safe to store. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function newTokenSecret(): string {
  return `hst_${newSecret()}`;
}

export function hashOf(secret: string): string {
  return sha256(secret);
}
