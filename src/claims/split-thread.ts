/**
 * What runs in the splitter's thread: for each article one answer and, where that takes a while, how far it is. An error ends
 * the thread, and the splitter hears of it.
 */
import { parentPort } from 'node:worker_threads';
import { ArticleText, splitArticle } from '../splitting/split-article.js';
import { PackedSplit, packed } from './packed-split.js';

export type SaidByThread = { split: PackedSplit } | { done: number; total: number };

/** In milliseconds: often enough for a person who looks on, and nothing of what is over sooner. */
const betweenWords = 250;

parentPort?.on('message', (article: ArticleText) => {
  const say = (said: SaidByThread) => parentPort?.postMessage(said);
  let last = performance.now();
  const split = splitArticle(article, (done, total) => {
    if (performance.now() - last < betweenWords) return;
    last = performance.now();
    say({ done, total });
  });
  say({ split: packed(split) });
});
