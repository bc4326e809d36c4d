/** Reading articles. Nothing here changes anything. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refuse } from '../domain/refusal.js';
import { eventsOf, TrailEvent } from '../database/trail-reading.js';
import { afterOf, pageOf } from '../http/page.js';
import { articleRow, listArticles, liveClaims, textOf } from './article-reading.store.js';
import { articleSummary, articleView } from './article-view.js';
import { languageTag, webAddress } from './article.validators.js';
import { ArticlePage, ArticleView } from './article-view.dto.js';
import { ArticleQuery } from './articles.dto.js';
import { chainOf, unknown } from './articles.store.js';
import { SplitView } from './sentences.dto.js';
import { splitView } from './sentences.js';

@Injectable()
export class ArticleReading {
  constructor(private readonly db: DataSource) {}

  async list(query: ArticleQuery): Promise<ArticlePage> {
    const before = afterOf(query.cursor, query, ['id']);
    const url = query.url === undefined ? undefined : (webAddress(query.url) ?? undefined);
    const language = query.language === undefined ? undefined : (languageTag(query.language) ?? undefined);
    const wanted = { ...query, url, language };
    const found = await listArticles(this.db.manager, wanted, before && Number(before[0]));
    return pageOf(found.map(articleSummary), query.limit, query, ({ id }) => [id]);
  }

  /** Refuses `article.unknown`. */
  article(id: number): Promise<ArticleView> {
    return articleView(this.db.manager, id);
  }

  /** Refuses `article.unknown`. */
  async text(id: number): Promise<{ text: string; sha256: string }> {
    const found = await textOf(this.db.manager, id);
    if (!found) throw unknown(id);
    return found;
  }

  /** Refuses `article.unknown`, and `article.not_split` while there are no sentences yet. */
  async sentences(id: number): Promise<SplitView> {
    const article = await articleRow(this.db.manager, id);
    const found = await textOf(this.db.manager, id);
    if (!article || !found) throw unknown(id);
    if (!article.split) throw notSplit(article.splitState, article.splitError);
    return splitView(id, found.text, article.split, await liveClaims(this.db.manager, id));
  }

  /** Refuses `article.unknown`. */
  async history(id: number): Promise<TrailEvent[]> {
    const events = await eventsOf(this.db.manager, chainOf(id));
    if (!events.length) throw unknown(id);
    return events;
  }
}

function notSplit(splitState: string, error: string | null) {
  const detail =
    splitState === 'failed'
      ? `The article could not be split: ${error}`
      : 'The article waits to be split. Ask again in a moment.';
  return refuse('article.not_split', detail, { facts: { splitState } });
}
