/**
 * Which draft goes on when one is kept in the browser and one on the server. The browser's copy remembers the server's save that
 * it began from: what nobody changed since gives way, and of two that both changed the newer wins, the other is still there.
 */
import { draftFrom, isEmpty, type Draft } from './draft.js';
import { sourceIsEmpty } from './source-form.js';

/** A draft as the browser keeps it. */
export interface LocalDraft {
  draft: Draft;
  /** When it was last changed here, in milliseconds. */
  changedAt: number;
  /** The save on the server (its `savedAt`) that this copy began from or became; null before the first. */
  base: string | null;
  /** Whether something was changed that the server has not got yet. */
  unsent: boolean;
}

export interface ServerDraft {
  body: Record<string, unknown>;
  savedAt: string;
}

export interface Merged {
  draft: Draft | null;
  from: 'nowhere' | 'browser' | 'server';
  /** What must go to the server. */
  unsent: boolean;
  base: string | null;
  /** The one that gave way although somebody wrote it. */
  other: { draft: Draft; at: number } | null;
}

export function merge(local: LocalDraft | null, server: ServerDraft | null): Merged {
  const kept = server && !isEmpty(draftFrom(server.body)) ? server : null;
  const written = local && !isEmpty(local.draft) ? local : null;
  if (!written) return kept ? fromServer(kept) : { ...nowhere, base: server?.savedAt ?? null };
  if (!kept) return onlyHere(written, server);
  if (!written.unsent) return fromServer(kept);
  if (written.base === kept.savedAt) return fromBrowser(written, kept);

  const savedAt = Date.parse(kept.savedAt);
  return written.changedAt >= savedAt
    ? { ...fromBrowser(written, kept), other: { draft: draftFrom(kept.body), at: savedAt } }
    : { ...fromServer(kept), other: { draft: written.draft, at: written.changedAt } };
}

const nowhere: Merged = { draft: null, from: 'nowhere', unsent: false, base: null, other: null };

/** The server has none: one that it once had was submitted from elsewhere, one that it never got is still to be sent. */
function onlyHere(local: LocalDraft, server: ServerDraft | null): Merged {
  if (!local.unsent && local.base !== null) return { ...nowhere, base: server?.savedAt ?? null };
  return fromBrowser(local, server);
}

function fromBrowser({ draft }: LocalDraft, server: ServerDraft | null): Merged {
  return { draft: closed(draft), from: 'browser', unsent: true, base: server?.savedAt ?? null, other: null };
}

function fromServer({ body, savedAt }: ServerDraft): Merged {
  return { draft: closed(draftFrom(body)), from: 'server', unsent: false, base: savedAt, other: null };
}

/** A form in which nothing was written need not be open again. */
function closed(draft: Draft): Draft {
  return draft.source !== null && sourceIsEmpty(draft.source) ? { ...draft, source: null } : draft;
}
