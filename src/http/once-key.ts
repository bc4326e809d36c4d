/** The Idempotency-Key of a request (draft-ietf-httpapi-idempotency-key-header): quoted, or bare as many clients send it. */
import type { FastifyRequest } from 'fastify';
import { OnceKey } from '../domain/caller.js';
import { canonicalHash } from '../domain/event-chain.js';
import { refuse } from '../domain/refusal.js';

const shape = /^"?([\w-]{8,128})"?$/;
const changes = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

export function onceKeyOf(request: FastifyRequest): OnceKey | null {
  const given = request.headers['idempotency-key'];
  if (given === undefined || !changes.has(request.method)) return null;
  const key = shape.exec(String(given))?.[1];
  if (!key)
    throw refuse('request.key_malformed', 'An Idempotency-Key has 8 to 128 letters, digits, - or _, such as a UUID.');
  const [path] = request.url.split('?');
  return { key, route: `${request.method} ${path}`, fingerprint: canonicalHash(request.body ?? null) };
}
