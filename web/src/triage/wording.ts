/** What an editor is wording at the moment: which claims it is about, its parts, and which of them the article's selection goes to. */
import type { ClaimSummary } from '../api/generated/types.gen.js';
import type { Span } from '../article/passages.js';
import { bodyOf, changeOf, mergedOf, movedTo, wordedAt, wordedOf, type Worded } from './worded.js';
import type { Decision } from './use-decisions.js';

export interface Wording {
  what: 'reword' | 'split' | 'merge' | 'add';
  /** The claims as they were seen. */
  about: ClaimSummary[];
  parts: Worded[];
  active: number;
  touched: boolean;
}

export function rewording(claim: ClaimSummary): Wording {
  return { what: 'reword', about: [claim], parts: [wordedOf(claim)], active: 0, touched: false };
}

export function splitting(claim: ClaimSummary): Wording {
  return { what: 'split', about: [claim], parts: [wordedOf(claim), wordedOf(claim)], active: 0, touched: false };
}

export function merging(claims: ClaimSummary[]): Wording {
  return { what: 'merge', about: claims, parts: [mergedOf(claims)], active: 0, touched: false };
}

export function adding(article: string, span: Span): Wording {
  return { what: 'add', about: [], parts: [wordedAt(article, span)], active: 0, touched: false };
}

/** The span that somebody selected in the article goes to the part at hand. */
export function withSpan(article: string, wording: Wording, span: Span): Wording {
  const parts = wording.parts.map((part, at) => (at === wording.active ? movedTo(article, part, span) : part));
  return { ...wording, parts, touched: true };
}

/** What to ask the desk for; null when nothing is changed. */
export function decisionOf({ what, parts, about }: Wording, claims: readonly ClaimSummary[]): Decision | null {
  const seen = claims.map(({ id, version }) => ({ id, version }));
  const [first] = parts;
  const [before] = about;
  if (!first) return null;
  switch (what) {
    case 'add':
      return { do: 'add', claims: seen, claim: bodyOf(first) };
    case 'merge':
      return { do: 'merge', claims: seen, into: bodyOf(first) };
    case 'split':
      return { do: 'split', claims: seen, parts: parts.map(bodyOf) };
    case 'reword': {
      const change = before ? changeOf(wordedOf(before), first) : {};
      return Object.keys(change).length > 0 ? { do: 'reword', claims: seen, change } : null;
    }
  }
}
