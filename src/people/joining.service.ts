/** Accepting an invitation: it becomes an account, once. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { theDesk } from '../domain/actor.js';
import { Refused, refuse } from '../domain/refusal.js';
import { append } from '../database/trail.js';
import { Tx, transaction } from '../database/transaction.js';
import { hashOf } from './credentials.js';
import { InvitationRow, invitationBySecret, lockInvitation, spendInvitation } from './invitations.store.js';
import { spent } from './join-link.js';
import { Origin, openSession, SignedInPerson } from './new-session.js';
import { demandPassword, hashPassword } from './passwords.js';
import { Join, OpenInvitation } from './people.dto.js';
import { addPerson, NewPerson, PersonRow } from './people.store.js';

@Injectable()
export class JoiningService {
  constructor(private readonly db: DataSource) {}

  /** What a link invites to. Refuses `invitation.unknown` and `invitation.spent`. */
  async shown(secret: string): Promise<OpenInvitation> {
    const { email, roles, invitedBy, expiresAt } = await this.invitation(secret);
    return { email, roles, invitedBy, expiresAt };
  }

  /** Makes the person and signs them in. Refuses also `request.invalid` (e-mail, password) and `person.email_taken`. */
  async accept(secret: string, { name, email, password }: Join, origin: Origin): Promise<SignedInPerson> {
    const { id, roles, email: bound } = await this.invitation(secret);
    const address = boundEmail(bound, email);
    demandPassword(password, { name, email: address }, '/password');
    const made = { name, email: address, roles, passwordHash: await hashPassword(password) };
    return transaction(this.db, theDesk, async (tx) => {
      open(await lockInvitation(tx, id));
      const person = await added(tx, made);
      await spendInvitation(tx, id, person.id);
      return openSession(tx, person, origin, async (caller) => {
        await append(tx, caller, { chain: `invitation:${id}`, action: 'accepted', after: { person: person.id } });
        const after = { name, roles, invitation: id };
        await append(tx, caller, { chain: `person:${person.id}`, action: 'joined', after });
      });
    });
  }

  private async invitation(secret: string): Promise<InvitationRow> {
    return open(await invitationBySecret(this.db.manager, hashOf(secret)));
  }
}

function open(invitation: InvitationRow | null): InvitationRow {
  if (!invitation)
    throw refuse('invitation.unknown', 'Check that the link is whole, or ask an admin of the desk for a new one.');
  if (invitation.state !== 'open') throw spent(invitation.state);
  return invitation;
}

function boundEmail(bound: string | null, given: string | undefined): string {
  if (bound !== null && given !== undefined && given !== bound) throw wrongEmail(`is not ${bound}, which was invited`);
  const email = bound ?? given;
  if (email === undefined) throw wrongEmail('is missing; you will sign in with it');
  return email;
}

function wrongEmail(detail: string): Refused {
  return refuse('request.invalid', `The e-mail address ${detail}.`, { errors: [{ pointer: '/email', detail }] });
}

async function added(tx: Tx, made: NewPerson): Promise<PersonRow> {
  const person = await addPerson(tx, made);
  if (person) return person;
  throw refuse(
    'person.email_taken',
    'This e-mail address has an account already: sign in with it, or take another address.',
  );
}
