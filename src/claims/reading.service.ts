/** Reading claims, the queue and histories. Nothing here changes anything. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Caller } from '../domain/caller.js';
import { refuse } from '../domain/refusal.js';
import { eventsOf } from '../database/trail-reading.js';
import { afterOf, pageOf } from '../http/page.js';
import { ClaimPage, ClaimQuery, StateCount } from './claim-lists.dto.js';
import { listClaims, summariesOf, waitingByState } from './claim-lists.store.js';
import { orderOf } from './claim-orders.js';
import { claimView } from './claim-view.js';
import { ClaimView } from './claims.dto.js';
import { chainOf } from './claims.store.js';
import { EventView } from './history.dto.js';
import { reviewsGiven, workBegun } from './own-work.store.js';
import { OwnWork, QueueReport } from './queue.dto.js';
import { queueReport } from './queue-report.js';
import { QueueFilters } from './queue.store.js';

@Injectable()
export class ReadingService {
  constructor(private readonly db: DataSource) {}

  /** Refuses `request.cursor`, and `request.invalid` when the order of the queue is asked for of what is not in it. */
  async list(query: ClaimQuery): Promise<ClaimPage> {
    const { kinds } = orderOf(query);
    const found = await listClaims(this.db.manager, query, afterOf(query.cursor, query, kinds));
    const { data, page } = pageOf(found, query.limit, query, ({ place }) => place);
    return { data: data.map(({ claim }) => claim), page };
  }

  claim(caller: Caller, id: number): Promise<ClaimView> {
    return claimView(this.db.manager, id, caller);
  }

  queue(caller: Caller, filters: QueueFilters): Promise<QueueReport> {
    return queueReport(this.db.manager, caller, filters);
  }

  async ownWork({ id }: Caller): Promise<OwnWork> {
    const begun = await workBegun(this.db.manager, id);
    const summaries = await summariesOf(
      this.db.manager,
      begun.map(({ claimId }) => claimId),
    );
    const claims = begun.flatMap(({ claimId, ...mine }) =>
      summaries.filter((claim) => claim.id === claimId).map((claim) => ({ claim, ...mine })),
    );
    return { claims, reviewsGiven: await reviewsGiven(this.db.manager, id) };
  }

  states(): Promise<StateCount[]> {
    return waitingByState(this.db.manager);
  }

  async history(id: number): Promise<EventView[]> {
    const events = await eventsOf(this.db.manager, chainOf(id));
    if (!events.length) throw refuse('claim.unknown', `There is no claim ${id}.`);
    return events;
  }
}
