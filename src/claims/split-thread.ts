/** What runs in the splitter's thread: for each article one answer. An error ends the thread, and the splitter hears of it. */
import { parentPort } from 'node:worker_threads';
import { ArticleText, splitArticle } from '../splitting/split-article.js';
import { packed } from './packed-split.js';

parentPort?.on('message', (article: ArticleText) => parentPort?.postMessage(packed(splitArticle(article))));
