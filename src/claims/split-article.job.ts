/** Splits an article into proposed claims. Run twice, it does no harm: an article is split once. */
import { Injectable, Logger, OnModuleInit } from '@nestjs/common';
import { Actor, theDesk } from '../domain/actor.js';
import { decide } from '../domain/claim-workflow.js';
import { append } from '../database/trail.js';
import { Tx } from '../database/transaction.js';
import { articleForSplitting, keepSplit } from '../articles/articles.store.js';
import { deskSettings } from '../desk/desk.store.js';
import { Jobs } from '../jobs/jobs.js';
import { ProposedClaim, splitArticle } from '../splitting/split-article.js';
import { lockClaim, moveClaim } from './claims.store.js';
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
    await acceptWorthy(tx, theDesk, ids);
    this.logger.log({ articleId, sentences: split.sentences.length, claims: ids.length });
  }
}

/** Accepts what reaches the desk's threshold of worth, if the desk has one. */
async function acceptWorthy(tx: Tx, actor: Actor, ids: readonly number[]): Promise<void> {
  const { acceptFromWorth, reviewsWanted } = await deskSettings(tx);
  if (acceptFromWorth === null) return;
  for (const id of ids) {
    const locked = await lockClaim(tx, actor, id, null);
    const decision = decide('accept', locked.facts, actor);
    if (locked.row.worth < acceptFromWorth || 'refused' in decision) continue;
    await moveClaim(
      tx,
      actor,
      locked,
      'accept',
      decision.to,
      { reviewsWanted, selectionReason: 'worth' },
      { code: 'worth' },
    );
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
