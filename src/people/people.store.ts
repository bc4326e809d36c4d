/** The accounts of people, in SQL. */
import { Role } from '../domain/actor.js';
import { Fragment, Reads, rows, sql } from '../database/sql.js';
import { Tx } from '../database/transaction.js';
import type { ListedName } from './people.dto.js';

export interface PersonRow {
  id: number;
  name: string;
  email: string;
  roles: Role[];
  closedAt: string | null;
  createdAt: string;
  version: number;
}

/** A person with what their password is checked against; it never leaves the services. */
export interface Account extends PersonRow {
  passwordHash: string;
}

export interface NewPerson {
  name: string;
  email: string;
  roles: Role[];
  passwordHash: string;
}

const person = sql`id, name, email, roles, closed_at AS "closedAt", created_at AS "createdAt", version`;
const account = sql`${person}, password_hash AS "passwordHash"`;

export async function accountOf(db: Reads, which: { id: number } | { email: string }): Promise<Account | null> {
  const condition = 'id' in which ? sql`id = ${which.id}` : sql`email = ${which.email}`;
  const [found] = await rows<Account>`SELECT ${account} FROM person WHERE ${condition}`(db);
  return found ?? null;
}

/** The person's row is what stands for the chain `person:<id>`: it is locked before anything of theirs changes. */
export async function lockAccount(tx: Tx, id: number): Promise<Account | null> {
  const [found] = await rows<Account>`SELECT ${account} FROM person WHERE id = ${id} FOR NO KEY UPDATE`(tx);
  return found ?? null;
}

/** Locks all open admins and this person, always in the same order, so that no two changes can each count on the other's admin. */
export async function lockAdminsAnd(tx: Tx, id: number): Promise<void> {
  await rows`
    SELECT id FROM person WHERE id = ${id} OR (closed_at IS NULL AND 'admin' = ANY (roles))
    ORDER BY id FOR NO KEY UPDATE`(tx);
}

export async function isOtherAdmin(db: Reads, id: number): Promise<boolean> {
  return (await rows`${openAdmins} AND id <> ${id} LIMIT 1`(db)).length > 0;
}

export async function isAnyAdmin(db: Reads): Promise<boolean> {
  return (await rows`${openAdmins} LIMIT 1`(db)).length > 0;
}

const openAdmins: Fragment = sql`SELECT id FROM person WHERE closed_at IS NULL AND 'admin' = ANY (roles)`;

/** By id, one more than `limit`. */
export function listPeople(db: Reads, after: number, limit: number): Promise<PersonRow[]> {
  return rows<PersonRow>`SELECT ${person} FROM person WHERE id > ${after} ORDER BY id LIMIT ${limit + 1}`(db);
}

export function listNames(db: Reads): Promise<ListedName[]> {
  return rows<ListedName>`SELECT id, name, closed_at IS NOT NULL AS closed FROM person ORDER BY lower(name), id`(db);
}

/** Null when somebody already has the e-mail address. */
export async function addPerson(tx: Tx, { name, email, roles, passwordHash }: NewPerson): Promise<PersonRow | null> {
  const [added] = await rows<PersonRow>`
    INSERT INTO person (name, email, roles, password_hash) VALUES (${name}, ${email}, ${roles}, ${passwordHash})
    ON CONFLICT (email) DO NOTHING RETURNING ${person}`(tx);
  return added ?? null;
}

export async function keepPerson(tx: Tx, changed: PersonRow, isClosed: boolean): Promise<void> {
  await rows`
    UPDATE person SET name = ${changed.name}, roles = ${changed.roles}, version = version + 1,
                      closed_at = CASE WHEN ${isClosed} THEN coalesce(closed_at, now()) END
    WHERE id = ${changed.id} AND version = ${changed.version}`(tx);
}

export async function keepPasswordHash(tx: Tx, id: number, passwordHash: string): Promise<void> {
  await rows`UPDATE person SET password_hash = ${passwordHash} WHERE id = ${id}`(tx);
}
