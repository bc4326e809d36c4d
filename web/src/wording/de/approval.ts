import type { approval as english } from '../en/approval.js';
import type { Translated } from '../translated.js';

export const approval: Translated<typeof english> = {};
