/** Articles can be submitted before the feature that splits them is there: then nothing is found in them. */
import { keepSplit } from '../../src/articles/articles.store.js';
import { TestDesk } from '../support/app.js';

export function ensureSplitting({ jobs }: TestDesk): void {
  if ((jobs as unknown as { handlers: Record<string, unknown> }).handlers.split_article) return;
  jobs.handle('split_article', (tx, { articleId }) =>
    keepSplit(tx, articleId, { version: 'none', dateline: null, sentences: [] }),
  );
}
