import type { admin as english } from '../en/admin.js';
import type { Translated } from '../translated.js';

export const admin: Translated<typeof english> = {};
