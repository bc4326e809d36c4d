import type { claim as english } from '../en/claim.js';
import type { Translated } from '../translated.js';

export const claim: Translated<typeof english> = {};
