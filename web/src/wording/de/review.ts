import type { review as english } from '../en/review.js';
import type { Translated } from '../translated.js';

export const review: Translated<typeof english> = {};
