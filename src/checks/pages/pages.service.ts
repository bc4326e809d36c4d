/** What each public page shows, read and put into words. Only what is published gets here. */
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { type Config, settings } from '../../config.js';
import { CheckDocument } from '../../domain/check-document.js';
import { refuse } from '../../domain/refusal.js';
import { afterOf, pageOf } from '../../http/page.js';
import { currentScale, deskSettings, scaleOf } from '../../desk/desk.store.js';
import { ReportingService } from '../reporting.service.js';
import { articlePage } from './article-page.js';
import { checkPage } from './check-page.js';
import { correctionsPage } from './corrections-page.js';
import { errorsPage } from './errors-page.js';
import { homePage } from './home-page.js';
import { methodologyPage } from './methodology-page.js';
import { ListQuery, SearchQuery } from './pages.dto.js';
import { PublicPage } from './page-answer.js';
import { checksOfArticle, correctionsBefore, latestChecks } from './pages.store.js';
import { revisionPage } from './revision-page.js';
import { Visit, visitOf } from './visit.js';

const onHome = 20;
const ofArticle = 30;
const inLog = 20;

@Injectable()
export class PagesService {
  constructor(
    private readonly db: DataSource,
    private readonly reporting: ReportingService,
    @Inject(settings) private readonly config: Config,
  ) {}

  async home(request: FastifyRequest, { cursor, ...search }: SearchQuery): Promise<PublicPage> {
    const visit = await this.visit(request);
    const before = afterOf(cursor, search, ['id']);
    const found = await latestChecks(this.db.manager, search, before && Number(before[0]), onHome);
    const { data, page } = pageOf(found, onHome, search, ({ id }) => [id]);
    const { ratings } = await currentScale(this.db.manager);
    const { nextCursor } = page;
    return answer(visit, homePage(visit, { search, checks: data.map(read), nextCursor, ratings }));
  }

  /** What stands or stood then; a tombstone says that it is gone. Refuses `check.unknown` and `check.not_yet`. */
  async check(request: FastifyRequest, id: number, asOf: string | undefined): Promise<PublicPage> {
    const visit = await this.visit(request);
    const stored = await this.reporting.revisionThen(id, asOf);
    return { ...answer(visit, checkPage(visit, read(stored), asOf)), status: stored.kind === 'retraction' ? 410 : 200 };
  }

  /** Refuses `check.unknown`. */
  async revision(request: FastifyRequest, id: number, number: number): Promise<PublicPage> {
    const visit = await this.visit(request);
    const document = read(await this.reporting.revision(id, number));
    const before = number > 1 ? read(await this.reporting.revision(id, number - 1)) : null;
    const standing = await this.reporting.revisionThen(id, undefined);
    return answer(visit, revisionPage(visit, { document, before, standing }));
  }

  /** Refuses `article.unknown` unless a check of the article was published: readers know of no other. */
  async article(request: FastifyRequest, id: number, { cursor }: ListQuery): Promise<PublicPage> {
    const visit = await this.visit(request);
    const about = { article: id };
    const found = await checksOfArticle(this.db.manager, id, afterOf(cursor, about, ['id', 'id']), ofArticle);
    const { data, page } = pageOf(found, ofArticle, about, (check) => [check.place, check.id]);
    const [first, ...others] = data.map(read);
    if (!first) throw refuse('article.unknown', `There is no published check of an article ${id}.`);
    return answer(visit, articlePage(visit, { checks: [first, ...others], nextCursor: page.nextCursor }));
  }

  async corrections(request: FastifyRequest, { cursor }: ListQuery): Promise<PublicPage> {
    const visit = await this.visit(request);
    const found = await correctionsBefore(this.db.manager, afterOf(cursor, {}, ['time', 'id']), inLog);
    const { data, page } = pageOf(found, inLog, {}, ({ madeAt, id }) => [madeAt, id]);
    return answer(visit, correctionsPage(visit, { revisions: data.map(read), nextCursor: page.nextCursor }));
  }

  /** Refuses `scale.unknown`. */
  async methodology(request: FastifyRequest, version: number | undefined): Promise<PublicPage> {
    const visit = await this.visit(request);
    const current = await currentScale(this.db.manager);
    const shown = version === undefined ? current : await scaleOf(this.db.manager, version);
    if (!shown) throw refuse('scale.unknown', `There is no version ${version} of the scale.`);
    return answer(visit, methodologyPage(visit, { shown, current: current.version }));
  }

  async errors(request: FastifyRequest): Promise<PublicPage> {
    const visit = await this.visit(request);
    return answer(visit, errorsPage(visit));
  }

  private async visit(request: FastifyRequest): Promise<Visit> {
    const { name, contact } = await deskSettings(this.db.manager);
    return visitOf(request, { name, contact, url: this.config.publicUrl });
  }
}

function answer({ language }: Visit, body: string): PublicPage {
  return { status: 200, language, body };
}

function read({ document }: { document: string }): CheckDocument {
  return JSON.parse(document) as CheckDocument;
}
