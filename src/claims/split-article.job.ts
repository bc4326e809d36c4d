/** Splits an article into proposed claims. Run twice, it does no harm: an article is split once. */
import { Injectable, Logger, OnModuleInit } from '@nestjs/common';
import { theDesk } from '../domain/actor.js';
import { append } from '../database/trail.js';
import { Tx } from '../database/transaction.js';
import { articleForSplitting, keepSplit } from '../articles/articles.store.js';
import { deskSettings } from '../desk/desk.store.js';
import { Jobs } from '../jobs/jobs.js';
import { ProposedClaim, splitArticle } from '../splitting/split-article.js';
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
    const { claims, ...split } = splitArticle(article);
    await keepSplit(tx, articleId, split);
    const source = { articleId, publishedOn: article.publishedOn };
    const ids = await propose(
      tx,
      theDesk,
      source,
      claims.map((claim) => proposed(claim, split.version)),
    );
    await append(tx, theDesk, {
      chain: `article:${articleId}`,
      action: 'split',
      after: { splitter: split.version, sentences: split.sentences.length, claims: ids.length },
    });
    const { acceptFromWorth } = await deskSettings(tx);
    if (acceptFromWorth !== null) await acceptFrom(tx, theDesk, articleId, acceptFromWorth);
    this.logger.log({ articleId, sentences: split.sentences.length, claims: ids.length });
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
