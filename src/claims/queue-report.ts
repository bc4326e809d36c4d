/** What waits in the queue, for one reviewer with their filters. */
import { Caller } from '../domain/caller.js';
import { Reads } from '../database/sql.js';
import { FilterEffect, QueueReport } from './queue.dto.js';
import { countsByState, QueueFilters, queuedByKind, Waiting, waitingFor } from './queue.store.js';

export async function queueReport(db: Reads, caller: Caller, filters: QueueFilters): Promise<QueueReport> {
  const waiting = await waitingFor(db, caller.id, filters);
  const byState = await countsByState(db);
  const byKind = await queuedByKind(db);
  return {
    waiting: waiting.forYou,
    waitingUnfiltered: waiting.forYouUnfiltered,
    skippedByYou: waiting.skippedByYou,
    yours: waiting.yours,
    takenByOthers: waiting.taken,
    filters: effects(filters, waiting),
    byState: Object.fromEntries(byState.map(({ state, claims }) => [state, claims])),
    byKind: Object.fromEntries(byKind.map(({ kind, claims }) => [kind, claims])),
    message: sentence(waiting),
  };
}

function effects(filters: QueueFilters, waiting: Waiting): FilterEffect[] {
  const hides = {
    kind: waiting.hiddenByKind,
    article: waiting.hiddenByArticle,
    speaker: waiting.hiddenBySpeaker,
    language: waiting.hiddenByLanguage,
  };
  return (Object.keys(hides) as (keyof typeof hides)[])
    .filter((filter) => filters[filter] !== undefined)
    .map((filter) => ({ filter, value: String(filters[filter]), hides: hides[filter] }));
}

function sentence(waiting: Waiting): string {
  if (waiting.forYou > 0) return `${counted(waiting.forYou)} you can take.`;
  if (waiting.forYouUnfiltered > 0) {
    return `Your filters leave nothing; without them there would be ${counted(waiting.forYouUnfiltered)} you can take.`;
  }
  if (waiting.taken + waiting.yours === 0) return 'Nothing is left for you: the queue is empty.';
  return `Nothing is left for you: of the claims in the queue, others hold ${waiting.taken} and you are on or did ${waiting.yours}.`;
}

function counted(claims: number): string {
  return claims === 1 ? '1 claim waits that' : `${claims} claims wait that`;
}
