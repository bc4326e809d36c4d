/** Who submits what is imported. */
import { Actor, Role } from '../domain/actor.js';
import { permissionsOf } from '../domain/permission.js';
import { Reads, rows } from '../database/sql.js';

/** The person with this address, when they have an account that may submit articles; else an Error that says what is wrong. */
export async function importerNamed(db: Reads, email: string): Promise<Actor> {
  const [person] = await rows<{ id: number; roles: Role[] }>`
    SELECT id, roles FROM person WHERE email = lower(${email}) AND closed_at IS NULL`(db);
  if (!person) throw new Error(`Nobody here has an account under ${email}.`);
  if (permissionsOf(person.roles, null).has('articles:write')) return { id: person.id, capacities: person.roles };
  throw new Error(`${email} may not submit articles: that takes a reviewer or an editor.`);
}
