/** Inviting people, and taking an invitation back. */
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Config, settings } from '../config.js';
import { Caller } from '../domain/caller.js';
import { refuse } from '../domain/refusal.js';
import { append } from '../database/trail.js';
import { transaction } from '../database/transaction.js';
import { hashOf, newSecret } from './credentials.js';
import { addInvitation, lockInvitation, withdrawInvitation } from './invitations.store.js';
import { joinLink, spent } from './join-link.js';
import { Invite, NewInvitationView } from './people.dto.js';
import { accountOf, lockAccount } from './people.store.js';

@Injectable()
export class InvitationsService {
  constructor(
    private readonly db: DataSource,
    @Inject(settings) private readonly config: Config,
  ) {}

  /** Refuses `person.email_taken`. The link is in this answer only. */
  invite(caller: Caller, { email, roles, expiresInDays }: Invite): Promise<NewInvitationView> {
    return transaction(this.db, caller, async (tx) => {
      // An admin whose account is being closed leaves no open invitation behind.
      if ((await lockAccount(tx, caller.id))?.closedAt !== null)
        throw refuse('sign_in.required', 'Your account was closed meanwhile.');
      if (email && (await accountOf(tx, { email })))
        throw refuse('person.email_taken', `There is an account for ${email} already; /api/people lists it.`);
      const secret = newSecret();
      const made = { email: email ?? null, roles, expiresInDays, secretHash: hashOf(secret) };
      const invitation = await addInvitation(tx, caller.id, made);
      const after = { roles, expiresAt: invitation.expiresAt };
      await append(tx, caller, { chain: `invitation:${invitation.id}`, action: 'invited', after });
      return { ...invitation, link: joinLink(this.config.publicUrl, secret) };
    });
  }

  /** Refuses `invitation.unknown` and `invitation.spent`. */
  async withdraw(caller: Caller, id: number): Promise<void> {
    await transaction(this.db, caller, async (tx) => {
      const invitation = await lockInvitation(tx, id);
      if (!invitation) throw refuse('invitation.unknown', `There is no invitation ${id}; /api/invitations lists them.`);
      if (invitation.state !== 'open') throw spent(invitation.state);
      await withdrawInvitation(tx, id);
      await append(tx, caller, { chain: `invitation:${id}`, action: 'withdrawn' });
    });
  }
}
