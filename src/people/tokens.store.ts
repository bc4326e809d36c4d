/** API tokens, in SQL. */
import { Permission } from '../domain/permission.js';
import { Reads, rows, sql } from '../database/sql.js';
import { Tx } from '../database/transaction.js';

export interface TokenRow {
  id: number;
  name: string;
  scopes: Permission[];
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
}

export interface NewToken {
  name: string;
  scopes: Permission[];
  expiresInDays: number;
  secretHash: string;
}

const token = sql`
  id, name, scopes, created_at AS "createdAt", expires_at AS "expiresAt", last_used_at AS "lastUsedAt"`;

export async function addToken(tx: Tx, personId: number, made: NewToken): Promise<TokenRow> {
  const [added] = await rows<TokenRow>`
    INSERT INTO api_token (person_id, name, secret_hash, scopes, expires_at)
    VALUES (${personId}, ${made.name}, ${made.secretHash}, ${made.scopes},
            now() + ${made.expiresInDays} * interval '1 day')
    RETURNING ${token}`(tx);
  if (!added) throw new Error('The token was not stored.');
  return added;
}

/** Those that were not revoked, newest first, one more than `limit`. */
export function listTokens(db: Reads, personId: number, before: number | null, limit: number): Promise<TokenRow[]> {
  return rows<TokenRow>`
    SELECT ${token} FROM api_token
    WHERE person_id = ${personId} AND revoked_at IS NULL AND (${before}::bigint IS NULL OR id < ${before}::bigint)
    ORDER BY id DESC LIMIT ${limit + 1}`(db);
}

/** The name of the token that was revoked; null when this person has none such that counts. */
export async function revokeToken(tx: Tx, personId: number, id: number): Promise<string | null> {
  const [revoked] = await rows<{ name: string }>`
    UPDATE api_token SET revoked_at = now()
    WHERE id = ${id} AND person_id = ${personId} AND revoked_at IS NULL RETURNING name`(tx);
  return revoked?.name ?? null;
}

export async function revokeTokensOf(tx: Tx, personId: number): Promise<void> {
  await rows`UPDATE api_token SET revoked_at = now() WHERE person_id = ${personId} AND revoked_at IS NULL`(tx);
}
