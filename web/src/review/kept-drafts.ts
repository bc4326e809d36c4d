/** Drafts in the browser, by person and claim: what was typed is there after a crash, before anything reached the server. */
import type { LocalDraft } from './draft-merge.js';

const prefix = 'hindsight.draft';

export function keptDraft(person: number, claim: number): LocalDraft | null {
  const text = localStorage.getItem(keyOf(person, claim));
  if (text === null) return null;
  try {
    return JSON.parse(text) as LocalDraft;
  } catch {
    // Something else wrote there, or a write was cut short: there is nothing to restore.
    return null;
  }
}

/** Whether the browser had room for it. */
export function keepDraft(person: number, claim: number, draft: LocalDraft): boolean {
  try {
    localStorage.setItem(keyOf(person, claim), JSON.stringify(draft));
    return true;
  } catch {
    // Full, or forbidden in a private window: the server's copy has to do, and the sign beside the form says so.
    return false;
  }
}

export function dropKept(person: number, claim: number): void {
  localStorage.removeItem(keyOf(person, claim));
}

function keyOf(person: number, claim: number): string {
  return `${prefix}.${person}.${claim}`;
}
