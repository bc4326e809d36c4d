/** A refusal is a page for who looks at a page with a browser, and a problem document for everybody else. */
import { ArgumentsHost, Catch, ExceptionFilter, Inject, Injectable, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { DataSource } from 'typeorm';
import { type Config, settings } from '../../config.js';
import { statusOf } from '../../http/problem.js';
import { ProblemFilter } from '../../http/problem.filter.js';
import { deskSettings } from '../../desk/desk.store.js';
import { pageType } from './page-answer.js';
import { troublePage } from './trouble-page.js';
import { VisitedDesk, visitOf } from './visit.js';

@Injectable()
@Catch()
export class PageFilter implements ExceptionFilter {
  private readonly problems = new ProblemFilter();
  private readonly logger = new Logger('pages');

  constructor(
    private readonly db: DataSource,
    @Inject(settings) private readonly config: Config,
  ) {}

  async catch(thrown: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    if (!wantsPage(request)) return this.problems.catch(thrown, host);
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const refusal = this.problems.refusalOf(thrown, request);
    const visit = visitOf(request, await this.desk());
    reply
      .status(statusOf[refusal.code])
      .headers({ 'content-type': pageType, 'content-language': visit.language, 'cache-control': 'no-store' })
      .header('vary', 'Accept, Accept-Language')
      .send(troublePage(visit, refusal, request.id));
  }

  /** The page must come even where the database does not answer. */
  private async desk(): Promise<VisitedDesk> {
    const url = this.config.publicUrl;
    try {
      const { name, contact } = await deskSettings(this.db.manager);
      return { name, contact, url };
    } catch (fault) {
      this.logger.error(`The settings could not be read for a page on what went wrong: ${fault}`);
      return { name: 'Hindsight', contact: null, url };
    }
  }
}

/** Browsers name HTML before all else; programs do not. The API answers in its own form whoever asks. */
function wantsPage({ method, url, raw }: FastifyRequest): boolean {
  const offered = ['application/problem+json', 'application/json', 'text/html'];
  const isPage = (method === 'GET' || method === 'HEAD') && !/^\/(api|health)(\/|$|\?)/.test(url);
  return isPage && new Negotiator(raw).mediaType(offered) === 'text/html';
}
