/** Who calls in the tests of articles and of the desk. */
import { TestDesk } from '../support/app.js';

/** The headers of a request that this person makes. */
export type Headers = Record<string, string>;

/** A new person in this role, signed in. */
export async function signedIn(_desk: TestDesk, role: string): Promise<Headers> {
  throw new Error(`Nobody can sign in as ${role} yet: test/support/people.ts is missing.`);
}
