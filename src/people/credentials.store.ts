/** Who stands behind a credential, in SQL. */
import { Role } from '../domain/actor.js';
import { Permission } from '../domain/permission.js';
import { Reads, rows, sql } from '../database/sql.js';
import { Tx } from '../database/transaction.js';

export interface Bearer {
  id: number;
  name: string;
  roles: Role[];
  credentialId: number;
  /** What the token is limited to; null for a session, which may do all that its person may. */
  scopes: Permission[] | null;
  /** Why the credential no longer counts. */
  over: 'closed' | 'revoked' | 'expired' | null;
  /** Its last use was noted more than a minute ago. */
  unnoted: boolean;
}

/** How long a session may lie idle. */
export const idleLimit = sql`interval '8 hours'`;

export async function bearerOfToken(db: Reads, secretHash: string): Promise<Bearer | null> {
  const [bearer] = await rows<Bearer>`
    SELECT p.id, p.name, p.roles, t.id AS "credentialId", t.scopes,
           CASE WHEN t.revoked_at IS NOT NULL THEN 'revoked'
                WHEN p.closed_at IS NOT NULL THEN 'closed'
                WHEN t.expires_at <= now() THEN 'expired' END AS over,
           t.last_used_at IS NULL OR t.last_used_at < now() - interval '1 minute' AS unnoted
    FROM api_token t JOIN person p ON p.id = t.person_id
    WHERE t.secret_hash = ${secretHash}`(db);
  return bearer ?? null;
}

export async function bearerOfSession(db: Reads, secretHash: string): Promise<Bearer | null> {
  const [bearer] = await rows<Bearer>`
    SELECT p.id, p.name, p.roles, s.id AS "credentialId", NULL AS scopes,
           CASE WHEN p.closed_at IS NOT NULL THEN 'closed'
                WHEN s.expires_at <= now() OR s.last_seen_at < now() - ${idleLimit} THEN 'expired' END AS over,
           s.last_seen_at < now() - interval '1 minute' AS unnoted
    FROM session s JOIN person p ON p.id = s.person_id
    WHERE s.secret_hash = ${secretHash}`(db);
  return bearer ?? null;
}

export interface StandingBearer {
  via: 'session' | 'token';
  credentialId: number;
  roles: Role[];
  scopes: Permission[] | null;
}

/** Of these sessions and tokens the ones that still count: for what goes on after its request was let in. */
export function standingBearers(
  db: Reads,
  { sessions, tokens }: { sessions: readonly number[]; tokens: readonly number[] },
): Promise<StandingBearer[]> {
  return rows<StandingBearer>`
    SELECT 'token' AS via, t.id AS "credentialId", p.roles, t.scopes
    FROM api_token t JOIN person p ON p.id = t.person_id
    WHERE t.id = ANY(${tokens}::bigint[]) AND t.revoked_at IS NULL AND t.expires_at > now() AND p.closed_at IS NULL
    UNION ALL
    SELECT 'session', s.id, p.roles, NULL
    FROM session s JOIN person p ON p.id = s.person_id
    WHERE s.id = ANY(${sessions}::bigint[]) AND s.expires_at > now() AND s.last_seen_at >= now() - ${idleLimit}
      AND p.closed_at IS NULL`(db);
}

/** Guarded, so that of many requests at once only one writes. */
export async function noteTokenUse(tx: Tx, id: number): Promise<void> {
  await rows`
    UPDATE api_token SET last_used_at = now()
    WHERE id = ${id} AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')`(tx);
}

export async function noteSessionUse(tx: Tx, id: number): Promise<void> {
  await rows`UPDATE session SET last_seen_at = now()
    WHERE id = ${id} AND last_seen_at < now() - interval '1 minute'`(tx);
}
