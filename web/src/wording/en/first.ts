/** What the first page of the desk says: the part of the English catalogue that is in the first load. */
import { problems } from './problems.js';
import { session } from './session.js';
import { shell } from './shell.js';
import { terms } from './terms.js';
import { welcome } from './welcome.js';

export const first = { shell, session, welcome, problems, terms } as const;
