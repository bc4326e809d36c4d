/** Where a request comes from, as far as a session remembers it. */
import type { FastifyRequest } from 'fastify';
import { Origin } from './new-session.js';

export function originOf(request: FastifyRequest): Origin {
  return { address: request.ip, userAgent: request.headers['user-agent'] ?? null };
}
