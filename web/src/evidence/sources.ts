/** What evidence is called, and its number on the page: the same in the list, in the timeline and where a verdict cites it. */
import type { EvidenceView } from '../api/generated/types.gen.js';

/** The shortest words that tell a source from others. */
export function sourceName({ title, citation, url }: Pick<EvidenceView, 'title' | 'citation' | 'url'>): string {
  return title ?? citation ?? url?.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '') ?? '';
}

export function numberOf(evidence: readonly { id: number }[], id: number): number {
  return evidence.findIndex((item) => item.id === id) + 1;
}

export const evidenceElement = (id: number) => `evidence-${id}`;

/** Brings a piece of evidence into view and gives it the focus, where the page lists it. */
export function goToEvidence(id: number): void {
  const listed = document.getElementById(evidenceElement(id));
  listed?.scrollIntoView({ block: 'nearest' });
  listed?.focus({ preventScroll: true });
}
