/** What the first page of the desk says: the part of the German catalogue that is in the first load of whoever speaks it. */
import type { first as english } from '../en/first.js';
import type { Translated } from '../translated.js';
import { problems } from './problems.js';
import { session } from './session.js';
import { shell } from './shell.js';
import { terms } from './terms.js';
import { welcome } from './welcome.js';

export const first: Translated<typeof english> = { shell, session, welcome, problems, terms };
