/** The generated client, told how this desk is spoken to: same origin, each change once, refusals as `Problem`. */
import { client } from './generated/client.gen.js';
import { Problem, problemOf } from './problem.js';

client.setConfig({ baseUrl: '', throwOnError: true });

/** A change that is sent twice, by a retry after a lost answer, acts once. */
client.interceptors.request.use((request) => {
  if (request.method === 'POST' && !request.headers.has('idempotency-key')) {
    request.headers.set('idempotency-key', newKey());
  }
  return request;
});

/** Who wants to know that a session ended while somebody was at work. */
const onSignedOut = new Set<() => void>();

client.interceptors.error.use((error, response) => {
  const problem = problemOf(error, response);
  if (problem.code === 'sign_in.required') for (const tell of onSignedOut) tell();
  return problem;
});

export function whenSignedOut(tell: () => void): () => void {
  onSignedOut.add(tell);
  return () => onSignedOut.delete(tell);
}

/** The version that a change saw, as If-Match wants it. */
export function seen(version: number): { 'If-Match': string } {
  return { 'If-Match': `"v${version}"` };
}

/** A key for one change. crypto.randomUUID needs a secure context, which a desk on a plain LAN address is not. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export { Problem };
