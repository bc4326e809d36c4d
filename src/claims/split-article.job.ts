/**
 * Splits an article into proposed claims. A background job splits first and then opens the transaction that keeps what was
 * found. Run twice, it does no harm: an article is split once.
 */
import { Injectable, Logger, OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { tell } from '../database/channels.js';
import { Tx } from '../database/transaction.js';
import { ArticleToSplit, articleToSplit, lockForSplit } from '../articles/articles.store.js';
import { Jobs } from '../jobs/jobs.js';
import { Progress } from '../splitting/split-article.js';
import { keepOutcome, SplitOutcome } from './keep-split.js';
import { LanguageModel } from './language-model/language-model.js';
import { Splitter } from './splitter.js';

@Injectable()
export class SplitArticleJob implements OnModuleInit {
  private readonly logger = new Logger('split_article');

  constructor(
    private readonly jobs: Jobs,
    private readonly db: DataSource,
    private readonly splitter: Splitter,
    private readonly languageModel: LanguageModel,
  ) {}

  onModuleInit(): void {
    this.jobs.prepare('split_article', ({ articleId }) => this.splitAhead(articleId));
    this.jobs.handle('split_article', (tx, { articleId }) => this.splitWithin(tx, articleId));
  }

  /** No lock and no connection is held while the splitter or the language model works. */
  private async splitAhead(articleId: number): Promise<(tx: Tx) => Promise<void>> {
    const article = await articleToSplit(this.db.manager, articleId);
    const outcome = article && (await this.readByModel(article, await this.attemptInView(article)));
    return async (tx) => {
      if (article && outcome && (await lockForSplit(tx, articleId))) await keepOutcome(tx, article, outcome);
    };
  }

  /** By the built-in splitter, whatever is configured: a language model keeps everybody waiting. */
  private async splitWithin(tx: Tx, articleId: number): Promise<void> {
    if (!(await lockForSplit(tx, articleId))) return;
    const article = await articleToSplit(tx, articleId);
    if (article) await keepOutcome(tx, article, await this.attempt(article));
  }

  /** A text that the splitter cannot take must not cost the article: it is kept, marked, and told to the log without its words. */
  private async attempt(article: ArticleToSplit, progress?: Progress): Promise<SplitOutcome> {
    try {
      return { split: await this.splitter.split(article, progress), standIn: null };
    } catch (error) {
      const { message, cause } = error as Error;
      this.logger.error(`Article ${article.id}: ${message}`, cause instanceof Error ? cause.stack : undefined);
      return { failed: message };
    }
  }

  /** Tells those who look on how far it is; the last word is out before the split is kept. */
  private async attemptInView(article: ArticleToSplit): Promise<SplitOutcome> {
    let told: Promise<void> = Promise.resolve();
    const outcome = await this.attempt(article, (done, total) => {
      told = told
        .then(() => tell(this.db.manager, 'splitting', { articleId: article.id, done, total }))
        .catch((error: Error) =>
          this.logger.warn(`How far article ${article.id} is could not be told: ${error.message}`),
        );
    });
    await told;
    return outcome;
  }

  private async readByModel(article: ArticleToSplit, outcome: SplitOutcome): Promise<SplitOutcome> {
    if ('failed' in outcome) return outcome;
    const reading = await this.languageModel.read(article, outcome.split);
    if (reading.standIn !== null) this.logger.warn(`Article ${article.id}: ${reading.standIn}`);
    return reading;
  }
}
