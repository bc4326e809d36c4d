/** Why a sentence has no claim: what its clauses lacked, or what the sentence is. */
import { NoClaimReason } from './no-claim-reason.js';

export function noClaimOf(sentence: string, reasons: NoClaimReason[]): NoClaimReason {
  if (/\?["”’)]*$/.test(sentence)) return 'question';
  if (sentence.split(/\s+/).length < 4 && !/[.!]["”]?$/.test(sentence)) return 'label';
  return reasons.find((reason) => reason !== 'fragment') ?? 'fragment';
}
