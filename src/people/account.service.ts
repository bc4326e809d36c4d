/** What people do about their own account: sessions, tokens, the password. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Caller } from '../domain/caller.js';
import { Refused, refuse } from '../domain/refusal.js';
import { append } from '../database/trail.js';
import { Tx, transaction } from '../database/transaction.js';
import { ChangePassword, MakeToken, NewTokenView } from './account.dto.js';
import { hashOf, newTokenSecret } from './credentials.js';
import { demandPassword, hashPassword, isPassword } from './passwords.js';
import { Account, accountOf, keepPasswordHash, lockAccount } from './people.store.js';
import { endSession, endSessionsBut } from './sessions.store.js';
import { SignInThrottle } from './sign-in.throttle.js';
import { addToken, revokeToken } from './tokens.store.js';

@Injectable()
export class AccountService {
  constructor(
    private readonly db: DataSource,
    private readonly throttle: SignInThrottle,
  ) {}

  /** Refuses `session.unknown`. */
  async endSession(caller: Caller, id: number): Promise<void> {
    await transaction(this.db, caller, async (tx) => {
      await lockOpenAccount(tx, caller);
      if (!(await endSession(tx, caller.id, id)))
        throw refuse('session.unknown', 'You have no such session; /api/me/sessions lists those that are open.');
      await append(tx, caller, { chain: chainOf(caller), action: 'signed_out', before: { session: id } });
    });
  }

  /** Refuses `token.scope`. The secret is in this answer only. */
  makeToken(caller: Caller, { name, scopes, expiresInDays }: MakeToken): Promise<NewTokenView> {
    return transaction(this.db, caller, async (tx) => {
      await lockOpenAccount(tx, caller);
      const lacking = scopes.filter((scope) => !caller.permissions.has(scope));
      if (lacking.length) {
        const detail = `Your roles do not give ${lacking.join(', ')}; leave that out of the scopes.`;
        throw refuse('token.scope', detail, { facts: { scopes: lacking } });
      }
      const secret = newTokenSecret();
      const token = await addToken(tx, caller.id, { name, scopes, expiresInDays, secretHash: hashOf(secret) });
      const after = { token: token.id, name, scopes, expiresAt: token.expiresAt };
      await append(tx, caller, { chain: chainOf(caller), action: 'token_made', after });
      return { ...token, secret };
    });
  }

  /** Refuses `token.unknown`. */
  async revokeToken(caller: Caller, id: number): Promise<void> {
    await transaction(this.db, caller, async (tx) => {
      await lockOpenAccount(tx, caller);
      const name = await revokeToken(tx, caller.id, id);
      if (name === null) throw refuse('token.unknown', 'You have no such token; /api/me/tokens lists yours.');
      await append(tx, caller, { chain: chainOf(caller), action: 'token_revoked', before: { token: id, name } });
    });
  }

  /** Ends all other sessions. Refuses `request.invalid` (either password) and `sign_in.throttled`. */
  async changePassword(caller: Caller, { current, next }: ChangePassword, address: string): Promise<void> {
    const account = await accountOf(this.db.manager, { id: caller.id });
    if (!account) throw gone();
    await this.throttle.attempt(account.email, address);
    if (!(await isPassword(account.passwordHash, current))) throw wrongCurrent();
    await this.throttle.forgive(account.email, address);
    demandPassword(next, account, '/next');
    const passwordHash = await hashPassword(next);
    // Not as a request that acts once: its fingerprint, a fast hash of the body, would lie beside the slow one of the password.
    await transaction(this.db, { ...caller, once: null }, async (tx) => {
      if ((await lockOpenAccount(tx, caller)).passwordHash !== account.passwordHash) throw wrongCurrent();
      await keepPasswordHash(tx, caller.id, passwordHash);
      await endSessionsBut(tx, caller.id, caller.credentialId);
      await append(tx, caller, { chain: chainOf(caller), action: 'password_changed' });
    });
  }
}

function chainOf({ id }: Caller): string {
  return `person:${id}`;
}

/** Also keeps out what was under way when the account was closed. */
async function lockOpenAccount(tx: Tx, { id }: Caller): Promise<Account> {
  const account = await lockAccount(tx, id);
  if (!account || account.closedAt) throw gone();
  return account;
}

function gone(): Refused {
  return refuse('sign_in.required', 'Your account was closed meanwhile.');
}

function wrongCurrent(): Refused {
  const errors = [{ pointer: '/current', detail: 'is not the password that you have now' }];
  return refuse('request.invalid', 'The current password is wrong; nothing was changed.', { errors });
}
