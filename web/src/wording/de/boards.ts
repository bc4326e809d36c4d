import type { boards as english } from '../en/boards.js';
import type { Translated } from '../translated.js';

export const boards: Translated<typeof english> = {};
