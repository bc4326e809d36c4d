/** Keyset paging: a cursor says after which row to go on, and for which filters it was made. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import LinkHeader from 'http-link-header';
import { canonicalHash } from '../domain/event-chain.js';
import { isDay } from '../domain/partial-date.js';
import { refuse } from '../domain/refusal.js';

export interface Page<Item> {
  data: Item[];
  page: { limit: number; nextCursor: string | null };
}

const microseconds = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z$/;

/** What a list may be sorted by; a forged cursor must not reach SQL. Times are UTC text with microseconds. */
const sortKinds = {
  id: (part: unknown) => Number.isSafeInteger(part),
  time: (part: unknown) => typeof part === 'string' && microseconds.test(part) && isDay(part.slice(0, 10)),
};

export type SortKind = keyof typeof sortKinds;

/** Where a page begins: after the row with these sort values. */
export type After = readonly (string | number)[];

export function cursorOf(after: After, filters: object): string {
  return Buffer.from(JSON.stringify([...after, printOf(filters)])).toString('base64url');
}

/** Reads a cursor; refuses `request.cursor` when it was not made for this list with these filters. */
export function afterOf(cursor: string | undefined, filters: object, kinds: readonly SortKind[]): After | null {
  if (cursor === undefined) return null;
  const parts = decoded(cursor);
  const print = parts.pop();
  const fits = parts.length === kinds.length && kinds.every((kind, index) => sortKinds[kind](parts[index]));
  if (fits && print === printOf(filters)) return parts as After;
  throw refuse(
    'request.cursor',
    'Use nextCursor of the page before with the same filters, or leave the cursor out to begin anew.',
  );
}

/** The page of `found`, which holds one row more than `limit` when there is a next page. */
export function pageOf<Row>(found: Row[], limit: number, filters: object, sortOf: (row: Row) => After): Page<Row> {
  const data = found.slice(0, limit);
  const last = data.at(-1);
  const nextCursor = found.length > limit && last ? cursorOf(sortOf(last), filters) : null;
  return { data, page: { limit, nextCursor } };
}

/** Adds the RFC 8288 Link header that leads to the next page. */
export function linkPage(request: FastifyRequest, reply: FastifyReply, page: Page<unknown>): void {
  const links = new LinkHeader();
  links.set({ rel: 'self', uri: request.url });
  if (page.page.nextCursor) {
    const next = new URL(request.url, 'http://host');
    next.searchParams.set('cursor', page.page.nextCursor);
    links.set({ rel: 'next', uri: `${next.pathname}${next.search}` });
  }
  reply.header('link', links.toString());
}

function printOf(filters: object): string {
  const { cursor: _cursor, limit: _limit, ...named } = filters as Record<string, unknown>;
  return canonicalHash(JSON.parse(JSON.stringify(named))).slice(0, 12);
}

function decoded(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : [];
  } catch {
    // Not JSON: not a cursor of ours. The caller refuses it.
    return [];
  }
}
