import type { publishing as english } from '../en/publishing.js';
import type { Translated } from '../translated.js';

export const publishing: Translated<typeof english> = {};
