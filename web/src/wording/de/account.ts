import type { account as english } from '../en/account.js';
import type { Translated } from '../translated.js';

export const account: Translated<typeof english> = {};
