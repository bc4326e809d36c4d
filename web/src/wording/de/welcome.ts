import type { welcome as english } from '../en/welcome.js';
import type { Translated } from '../translated.js';

export const welcome: Translated<typeof english> = {};
