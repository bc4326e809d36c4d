/** The next version of the rating scale while somebody works on it: moving, adding, taking away, changing its ratings. */
import type { RatingBody, RatingView } from '../api/generated/types.gen.js';

export type Family = RatingBody['family'];

export const families: readonly Family[] = [
  ...(['true', 'partly false', 'false', 'missing context', 'unverifiable', 'satire', 'altered'] as const),
];

/** Only these lie on the line from false to true and may have a number. */
export const linear: readonly string[] = ['true', 'partly false', 'false'];

export interface DraftRating extends Omit<RatingView, 'family'> {
  /** Stays with the row while its key is typed. */
  row: number;
  family: Family;
}

export function draftOf(ratings: readonly RatingView[]): DraftRating[] {
  return ratings.map((rating, row) => ({ ...rating, family: rating.family as Family, row }));
}

export function bodyOf(draft: readonly DraftRating[]): RatingBody[] {
  return draft.map(({ row: _row, ...rating }) => rating);
}

/** A new rating at the end, without a number, in a row that no other ever was. */
export function added(draft: readonly DraftRating[], row: number): DraftRating[] {
  const rating = { key: '', label: '', meaning: '', family: 'unverifiable' as const };
  return [...draft, { ...rating, value: null, worst: null, best: null, row }];
}

export function moved(draft: readonly DraftRating[], from: number, by: -1 | 1): DraftRating[] {
  const next = [...draft];
  const [rating] = next.splice(from, 1);
  if (rating) next.splice(Math.min(draft.length - 1, Math.max(0, from + by)), 0, rating);
  return next;
}

export function changed(draft: readonly DraftRating[], row: number, part: Partial<DraftRating>): DraftRating[] {
  return draft.map((rating) => (rating.row === row ? consistent({ ...rating, ...part }, draft) : rating));
}

export function putBack(draft: readonly DraftRating[], rating: DraftRating, at: number): DraftRating[] {
  return [...draft.slice(0, at), rating, ...draft.slice(at)];
}

/** A number brings the bounds with it that the others have; without one, or beside the line, there are none. */
function consistent(rating: DraftRating, draft: readonly DraftRating[]): DraftRating {
  if (rating.value === null || !linear.includes(rating.family))
    return { ...rating, value: null, worst: null, best: null };
  const other = draft.find(({ worst }) => worst !== null);
  return { ...rating, worst: rating.worst ?? other?.worst ?? 1, best: rating.best ?? other?.best ?? 5 };
}
