/** Evidence: one source each, with the dates that decide what was known when. */
import { Reads, rows, sql } from '../database/sql.js';
import { Tx } from '../database/transaction.js';
import { Evidence } from './evidence.entities.js';

export type EvidenceFields = Omit<
  Evidence,
  'id' | 'claimId' | 'addedBy' | 'inReview' | 'removedAt' | 'version' | 'createdAt' | 'accessedAt'
> & { accessedAt: string | null };

export type EvidenceRow = Omit<Evidence, 'accessedAt' | 'createdAt' | 'removedAt'> & {
  accessedAt: string;
  addedByName: string;
  createdAt: string;
};

const columns = sql`e.id, e.claim_id AS "claimId", e.added_by AS "addedBy", p.name AS "addedByName", e.in_review AS "inReview",
  e.url, e.citation, e.title, e.publisher, e.author, e.quote, e.stance, e.source_type AS "sourceType",
  e.origin_group AS "originGroup", e.published_from AS "publishedFrom", e.published_to AS "publishedTo",
  e.occurred_from AS "occurredFrom", e.occurred_to AS "occurredTo", e.accessed_at AS "accessedAt",
  e.archived_url AS "archivedUrl", e.note, e.visibility, e.version, e.created_at AS "createdAt"`;

export async function addEvidence(
  tx: Tx,
  claimId: number,
  personId: number,
  inReview: boolean,
  fields: EvidenceFields,
): Promise<number> {
  const [added] = await rows<{ id: number }>`
    INSERT INTO evidence (claim_id, added_by, in_review, url, citation, title, publisher, author, quote, stance, source_type,
      origin_group, published_from, published_to, occurred_from, occurred_to, accessed_at, archived_url, note, visibility)
    VALUES (${claimId}, ${personId}, ${inReview}, ${fields.url}, ${fields.citation}, ${fields.title}, ${fields.publisher},
      ${fields.author}, ${fields.quote}, ${fields.stance}, ${fields.sourceType}, ${fields.originGroup}, ${fields.publishedFrom},
      ${fields.publishedTo}, ${fields.occurredFrom}, ${fields.occurredTo}, coalesce(${fields.accessedAt}::timestamptz, now()),
      ${fields.archivedUrl}, ${fields.note}, ${fields.visibility})
    RETURNING id`(tx);
  if (!added) throw new Error('The evidence was not kept.');
  return added.id;
}

/** The evidence on a claim that was not removed, in the order it was added. */
export function evidenceOn(db: Reads, claimId: number): Promise<EvidenceRow[]> {
  return rows<EvidenceRow>`
    SELECT ${columns} FROM evidence e JOIN person p ON p.id = e.added_by
    WHERE e.claim_id = ${claimId} AND e.removed_at IS NULL ORDER BY e.id`(db);
}

export async function evidenceById(db: Reads, id: number): Promise<EvidenceRow | null> {
  const [found] = await rows<EvidenceRow>`
    SELECT ${columns} FROM evidence e JOIN person p ON p.id = e.added_by WHERE e.id = ${id} AND e.removed_at IS NULL`(
    db,
  );
  return found ?? null;
}

/** Changes evidence that is still at this version; false when it is not. */
export async function changeEvidence(
  tx: Tx,
  id: number,
  version: number,
  change: Partial<EvidenceFields>,
): Promise<boolean> {
  const { affected } = await tx.update(Evidence, { id, version }, change as object);
  return affected === 1;
}

export async function removeEvidence(tx: Tx, id: number, version: number): Promise<boolean> {
  const removed = await rows`
    UPDATE evidence SET removed_at = now(), version = version + 1
    WHERE id = ${id} AND version = ${version} AND removed_at IS NULL RETURNING id`(tx);
  return removed.length === 1;
}

/** Whether any verdict that stands, or that the desk gave, cites it. */
export async function isCited(db: Reads, id: number): Promise<boolean> {
  const cited = await rows`
    SELECT FROM citation c JOIN verdict v ON v.id = c.verdict_id WHERE c.evidence_id = ${id} AND v.ended_as IS NULL LIMIT 1`(
    db,
  );
  return cited.length > 0;
}
