/** What somebody is about to submit, as it is typed; kept in the browser until the desk has taken it. */
import type { SubmitArticle } from '../api/generated/types.gen.js';
import { dayFault, type DayFault } from '../article/day-fault.js';

export interface ArticleDraft {
  format: 'text' | 'html';
  content: string;
  title: string;
  publishedOn: string;
  publisher: string;
  byline: string;
  language: string;
  url: string;
  editionOf: number | null;
}

export const emptyDraft: ArticleDraft = {
  format: 'text',
  content: '',
  title: '',
  publishedOn: '',
  publisher: '',
  byline: '',
  language: 'en',
  url: '',
  editionOf: null,
};

/** In bytes of UTF-8: what the desk takes of text. */
export const largestText = 1_048_576;

export interface DraftFaults {
  content?: 'missing' | 'tooLarge';
  publishedOn?: DayFault;
  url?: 'shape';
}

/** `text` is what is read of the content. What only the desk can know it tells when it refuses. */
export function draftFaults(draft: ArticleDraft, text: string, today: string): DraftFaults {
  const faults: DraftFaults = {};
  if (!/[\p{L}\p{N}]/u.test(text)) faults.content = 'missing';
  else if (bytesOf(text) > largestText) faults.content = 'tooLarge';
  const day = dayFault(draft.publishedOn, today);
  if (day) faults.publishedOn = day;
  if (draft.url.trim() && !isWebAddress(draft.url)) faults.url = 'shape';
  return faults;
}

/** Fields left blank are left out, so that the desk's own rules fill them. */
export function bodyOf(draft: ArticleDraft): SubmitArticle {
  const { format, content, publishedOn, editionOf } = draft;
  const filled = (['title', 'publisher', 'byline', 'language', 'url'] as const).flatMap((field) => {
    const value = draft[field].trim();
    return value ? [[field, value]] : [];
  });
  return {
    [format]: content,
    publishedOn: publishedOn.trim(),
    ...Object.fromEntries(filled),
    ...(editionOf === null ? {} : { editionOf }),
  };
}

/** A draft as it was kept; whatever in it is no text of ours is left out. */
export function draftFrom(kept: string | null): ArticleDraft {
  const draft = { ...emptyDraft };
  const found = parsed(kept);
  for (const field of Object.keys(emptyDraft) as (keyof ArticleDraft)[]) {
    const value = found[field];
    if (field === 'editionOf') draft.editionOf = Number.isSafeInteger(value) ? (value as number) : null;
    else if (field === 'format') draft.format = value === 'html' ? 'html' : 'text';
    else if (typeof value === 'string') draft[field] = value;
  }
  return draft;
}

export function isEmpty(draft: ArticleDraft): boolean {
  return JSON.stringify({ ...draft, format: 'text' }) === JSON.stringify(emptyDraft);
}

export function isWebAddress(typed: string): boolean {
  try {
    return /^https?:$/.test(new URL(typed.trim()).protocol);
  } catch {
    return false;
  }
}

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function parsed(kept: string | null): Record<string, unknown> {
  try {
    const found: unknown = JSON.parse(kept ?? '{}');
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
