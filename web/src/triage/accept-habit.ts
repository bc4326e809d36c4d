/** How an editor accepted last time, kept in the browser. */
import type { Accept } from '../api/generated/types.gen.js';

export interface AcceptHabit {
  reason: Accept['reason'];
  /** Null: as the desk has it. */
  reviewsWanted: number | null;
}

/** What an editor may say; `worth` is the desk's own. */
export const selectionReasons = [
  'record',
  'influential',
  'disputed',
  'harm',
  'public_interest',
  'prediction_due',
] as const satisfies Accept['reason'][];

const kept = 'hindsight.accept';
const first: AcceptHabit = { reason: 'public_interest', reviewsWanted: null };

export const lastAccept = {
  read: (): AcceptHabit => {
    const [reason = '', wanted = ''] = (localStorage.getItem(kept) ?? '').split(' ');
    const known = selectionReasons.find((one) => one === reason);
    return known ? { reason: known, reviewsWanted: /^[123]$/.test(wanted) ? Number(wanted) : null } : first;
  },
  keep: ({ reason, reviewsWanted }: AcceptHabit) =>
    localStorage.setItem(kept, `${reason} ${reviewsWanted ?? ''}`.trim()),
};
