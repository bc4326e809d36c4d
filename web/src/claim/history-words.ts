/** What an event of a claim tells, taken out of its row: what changed from what to what, and why. */
import type { EventView } from '../api/generated/types.gen.js';

export interface Change {
  field: 'text' | 'kind' | 'speaker' | 'from' | 'to' | 'priority' | 'state' | 'reviewsWanted';
  before: string | null;
  after: string | null;
}

const shown: readonly Change['field'][] = [
  'state',
  'text',
  'kind',
  'speaker',
  'from',
  'to',
  'priority',
  'reviewsWanted',
];

/** The trail keeps a claim's columns under their own names. */
const columns: Partial<Record<Change['field'], string>> = { from: 'aboutFrom', to: 'aboutTo' };

/** The changes that a person cares for; those of a proposal are its whole wording and go without saying. */
export function changesIn({ before, after }: Pick<EventView, 'before' | 'after'>): Change[] {
  if (before === null || after === null) return [];
  return shown.flatMap((field) => {
    const key = columns[field] ?? field;
    if (!(key in before) && !(key in after)) return [];
    return [{ field, before: said(before[key]), after: said(after[key]) }];
  });
}

export interface Why {
  code: string | null;
  note: string | null;
}

export function whyOf({ reason }: Pick<EventView, 'reason'>): Why {
  const { code, note } = (reason ?? {}) as Record<string, unknown>;
  return { code: said(code), note: said(note) };
}

/** The claims that it was split or merged into. */
export function intoOf({ reason }: Pick<EventView, 'reason'>): number[] {
  const into = reason?.into;
  return Array.isArray(into) ? into.filter((id): id is number => typeof id === 'number') : [];
}

/** In which list of coded reasons the code of an action stands. */
export const reasonsOf: Record<string, 'dismissal' | 'selection' | 'skip' | 'return' | 'retraction' | 'reopening'> = {
  accept: 'selection',
  dismiss: 'dismissal',
  release: 'skip',
  return: 'return',
  retract: 'retraction',
  reopen: 'reopening',
};

function said(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
