/** The cookie of a session: out of reach of scripts, and of other sites' forms. */
import type { FastifyReply } from 'fastify';
import { Config } from '../config.js';
import { cookieName, isSecure } from './credentials.js';
import { sessionDays } from './sessions.store.js';

export function setSessionCookie(reply: FastifyReply, config: Config, secret: string): void {
  reply.setCookie(cookieName(config), secret, { ...attributes(config), maxAge: sessionDays * 24 * 60 * 60 });
}

export function clearSessionCookie(reply: FastifyReply, config: Config): void {
  reply.clearCookie(cookieName(config), attributes(config));
}

function attributes(config: Config) {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(config) } as const;
}
