import type { evidence as english } from '../en/evidence.js';
import type { Translated } from '../translated.js';

export const evidence: Translated<typeof english> = {};
