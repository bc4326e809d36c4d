/** Who calls in the tests of articles and of the desk. */
import { Role } from '../../src/domain/actor.js';
import { TestDesk } from '../support/app.js';
import { person } from '../support/people.js';

/** The headers of a request that this person makes. */
export type Headers = Record<string, string>;

/** A new person in this role, signed in by a token. */
export async function signedIn(desk: TestDesk, role: string): Promise<Headers> {
  const { token } = await person(desk, `The ${role}`, role as Role);
  return { authorization: `Bearer ${token}` };
}
