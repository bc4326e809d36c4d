/** The reporting endpoint: what is published, as it stands or stood. */
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Config, settings } from '../config.js';
import { CheckDocument, Tombstone } from '../domain/check-document.js';
import { claimReview } from '../domain/claim-review.js';
import { refuse } from '../domain/refusal.js';
import { afterOf, pageOf } from '../http/page.js';
import { CheckPage, CheckQuery, CheckSummary, RevisionSummary } from './checks.dto.js';
import {
  checkExists,
  ListedCheck,
  listChecks,
  revision,
  revisionAt,
  revisionsOf,
  StoredRevision,
} from './checks.store.js';
import { endOf } from './moment.js';

@Injectable()
export class ReportingService {
  constructor(
    private readonly db: DataSource,
    @Inject(settings) private readonly config: Config,
  ) {}

  async list(query: CheckQuery): Promise<CheckPage> {
    const after = afterOf(query.cursor, query, ['time', 'id']);
    const found = await listChecks(this.db.manager, query, after);
    const page = pageOf(found, query.limit, query, ({ revisedAt, id }) => [revisedAt, id]);
    return { ...page, data: page.data.map((check) => this.summary(check)) };
  }

  /** Refuses `check.unknown`, `check.not_yet` (nothing was published then) and `check.retracted`. */
  async standing(checkId: number, asOf: string | undefined): Promise<StoredRevision> {
    const found = await this.revisionThen(checkId, asOf);
    if (found.kind === 'retraction') throw retracted(JSON.parse(found.document) as Tombstone);
    return found;
  }

  /** What stands or stood then, a tombstone too. */
  async revisionThen(checkId: number, asOf: string | undefined): Promise<StoredRevision> {
    const found = await revisionAt(this.db.manager, checkId, endOf(asOf));
    if (found) return found;
    if (!(await checkExists(this.db.manager, checkId))) throw unknown(checkId);
    throw refuse('check.not_yet', `Check ${checkId} was first published after ${asOf}.`);
  }

  async revisions(checkId: number): Promise<RevisionSummary[]> {
    const found = await revisionsOf(this.db.manager, checkId);
    if (!found.length) throw unknown(checkId);
    return found;
  }

  async revision(checkId: number, number: number): Promise<StoredRevision> {
    const found = await revision(this.db.manager, checkId, number);
    if (!found) throw refuse('check.unknown', `Check ${checkId} has no revision ${number}.`);
    return found;
  }

  private summary({ document, ...check }: ListedCheck): CheckSummary {
    const url = new URL(`checks/${check.id}`, this.config.publicUrl).href;
    const whole = document === null ? {} : { document: JSON.parse(document) as CheckSummary['document'] };
    return { ...check, url, retracted: check.kind === 'retraction', ...whole };
  }
}

/** The ClaimReview of a document; null for a tombstone, which has no verdict to state. */
export function claimReviewOf(stored: StoredRevision): object | null {
  const document = JSON.parse(stored.document) as CheckDocument;
  return document.kind === 'retraction' ? null : claimReview(document);
}

function unknown(checkId: number) {
  return refuse('check.unknown', `There is no check ${checkId}.`);
}

function retracted(tombstone: Tombstone) {
  const { revisedAt, reason } = tombstone;
  return refuse('check.retracted', `The check was retracted on ${revisedAt.slice(0, 10)}: ${reason.note}`, {
    facts: { retractedAt: revisedAt, reason, tombstone },
  });
}
