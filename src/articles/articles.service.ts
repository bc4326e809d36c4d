/** Submitting articles and correcting their particulars. */
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Config, settings } from '../config.js';
import { Actor } from '../domain/actor.js';
import { Caller } from '../domain/caller.js';
import { transaction, Tx } from '../database/transaction.js';
import { enqueue, Jobs } from '../jobs/jobs.js';
import { articleView } from './article-view.js';
import { languageTag, webAddress } from './article.validators.js';
import { ArticleView } from './article-view.dto.js';
import { CorrectArticle, SubmitArticle } from './articles.dto.js';
import { addArticle, correct, lockParticulars, Particulars } from './articles.store.js';
import { articleFrom } from './intake.js';

/** In UTF-16 units: splitting this much takes less time than a person notices. */
const splitAtOnce = 20_000;

@Injectable()
export class ArticlesService {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    @Inject(settings) private readonly config: Config,
  ) {}

  /**
   * Keeps an article and splits it: a short one at once, a long one, or any for a language model, as a job. Refuses `request.invalid`, `article.in_future`,
   * `article.empty`, `article.too_large`, `article.duplicate` and `article.unknown` (of `editionOf`).
   */
  submit(caller: Caller, given: SubmitArticle): Promise<ArticleView> {
    const article = articleFrom(given, today());
    return transaction(this.db, caller, async (tx) => {
      const articleId = await addArticle(tx, caller, article);
      if (article.text.length <= splitAtOnce && !this.config.languageModel)
        await this.jobs.within(tx, 'split_article', { articleId });
      else await splitLater(tx, articleId);
      return articleView(tx, articleId);
    });
  }

  /** The same for one of many: splitting is always left to a job. Gives the article's id. */
  async take(actor: Actor, given: SubmitArticle): Promise<number> {
    const article = articleFrom(given, today());
    return transaction(this.db, actor, async (tx) => {
      const articleId = await addArticle(tx, actor, article);
      await splitLater(tx, articleId);
      return articleId;
    });
  }

  /** A change that changes nothing leaves no trace. Refuses `article.unknown` and `article.stale`. */
  correct(caller: Caller, id: number, seen: number, change: CorrectArticle): Promise<ArticleView> {
    return transaction(this.db, caller, async (tx) => {
      const before = await lockParticulars(tx, id, seen);
      const after = { ...before, ...spelled(change) };
      const changed = differing(before, after);
      if (Object.keys(changed).length) await correct(tx, caller, id, changed, after);
      return articleView(tx, id);
    });
  }
}

function splitLater(tx: Tx, articleId: number): Promise<void> {
  return enqueue(tx, 'split_article', { articleId }, `split:${articleId}`);
}

/** Only the fields that the request named, in the desk's spelling. */
function spelled({ url, language, ...rest }: CorrectArticle): Partial<Particulars> {
  const change = {
    ...rest,
    url: url && webAddress(url),
    language: language === undefined ? undefined : (languageTag(language) ?? undefined),
  };
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

function differing(before: Particulars, after: Particulars): Partial<Particulars> {
  const fields = Object.keys(before) as (keyof Particulars)[];
  return Object.fromEntries(
    fields.filter((field) => before[field] !== after[field]).map((field) => [field, before[field]]),
  );
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
