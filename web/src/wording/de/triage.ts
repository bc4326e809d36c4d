import type { triage as english } from '../en/triage.js';
import type { Translated } from '../translated.js';

export const triage: Translated<typeof english> = {};
