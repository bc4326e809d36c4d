/** Invitations, in SQL. */
import { Role } from '../domain/actor.js';
import { Reads, rows, sql } from '../database/sql.js';
import { Tx } from '../database/transaction.js';

export interface InvitationRow {
  id: number;
  email: string | null;
  roles: Role[];
  state: 'open' | 'accepted' | 'withdrawn' | 'expired';
  invitedBy: { id: number; name: string } | null;
  acceptedBy: { id: number; name: string } | null;
  createdAt: string;
  expiresAt: string;
}

export interface NewInvitation {
  email: string | null;
  roles: readonly Role[];
  expiresInDays: number;
  secretHash: string;
}

const named = (column: 'invited_by' | 'accepted_by') =>
  column === 'invited_by'
    ? sql`(SELECT jsonb_build_object('id', p.id, 'name', p.name) FROM person p WHERE p.id = invited_by)`
    : sql`(SELECT jsonb_build_object('id', p.id, 'name', p.name) FROM person p WHERE p.id = accepted_by)`;

const invitation = sql`
  id, email, roles, created_at AS "createdAt", expires_at AS "expiresAt",
  CASE WHEN accepted_at IS NOT NULL THEN 'accepted' WHEN withdrawn_at IS NOT NULL THEN 'withdrawn'
       WHEN expires_at <= now() THEN 'expired' ELSE 'open' END AS state,
  ${named('invited_by')} AS "invitedBy", ${named('accepted_by')} AS "acceptedBy"`;

export async function addInvitation(tx: Tx, invitedBy: number | null, made: NewInvitation): Promise<InvitationRow> {
  const [added] = await rows<InvitationRow>`
    INSERT INTO invitation (email, roles, secret_hash, invited_by, expires_at)
    VALUES (${made.email}::text, ${made.roles}, ${made.secretHash}, ${invitedBy}::bigint,
            now() + ${made.expiresInDays} * interval '1 day')
    RETURNING ${invitation}`(tx);
  if (!added) throw new Error('The invitation was not stored.');
  return added;
}

/** Newest first, one more than `limit`. */
export function listInvitations(db: Reads, before: number | null, limit: number): Promise<InvitationRow[]> {
  return rows<InvitationRow>`
    SELECT ${invitation} FROM invitation WHERE ${before}::bigint IS NULL OR id < ${before}::bigint
    ORDER BY id DESC LIMIT ${limit + 1}`(db);
}

export async function invitationBySecret(db: Reads, secretHash: string): Promise<InvitationRow | null> {
  const [found] = await rows<InvitationRow>`
    SELECT ${invitation} FROM invitation WHERE secret_hash = ${secretHash}`(db);
  return found ?? null;
}

/** The invitation's row stands for the chain `invitation:<id>`. Its state is read again once the lock is had. */
export async function lockInvitation(tx: Tx, id: number): Promise<InvitationRow | null> {
  const [found] = await rows<InvitationRow>`
    SELECT ${invitation} FROM invitation WHERE id = ${id} FOR NO KEY UPDATE`(tx);
  return found ?? null;
}

export async function spendInvitation(tx: Tx, id: number, acceptedBy: number): Promise<void> {
  await rows`UPDATE invitation SET accepted_at = now(), accepted_by = ${acceptedBy} WHERE id = ${id}`(tx);
}

export async function withdrawInvitation(tx: Tx, id: number): Promise<void> {
  await rows`UPDATE invitation SET withdrawn_at = now() WHERE id = ${id}`(tx);
}

/** Withdraws what this person (null: the desk itself) invited to and nobody accepted yet; gives the ids. */
export async function withdrawInvitationsOf(tx: Tx, invitedBy: number | null): Promise<number[]> {
  const withdrawn = await rows<{ id: number }>`
    UPDATE invitation SET withdrawn_at = now()
    WHERE invited_by IS NOT DISTINCT FROM ${invitedBy}::bigint AND accepted_at IS NULL AND withdrawn_at IS NULL
    RETURNING id`(tx);
  return withdrawn.map(({ id }) => id);
}
