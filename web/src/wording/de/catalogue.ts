/** The German catalogue. */
import type { english } from '../en/catalogue.js';
import type { Translated } from '../translated.js';
import { first } from './first.js';
import { rest } from './rest.js';

export const german: Translated<typeof english> = { ...first, ...rest };
