/**
 * Scores the splitter against marked articles.
 *   node …/bench/splitting/score.js [FOLDER] [--misses]                    articles with their claims in one file each
 *   node …/bench/splitting/score.js --articles DIR [--gold DIR] [--misses]  texts in one folder, claims in another
 * Without a folder it reads bench/splitting/gold below the folder it is run in.
 *
 *   sentence, date   F1; a sentence counts with its exact ends, a date when it touches a marked one and has its days
 *   claim, strict    F1 of claims paired one to one by their words, alike to 0.6 and to 0.8
 *   anchor … when    of the claims paired at 0.6, the share whose quote overlaps the marked one by half, whose kind,
 *                    speaker and days are the same
 *   offsets          the share of claims whose quote stands in the text where they say it does
 */
import { parseArgs } from 'node:util';
import { splitArticle } from '../../src/splitting/split-article.js';
import { readGold } from './gold-articles.js';
import { missList, scoreTable } from './score-table.js';
import { tallyArticle } from './scoring.js';

const usage = 'usage: score.js [FOLDER] [--misses]  or  score.js --articles DIR [--gold DIR] [--misses]';

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { articles: { type: 'string' }, gold: { type: 'string' }, misses: { type: 'boolean', default: false } },
  });
  const articles = readGold(values.articles ?? positionals[0] ?? 'bench/splitting/gold', values.gold ?? null);
  const tallies = articles.map((article) => {
    const { id, text, publishedOn } = article;
    return [id, tallyArticle(text, splitArticle({ text, publishedOn }), article)] as const;
  });
  console.log(scoreTable(new Map(tallies)));
  if (values.misses) for (const article of articles) console.log(missList(article));
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error && 'code' in error ? `${error.message}\n${usage}` : error);
  process.exitCode = 2;
}
