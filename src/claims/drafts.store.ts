/** Drafts: what a reviewer wrote and has not submitted. They outlive the lease. */
import { Reads, rows } from '../database/sql.js';
import { Tx } from '../database/transaction.js';

export interface DraftRow {
  body: Record<string, unknown>;
  /** Why the reviewer skipped the claim, if they did. */
  setAside: string | null;
  savedAt: string;
}

export async function keepDraft(tx: Tx, claimId: number, reviewerId: number, body: object): Promise<DraftRow> {
  const [draft] = await rows<DraftRow>`
    INSERT INTO draft (claim_id, reviewer_id, body) VALUES (${claimId}, ${reviewerId}, ${JSON.stringify(body)}::jsonb)
    ON CONFLICT (claim_id, reviewer_id) DO UPDATE SET body = excluded.body, saved_at = now()
    RETURNING body, set_aside AS "setAside", saved_at AS "savedAt"`(tx);
  if (!draft) throw new Error('The draft was not kept.');
  return draft;
}

export async function draftOf(db: Reads, claimId: number, reviewerId: number): Promise<DraftRow | null> {
  const [draft] = await rows<DraftRow>`
    SELECT body, set_aside AS "setAside", saved_at AS "savedAt" FROM draft
    WHERE claim_id = ${claimId} AND reviewer_id = ${reviewerId}`(db);
  return draft ?? null;
}

/** Marks a claim as skipped by this reviewer (the queue offers it to them last), or takes the mark away. */
export async function setAside(tx: Tx, claimId: number, reviewerId: number, reason: string | null): Promise<void> {
  await rows`
    INSERT INTO draft (claim_id, reviewer_id, set_aside) VALUES (${claimId}, ${reviewerId}, ${reason})
    ON CONFLICT (claim_id, reviewer_id) DO UPDATE SET set_aside = excluded.set_aside`(tx);
}

export async function dropDraft(tx: Tx, claimId: number, reviewerId: number): Promise<void> {
  await rows`DELETE FROM draft WHERE claim_id = ${claimId} AND reviewer_id = ${reviewerId}`(tx);
}

/** Turns ended verdicts into drafts, so that their authors can go on from what they wrote. */
export async function draftsFromVerdicts(tx: Tx, verdictIds: readonly number[]): Promise<void> {
  await rows`
    INSERT INTO draft (claim_id, reviewer_id, body)
    SELECT v.claim_id, v.author_id, jsonb_strip_nulls(jsonb_build_object(
      'ratingToday', v.rating_today, 'rationaleToday', v.rationale_today, 'ratingThen', v.rating_then,
      'rationaleThen', v.rationale_then, 'searches', v.searches,
      'citesToday', (SELECT jsonb_agg(evidence_id) FROM citation WHERE verdict_id = v.id AND moment = 'today'),
      'citesThen', (SELECT jsonb_agg(evidence_id) FROM citation WHERE verdict_id = v.id AND moment = 'then')))
    FROM verdict v WHERE v.id = ANY(${verdictIds}::bigint[])
    ON CONFLICT (claim_id, reviewer_id) DO UPDATE SET body = excluded.body, saved_at = now(), set_aside = NULL`(tx);
}
