/** Verdicts and what they cite. A verdict never changes; it can only end. */
import { QueryFailedError } from 'typeorm';
import { refuse } from '../domain/refusal.js';
import { Reads, rows } from '../database/sql.js';
import { Tx } from '../database/transaction.js';
import { ClaimRow } from './claims.store.js';

export interface NewVerdict {
  givenAs: 'review' | 'adjudication' | 'correction';
  seat: number | null;
  authorId: number;
  scaleVersion: number;
  ratingToday: string;
  rationaleToday: string;
  ratingThen: string | null;
  rationaleThen: string | null;
  searches: readonly object[];
  citesToday: readonly number[];
  citesThen: readonly number[];
}

export interface VerdictRow extends NewVerdict {
  id: number;
  author: string;
  claimVersion: number;
  claimText: string;
  submittedAt: string;
  endedAs: 'withdrawn' | 'returned' | 'reopened' | null;
  endedAt: string | null;
}

/**
 * Records a verdict with its citations and gives its id. What the database holds against it becomes a refusal: `rating.unknown`,
 * `evidence.unknown` (not of this claim), `evidence.too_late` (published after the article, cited for what was known then).
 */
export async function addVerdict(tx: Tx, claim: ClaimRow, verdict: NewVerdict): Promise<number> {
  try {
    const [added] = await rows<{ id: number }>`
      INSERT INTO verdict (claim_id, given_as, seat, author_id, scale_version, rating_today, rationale_today, rating_then,
                           rationale_then, searches, claim_version, claim_text)
      VALUES (${claim.id}, ${verdict.givenAs}, ${verdict.seat}, ${verdict.authorId}, ${verdict.scaleVersion},
              ${verdict.ratingToday}, ${verdict.rationaleToday}, ${verdict.ratingThen}, ${verdict.rationaleThen},
              ${JSON.stringify(verdict.searches)}::jsonb, ${claim.version}, ${claim.text})
      RETURNING id`(tx);
    if (!added) throw new Error('The verdict was not kept.');
    await cite(tx, claim, { ...verdict, id: added.id }, 'today');
    await cite(tx, claim, { ...verdict, id: added.id }, 'then');
    return added.id;
  } catch (error) {
    throw refusalFor(error) ?? error;
  }
}

/** Ends the standing verdicts of a claim, or those named of them, and gives the ids of those that ended. */
export async function endVerdicts(
  tx: Tx,
  claimId: number,
  as: 'withdrawn' | 'returned' | 'reopened',
  ids: readonly number[] | null = null,
): Promise<number[]> {
  const ended = await rows<{ id: number }>`
    UPDATE verdict SET ended_as = ${as}, ended_at = now()
    WHERE claim_id = ${claimId} AND ended_as IS NULL AND (${ids}::bigint[] IS NULL OR id = ANY(${ids}::bigint[]))
    RETURNING id`(tx);
  return ended.map(({ id }) => id);
}

/** All verdicts on a claim, in the order they were given. */
export function verdictsOn(db: Reads, claimId: number): Promise<VerdictRow[]> {
  return rows<VerdictRow>`
    SELECT v.id, v.given_as AS "givenAs", v.seat, v.author_id AS "authorId", p.name AS author, v.scale_version AS "scaleVersion",
           v.rating_today AS "ratingToday", v.rationale_today AS "rationaleToday", v.rating_then AS "ratingThen",
           v.rationale_then AS "rationaleThen", v.searches, v.claim_version AS "claimVersion", v.claim_text AS "claimText",
           v.submitted_at AS "submittedAt", v.ended_as AS "endedAs", v.ended_at AS "endedAt",
           coalesce(array_agg(c.evidence_id ORDER BY c.evidence_id) FILTER (WHERE c.moment = 'today'), '{}') AS "citesToday",
           coalesce(array_agg(c.evidence_id ORDER BY c.evidence_id) FILTER (WHERE c.moment = 'then'), '{}') AS "citesThen"
    FROM verdict v JOIN person p ON p.id = v.author_id LEFT JOIN citation c ON c.verdict_id = v.id
    WHERE v.claim_id = ${claimId} GROUP BY v.id, p.name ORDER BY v.id`(db);
}

/**
 * Copies each item's dates beside the citation, where a CHECK compares them. A review can cite only what its author may see:
 * their own evidence and the desk's. What is not of this claim, or was removed, is not found.
 */
async function cite(
  tx: Tx,
  claim: ClaimRow,
  verdict: NewVerdict & { id: number },
  moment: 'today' | 'then',
): Promise<void> {
  const wanted = [...new Set(moment === 'then' ? verdict.citesThen : verdict.citesToday)];
  const cited = await rows<{ evidence_id: number }>`
    INSERT INTO citation (verdict_id, evidence_id, moment, claim_id, as_of, evidence_published_to)
    SELECT ${verdict.id}, id, ${moment}, claim_id, ${claim.asOf}, published_to
    FROM evidence
    WHERE claim_id = ${claim.id} AND id = ANY(${wanted}::bigint[]) AND removed_at IS NULL
      AND (NOT in_review OR added_by = ${verdict.authorId} OR ${verdict.givenAs !== 'review'}::boolean)
    RETURNING evidence_id`(tx);
  const found = new Set(cited.map((row) => row.evidence_id));
  const missing = wanted.filter((id) => !found.has(id));
  if (!missing.length) return;
  throw refuse(
    'evidence.unknown',
    `Claim ${claim.id} has no evidence ${missing.join(', ')}; record it first, then cite it.`,
    {
      errors: [
        { pointer: moment === 'then' ? '/citesThen' : '/citesToday', detail: `not evidence of this claim: ${missing}` },
      ],
    },
  );
}

function refusalFor(error: unknown): Error | null {
  const constraint =
    error instanceof QueryFailedError ? (error.driverError as { constraint?: string }).constraint : undefined;
  switch (constraint) {
    case 'citation_known_then':
      return refuse(
        'evidence.too_late',
        "What was known then may rest only on evidence that was published by the article's date.",
        {
          errors: [
            {
              pointer: '/citesThen',
              detail: "cites evidence that is undated or was published after the article's date",
            },
          ],
        },
      );
    case 'verdict_rating_today_fk':
      return unknownRating('/ratingToday');
    case 'verdict_rating_then_fk':
      return unknownRating('/ratingThen');
    default:
      return null;
  }
}

function unknownRating(pointer: string): Error {
  return refuse('rating.unknown', 'GET /api/scale lists the ratings there are.', {
    errors: [{ pointer, detail: 'is not the key of a rating on the current scale' }],
  });
}
