/** Changing what people are called, what they may do, and whether their account is open. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Caller } from '../domain/caller.js';
import { refuse } from '../domain/refusal.js';
import { append, Happening } from '../database/trail.js';
import { Tx, transaction } from '../database/transaction.js';
import { withdrawInvitationsOf } from './invitations.store.js';
import { ChangePerson, PersonView } from './people.dto.js';
import { Account, isOtherAdmin, keepPerson, lockAccount, lockAdminsAnd, PersonRow } from './people.store.js';
import { personView, unknownPerson } from './people-reading.service.js';
import { endSessionsBut } from './sessions.store.js';
import { revokeTokensOf } from './tokens.store.js';

interface Wanted extends PersonRow {
  isClosed: boolean;
}

@Injectable()
export class PeopleService {
  constructor(private readonly db: DataSource) {}

  /** Refuses `person.unknown`, `person.stale` and `person.last_admin`. */
  change(caller: Caller, id: number, seen: number, change: ChangePerson): Promise<PersonView> {
    return transaction(this.db, caller, async (tx) => {
      await lockAdminsAnd(tx, id);
      const before = await lockAccount(tx, id);
      if (!before) throw unknownPerson(id);
      if (before.version !== seen) throw stale(before);
      const wanted = wantedOf(before, change);
      const happenings = happeningsOf(before, wanted);
      if (!happenings.length) return personView(tx, id);
      if (leavesAdmins(before, wanted)) await leaveAdmins(tx, caller, id);
      await keepPerson(tx, wanted, wanted.isClosed);
      if (wanted.isClosed) await shut(tx, id);
      for (const happening of happenings) await append(tx, caller, happening);
      return personView(tx, id);
    });
  }
}

function wantedOf(before: Account, { name, roles, closed }: ChangePerson): Wanted {
  const isClosed = closed ?? before.closedAt !== null;
  return { ...before, name: name ?? before.name, roles: roles ?? before.roles, isClosed };
}

function leavesAdmins(before: Account, { roles, isClosed }: Wanted): boolean {
  return before.closedAt === null && before.roles.includes('admin') && (isClosed || !roles.includes('admin'));
}

/** What a former admin invited to is withdrawn with them: an invitation kept aside would be a way back in. */
async function leaveAdmins(tx: Tx, caller: Caller, id: number): Promise<void> {
  if (!(await isOtherAdmin(tx, id)))
    throw refuse('person.last_admin', 'Make somebody else an admin first; without one nobody could invite people.');
  for (const invitation of await withdrawInvitationsOf(tx, id)) {
    const reason = { invited_by: id };
    await append(tx, caller, { chain: `invitation:${invitation}`, action: 'withdrawn', reason });
  }
}

async function shut(tx: Tx, id: number): Promise<void> {
  await endSessionsBut(tx, id, null);
  await revokeTokensOf(tx, id);
}

/** One for each thing that changes; none when nothing does. */
function happeningsOf(before: Account, wanted: Wanted): Happening[] {
  const { id, name, roles } = before;
  const isSame = roles.toSorted().join() === wanted.roles.toSorted().join();
  const closing = wanted.isClosed ? 'account_closed' : 'account_reopened';
  const changed: (Omit<Happening, 'chain'> | false)[] = [
    name !== wanted.name && { action: 'renamed', before: { name }, after: { name: wanted.name } },
    !isSame && { action: 'roles_changed', before: { roles }, after: { roles: wanted.roles } },
    (before.closedAt !== null) !== wanted.isClosed && { action: closing },
  ];
  return changed
    .filter((happening) => happening !== false)
    .map((happening) => ({ chain: `person:${id}`, ...happening }));
}

function stale({ version }: Account) {
  const detail = `The person is at version ${version} now. Read them again and make your change anew.`;
  return refuse('person.stale', detail, { facts: { version } });
}
