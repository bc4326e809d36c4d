/** Passwords as they are stored: Argon2id, with the least cost that OWASP's password sheet allows. */
import { hash, verify } from '@node-rs/argon2';
import { refuse } from '../domain/refusal.js';
import { Owner, passwordFault } from '../domain/password-rule.js';
import { newSecret } from './credentials.js';

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const stamp = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$`;

/** However the keyboard composes its letters, the password is the same. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost);
}

export function isPassword(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password.normalize('NFKC'));
}

/** Whether a hash was made at another cost than the desk takes now. */
export function isOutdated(passwordHash: string): boolean {
  return !passwordHash.startsWith(stamp);
}

/** The hash of a password that nobody has: checking against it takes an unknown account as long as a known one. */
export function nobodysHash(): Promise<string> {
  return hashPassword(newSecret());
}

/** Refuses `request.invalid` at `pointer`. */
export function demandPassword(password: string, owner: Owner, pointer: string): void {
  const detail = passwordFault(password, owner);
  if (detail) throw refuse('request.invalid', `The password ${detail}.`, { errors: [{ pointer, detail }] });
}
