/** Splits an article into proposed claims. Run twice, it does no harm: an article is split once. */
import { Injectable, Logger, OnModuleInit } from '@nestjs/common';
import { theDesk } from '../domain/actor.js';
import { append } from '../database/trail.js';
import { Tx } from '../database/transaction.js';
import { articleForSplitting, ArticleToSplit, keepSplit, keepSplitFailure } from '../articles/articles.store.js';
import { keptSplit } from '../articles/sentences.js';
import { deskSettings } from '../desk/desk.store.js';
import { Jobs } from '../jobs/jobs.js';
import { ProposedClaim, Split, splitArticle } from '../splitting/split-article.js';
import { acceptFrom } from './accept-worthy.js';
import { NewClaim, propose } from './new-claims.store.js';

@Injectable()
export class SplitArticleJob implements OnModuleInit {
  private readonly logger = new Logger('split_article');

  constructor(private readonly jobs: Jobs) {}

  onModuleInit(): void {
    this.jobs.handle('split_article', (tx, { articleId }) => this.split(tx, articleId));
  }

  private async split(tx: Tx, articleId: number): Promise<void> {
    const article = await articleForSplitting(tx, articleId);
    if (!article || article.splitState === 'split') return;
    const split = this.attempt(article);
    if (split === null)
      return keepSplitFailure(tx, articleId, 'The splitter failed on this text; add its claims by hand.');

    await keepSplit(tx, articleId, keptSplit(split));
    const claims = split.claims.map((claim) => proposed(claim, split.version));
    const ids = await propose(tx, theDesk, { articleId, publishedOn: article.publishedOn }, claims);
    await append(tx, theDesk, {
      chain: `article:${articleId}`,
      action: 'split',
      after: { splitter: split.version, sentences: split.sentences.length, claims: ids.length },
    });
    const { acceptFromWorth } = await deskSettings(tx);
    if (acceptFromWorth !== null) await acceptFrom(tx, theDesk, articleId, acceptFromWorth);
  }

  /** A text that the splitter cannot take must not cost the article: it is kept, marked, and told to the log without its words. */
  private attempt(article: ArticleToSplit): Split | null {
    try {
      return splitArticle(article);
    } catch (error) {
      this.logger.error(`Article ${article.id} could not be split.`, error instanceof Error ? error.stack : undefined);
      return null;
    }
  }
}

function proposed(claim: ProposedClaim, splitter: string): NewClaim {
  const { start, end, quote, text, kind, speaker, from, to, worth, worthReasons } = claim;
  return {
    ...{ start, end, quote, text, kind, speaker, from, to, worth, worthReasons },
    origin: 'splitter',
    proposal: { ...claim, splitter },
    madeFrom: [],
    priority: Math.round(worth * 9),
  };
}
