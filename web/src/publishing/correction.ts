/** A correction: what it changes against what stands, field by field, and how the API takes it. */
import type { Correct } from '../api/generated/types.gen.js';
import type { Search, VerdictValue } from '../verdict/verdict-value.js';

export interface Published extends VerdictValue {
  claimText: string;
}

export type Difference =
  | { field: 'claimText' | 'rationaleThen' | 'rationaleToday'; kind: 'words'; before: string; after: string }
  | { field: 'ratingThen' | 'ratingToday'; kind: 'rating'; before: string; after: string }
  | { field: 'citesThen' | 'citesToday'; kind: 'cites'; taken: number[]; added: number[] }
  | { field: 'searches'; kind: 'searches'; taken: Search[]; added: Search[] };

/** In the order in which readers meet the fields. */
export function differences(standing: Published, corrected: Published): Difference[] {
  const after = corrected.ratingThen === '' ? { ...corrected, rationaleThen: '', citesThen: [] } : corrected;
  const words = (field: 'claimText' | 'rationaleThen' | 'rationaleToday') =>
    standing[field] === after[field]
      ? []
      : [{ field, kind: 'words' as const, before: standing[field], after: after[field] }];
  const rating = (field: 'ratingThen' | 'ratingToday') =>
    standing[field] === after[field]
      ? []
      : [{ field, kind: 'rating' as const, before: standing[field], after: after[field] }];
  const cites = (field: 'citesThen' | 'citesToday') => {
    const [taken, added] = apart(standing[field], after[field], String);
    return taken.length + added.length === 0 ? [] : [{ field, kind: 'cites' as const, taken, added }];
  };
  return [
    ...words('claimText'),
    ...rating('ratingThen'),
    ...words('rationaleThen'),
    ...cites('citesThen'),
    ...rating('ratingToday'),
    ...words('rationaleToday'),
    ...cites('citesToday'),
    ...searchesApart(standing.searches, after.searches),
  ];
}

type Change = Omit<Correct, 'note' | 'class'>;

/** What is sent: only what differs; a judgement as known then that is taken away is null. */
export function changeOf(standing: Published, corrected: Published): Change {
  const fields = differences(standing, corrected).map(({ field }) => field);
  if (corrected.ratingThen === '' && standing.ratingThen !== '') {
    return {
      ...only(
        corrected,
        fields.filter((field) => !field.endsWith('Then')),
      ),
      ratingThen: null,
    };
  }
  return only(corrected, fields);
}

/** A correction that changes a rating is a substantial one. */
export function changesRating(standing: Published, corrected: Published): boolean {
  return standing.ratingThen !== corrected.ratingThen || standing.ratingToday !== corrected.ratingToday;
}

function only(corrected: Published, fields: readonly Difference['field'][]): Change {
  return Object.fromEntries(fields.map((field) => [field, corrected[field]]));
}

function searchesApart(before: readonly Search[], after: readonly Search[]): Difference[] {
  const [taken, added] = apart(before, after, ({ where, query, result }) => JSON.stringify([where, query, result]));
  return taken.length + added.length === 0 ? [] : [{ field: 'searches', kind: 'searches', taken, added }];
}

/** What only the first list has, and what only the second has. */
function apart<Item>(
  before: readonly Item[],
  after: readonly Item[],
  nameOf: (item: Item) => string,
): [Item[], Item[]] {
  const [was, is] = [new Set(before.map(nameOf)), new Set(after.map(nameOf))];
  return [before.filter((item) => !is.has(nameOf(item))), after.filter((item) => !was.has(nameOf(item)))];
}

/** What somebody changed on an earlier state, done to the newest one: fields that they left alone follow what stands. */
export function onNewest(earlier: Published, corrected: Published, standing: Published): Published {
  const fields = Object.keys(standing) as (keyof Published)[];
  const untouched = fields.filter((field) => isSame(earlier[field], corrected[field]));
  return { ...corrected, ...Object.fromEntries(untouched.map((field) => [field, standing[field]])) };
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
