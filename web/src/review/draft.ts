/** What a reviewer has so far: a verdict, complete or not, the evidence that they are writing down, the wording that they saw. */
import type { Search, VerdictFields } from '../api/generated/types.gen.js';
import { emptySource, sourceIsEmpty, type SourceForm } from './source-form.js';
import type { Wording } from './wording-seen.js';

export type Moment = 'then' | 'today';

export interface Judgement {
  rating: string | null;
  rationale: string;
  cites: number[];
}

export interface Draft {
  then: Judgement;
  today: Judgement;
  searches: Search[];
  /** The evidence in the form, not recorded yet; null while the form is closed. */
  source: SourceForm | null;
  /** The wording of the claim that this is about; null until the claim was shown. */
  wording: Wording | null;
}

export const nothingJudged: Judgement = { rating: null, rationale: '', cites: [] };

export const emptyDraft: Draft = {
  then: nothingJudged,
  today: nothingJudged,
  searches: [],
  source: null,
  wording: null,
};

/** Whether the claim is judged as known then; evidence that was ticked for it alone is no judgement. */
export function judgesThen({ then }: Draft): boolean {
  return then.rating !== null || then.rationale.trim() !== '';
}

/** The draft as the server keeps it: in the shape of a verdict, with what a verdict has no place for beside it. */
export function bodyOf(draft: Draft): Record<string, unknown> {
  const { then, searches, source, wording } = draft;
  return { ...verdictOf(draft), citesThen: then.cites, searches, source, wording };
}

/** What is there of a verdict; blanks are left out, as the API wants it. */
export function verdictOf(draft: Draft): Partial<VerdictFields> {
  const { then, today, searches } = draft;
  return {
    ...(today.rating !== null && { ratingToday: today.rating }),
    ...(today.rationale.trim() && { rationaleToday: today.rationale }),
    citesToday: today.cites,
    ...(then.rating !== null && { ratingThen: then.rating }),
    ...(then.rationale.trim() && { rationaleThen: then.rationale }),
    ...(judgesThen(draft) && { citesThen: then.cites }),
    searches: searches.filter(isWhole),
  };
}

export function isWhole({ where, query, result }: Search): boolean {
  return [where, query, result].every((text) => text.trim() !== '');
}

/** Reads what was kept, by this page or by another client of the API: whatever it does not know, it leaves out. */
export function draftFrom(body: Record<string, unknown>): Draft {
  return {
    then: judgementFrom(body.ratingThen, body.rationaleThen, body.citesThen),
    today: judgementFrom(body.ratingToday, body.rationaleToday, body.citesToday),
    searches: Array.isArray(body.searches) ? body.searches.map(searchFrom) : [],
    source: isRecord(body.source) ? { ...emptySource, ...textsOf(body.source) } : null,
    wording: isRecord(body.wording) ? (body.wording as unknown as Wording) : null,
  };
}

/** Whether there is anything that somebody would miss. */
export function isEmpty({ then, today, searches, source }: Draft): boolean {
  const blank = ({ rating, rationale, cites }: Judgement) => rating === null && !rationale.trim() && !cites.length;
  return blank(then) && blank(today) && searches.length === 0 && (source === null || sourceIsEmpty(source));
}

function judgementFrom(rating: unknown, rationale: unknown, cites: unknown): Judgement {
  return {
    rating: typeof rating === 'string' ? rating : null,
    rationale: typeof rationale === 'string' ? rationale : '',
    cites: Array.isArray(cites) ? cites.filter((id): id is number => typeof id === 'number') : [],
  };
}

function searchFrom(search: unknown): Search {
  const { where, query, result } = isRecord(search) ? search : {};
  return { where: String(where ?? ''), query: String(query ?? ''), result: String(result ?? '') };
}

function textsOf(source: Record<string, unknown>): Partial<SourceForm> {
  const known = Object.keys(emptySource) as (keyof SourceForm)[];
  return Object.fromEntries(known.flatMap((key) => (typeof source[key] === 'string' ? [[key, source[key]]] : [])));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
