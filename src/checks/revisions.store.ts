/** Checks and their revisions in SQL: written once, superseded by the next. */
import { Change, CheckDocument, RevisionKind, StandingCheck } from '../domain/check-document.js';
import { refuse } from '../domain/refusal.js';
import { Reads, rows } from '../database/sql.js';
import { Tx } from '../database/transaction.js';

export interface LockedCheck {
  id: number;
  claimId: number;
  version: number;
  /** The revision that stands. */
  number: number;
  kind: RevisionKind;
  document: CheckDocument;
}

/** Locks the check of a claim; null when the claim was never published. The claim is locked first, always. */
export async function lockCheckOf(tx: Tx, claimId: number): Promise<LockedCheck | null> {
  const [check] = await rows<Omit<LockedCheck, 'document'> & { text: string }>`
    SELECT k.id, k.claim_id AS "claimId", k.version, r.number, r.kind, r.document AS text
    FROM published_check k JOIN check_revision r ON r.check_id = k.id AND r.superseded_at IS NULL
    WHERE k.claim_id = ${claimId} FOR UPDATE OF k`(tx);
  if (!check) return null;
  const { text, ...rest } = check;
  return { ...rest, document: JSON.parse(text) as CheckDocument };
}

/** The claim of a check. Refuses `check.unknown`. */
export async function claimOfCheck(db: Reads, checkId: number): Promise<number> {
  const [check] = await rows<{
    claimId: number;
  }>`SELECT claim_id AS "claimId" FROM published_check WHERE id = ${checkId}`(db);
  if (!check) throw refuse('check.unknown', `There is no check ${checkId}.`);
  return check.claimId;
}

export async function addCheck(tx: Tx, claimId: number): Promise<number> {
  const [check] = await rows<{ id: number }>`INSERT INTO published_check (claim_id) VALUES (${claimId}) RETURNING id`(
    tx,
  );
  if (!check) throw new Error('The check was not kept.');
  return check.id;
}

/** The change that the next revision makes, after `before` or as the first. */
export async function nextChange<Kind extends RevisionKind>(
  tx: Tx,
  before: LockedCheck | null,
  change: { kind: Kind; note: string | null; class: string | null },
): Promise<Change & { kind: Kind }> {
  return { revision: (before?.number ?? 0) + 1, ...change, at: await nextMoment(tx, before?.id ?? null) };
}

/** By the database's clock, UTC with microseconds, and later than the revision before even where the clock was set back. */
async function nextMoment(tx: Tx, checkId: number | null): Promise<string> {
  const [clock] = await rows<{ at: string }>`
    SELECT to_char(greatest(clock_timestamp(), (SELECT max(made_at) + interval '1 microsecond' FROM check_revision
                                                WHERE check_id = ${checkId}::bigint)) AT TIME ZONE 'UTC',
                   'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at`(tx);
  if (!clock) throw new Error('The database has no clock.');
  return clock.at;
}

/** Ends the standing revision at the moment at which the next begins, and writes that one. */
export async function addRevision(
  tx: Tx,
  personId: number,
  document: CheckDocument,
  verdict: StandingCheck,
): Promise<void> {
  const made = document.changes.at(-1);
  if (!made) throw new Error('A revision without its own change.');
  const { claim } = document;
  await rows`
    UPDATE check_revision SET superseded_at = ${made.at}::timestamptz WHERE check_id = ${document.id} AND superseded_at IS NULL`(
    tx,
  );
  await rows`
    INSERT INTO check_revision (check_id, number, kind, document, article_id, claim_kind, claim_text, speaker, language,
                                rating_today, rating_then, note, made_by, made_at)
    VALUES (${document.id}, ${document.revision}, ${document.kind}, ${JSON.stringify(document)}, ${claim.article.id}, ${claim.kind},
            ${claim.text}, ${claim.speaker}, ${document.language}, ${verdict.today.rating.key},
            ${verdict.then?.rating.key ?? null}, ${made.note}, ${personId}, ${made.at}::timestamptz)`(tx);
  await rows`UPDATE published_check SET version = ${document.revision} WHERE id = ${document.id}`(tx);
}
