/** A signed-in person making one request. */
import { Actor } from './actor.js';
import { Permission } from './permission.js';

/** Names a request that must act only once, however often it is sent. */
export interface OnceKey {
  readonly route: string;
  readonly key: string;
  /** SHA-256 of the canonical body: the same key with another body is a mistake. */
  readonly fingerprint: string;
}

export interface Caller extends Actor {
  readonly id: number;
  readonly name: string;
  readonly permissions: ReadonlySet<Permission>;
  readonly via: 'session' | 'token';
  readonly credentialId: number;
  readonly once: OnceKey | null;
}
