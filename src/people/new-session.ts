/** Opens a session for a person, inside the transaction that found out who they are and holds the lock of their row. */
import { Caller } from '../domain/caller.js';
import { permissionsOf } from '../domain/permission.js';
import { append } from '../database/trail.js';
import { Tx } from '../database/transaction.js';
import { Me } from './account.dto.js';
import { hashOf, newSecret } from './credentials.js';
import { PersonRow } from './people.store.js';
import { addSession } from './sessions.store.js';

/** Where a person signs in from. */
export interface Origin {
  readonly address: string;
  readonly userAgent: string | null;
}

export interface SignedInPerson {
  readonly me: Me;
  /** What goes into the cookie, and nowhere else. */
  readonly secret: string;
}

/** What the person does in the new session from the start: `opening` may append further events as them. */
export async function openSession(
  tx: Tx,
  person: PersonRow,
  { userAgent }: Origin,
  opening: (caller: Caller) => Promise<void> = async () => {},
): Promise<SignedInPerson> {
  const secret = newSecret();
  const session = await addSession(tx, person.id, hashOf(secret), userAgent?.slice(0, 300) ?? null);
  const caller = callerIn(person, session);
  await opening(caller);
  await append(tx, caller, { chain: `person:${person.id}`, action: 'signed_in', after: { session } });
  return { secret, me: meOf(person, caller) };
}

export function meOf({ id, name, email, roles }: PersonRow, { permissions, via }: Caller): Me {
  return { id, name, email, roles, permissions: [...permissions], via };
}

function callerIn({ id, name, roles }: PersonRow, session: number): Caller {
  const permissions = permissionsOf(roles, null);
  return { id, name, capacities: roles, permissions, via: 'session', credentialId: session, once: null };
}
