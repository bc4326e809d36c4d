/** How a new desk gets its first admin: the desk itself invites them. */
import { DataSource } from 'typeorm';
import { Role, theDesk } from '../domain/actor.js';
import { append } from '../database/trail.js';
import { Tx, transaction } from '../database/transaction.js';
import { hashOf, newSecret } from './credentials.js';
import { addInvitation, withdrawInvitationsOf } from './invitations.store.js';
import { joinLink } from './join-link.js';
import { isAnyAdmin } from './people.store.js';

const firstRoles: readonly Role[] = ['admin', 'editor', 'reviewer'];

/** The link that makes whoever opens it the first admin, for 7 days and in place of any made before; null when there is one. */
export function firstAdminLink(source: DataSource, publicUrl: URL): Promise<string | null> {
  return transaction(source, theDesk, async (tx) => {
    if (await isAnyAdmin(tx)) return null;
    for (const id of await withdrawInvitationsOf(tx, null))
      await append(tx, theDesk, { chain: `invitation:${id}`, action: 'withdrawn', reason: { replaced: true } });
    return joinLink(publicUrl, await invited(tx));
  });
}

async function invited(tx: Tx): Promise<string> {
  const secret = newSecret();
  const made = { email: null, roles: firstRoles, expiresInDays: 7, secretHash: hashOf(secret) };
  const { id, roles, expiresAt } = await addInvitation(tx, null, made);
  await append(tx, theDesk, { chain: `invitation:${id}`, action: 'invited', after: { roles, expiresAt } });
  return secret;
}
