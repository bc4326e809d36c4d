/** Signing in and out. */
import { Injectable, OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { theDesk } from '../domain/actor.js';
import { Caller } from '../domain/caller.js';
import { Refused, refuse } from '../domain/refusal.js';
import { append } from '../database/trail.js';
import { transaction } from '../database/transaction.js';
import { SignIn } from './account.dto.js';
import { Origin, openSession, SignedInPerson } from './new-session.js';
import { hashPassword, isOutdated, isPassword, nobodysHash } from './passwords.js';
import { Account, accountOf, keepPasswordHash, lockAccount } from './people.store.js';
import { endSession } from './sessions.store.js';
import { SignInThrottle } from './sign-in.throttle.js';

@Injectable()
export class SignInService implements OnModuleInit {
  private nobody: string;

  constructor(
    private readonly db: DataSource,
    private readonly throttle: SignInThrottle,
  ) {}

  async onModuleInit(): Promise<void> {
    this.nobody = await nobodysHash();
  }

  /** Refuses `sign_in.throttled` and `sign_in.wrong`, the latter in the same words and time whatever was wrong. */
  async signIn({ email, password }: SignIn, origin: Origin): Promise<SignedInPerson> {
    await this.throttle.attempt(email, origin.address);
    const account = await accountOf(this.db.manager, { email });
    const fits = await isPassword(account?.passwordHash ?? this.nobody, password);
    if (!account || !fits || account.closedAt) throw wrong();
    const signedIn = await this.open(account, await renewed(account, password), origin);
    await this.throttle.forgive(email, origin.address);
    return signedIn;
  }

  /** Refuses `session.unknown` when it was ended meanwhile. */
  async signOut(caller: Caller): Promise<void> {
    await transaction(this.db, caller, async (tx) => {
      await lockAccount(tx, caller.id);
      if (!(await endSession(tx, caller.id, caller.credentialId)))
        throw refuse('session.unknown', 'This session was ended already.');
      const session = caller.credentialId;
      await append(tx, caller, { chain: `person:${caller.id}`, action: 'signed_out', before: { session } });
    });
  }

  private open(checked: Account, renewedHash: string | null, origin: Origin): Promise<SignedInPerson> {
    return transaction(this.db, theDesk, async (tx) => {
      const account = await lockAccount(tx, checked.id);
      // Closed, or given another password, while this one was being checked.
      if (!account || account.closedAt || account.passwordHash !== checked.passwordHash) throw wrong();
      if (renewedHash) await keepPasswordHash(tx, account.id, renewedHash);
      return openSession(tx, account, origin);
    });
  }
}

async function renewed({ passwordHash }: Account, password: string): Promise<string | null> {
  return isOutdated(passwordHash) ? hashPassword(password) : null;
}

function wrong(): Refused {
  return refuse('sign_in.wrong', 'Check both and try again. An admin can invite you anew if you forgot the password.');
}
