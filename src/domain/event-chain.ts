/**
 * The hash chain of the trail: every event carries the hash of the one before it on the same chain.
 * A hash is the SHA-256 (hex) of the RFC 8785 canonical JSON of the event, so that anybody can recompute it.
 */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined };

export interface ChainedEvent {
  readonly chain: string;
  readonly seq: number;
  /** UTC, with microseconds: `2000-06-10T12:00:00.000000Z`. */
  readonly at: string;
  readonly actor: number | null;
  readonly via: string;
  readonly action: string;
  readonly before: Json;
  readonly after: Json;
  readonly reason: Json;
  readonly previous: string | null;
}

export interface ChainHead {
  readonly chain: string;
  readonly seq: number;
  readonly hash: string;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

export function canonicalHash(value: unknown): string {
  return sha256(canonicalize(value) ?? 'null');
}

export function eventHash(event: ChainedEvent): string {
  return canonicalHash(event);
}

/** Heads in the one order that a seal knows: by the UTF-16 units of the chain's name. */
export function inChainOrder<Head extends ChainHead>(heads: readonly Head[]): Head[] {
  return heads.toSorted((one, other) => (one.chain < other.chain ? -1 : Number(one.chain > other.chain)));
}

/** The root that a seal gives: over the previous root and the heads, which must be in order of chain. */
export function sealRoot(previousRoot: string | null, heads: readonly ChainHead[]): string {
  return canonicalHash({ previous: previousRoot, heads: heads.map(({ chain, seq, hash }) => [chain, seq, hash]) });
}
