/** What a listed check says beyond its summary. */
import type { CheckSummary } from '../api/generated/types.gen.js';

export type CheckKind = 'publication' | 'correction';

/** The claim that a listed check is about. Its summary names it nowhere, so the document is asked for with the list. */
export function claimOf({ document }: CheckSummary): number {
  if (!document) throw new Error('Checks were listed without their documents.');
  return document.claim.id;
}
