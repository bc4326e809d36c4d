import type { articles as english } from '../en/articles.js';
import type { Translated } from '../translated.js';

export const articles: Translated<typeof english> = {};
