/** The English catalogue, one file for each part of the desk: it says which texts there are. */
import { first } from './first.js';
import { rest } from './rest.js';

export const english = { ...first, ...rest } as const;
