/** Checks the trail end to end and names the first row that is broken. */
import { eventHash, inChainOrder, sealRoot } from '../domain/event-chain.js';
import { Reads } from '../database/sql.js';
import { eventsAfter, sealAfter, StoredEvent, StoredSeal } from './trail.store.js';

export interface Verification {
  events: number;
  chains: number;
  seals: number;
  /** The first broken row and what is wrong with it; null when the trail is whole. */
  broken: { row: string; fault: string } | null;
}

const batch = 2000;

/**
 * Recomputes every hash of every chain, then every seal. An event that was changed, removed from the middle or put in between
 * breaks its chain; one removed from a chain's end, or a chain removed whole, breaks the seal that bound it.
 */
export async function verifyTrail(db: Reads, progress: (events: number) => void = () => {}): Promise<Verification> {
  const found: Verification = { events: 0, chains: 0, seals: 0, broken: null };
  await verifyChains(db, found, progress);
  if (!found.broken) await verifySeals(db, found);
  return found;
}

async function verifyChains(db: Reads, found: Verification, progress: (events: number) => void): Promise<void> {
  let last: StoredEvent | null = null;
  for (;;) {
    const events: StoredEvent[] = await eventsAfter(db, last?.chain ?? '', last?.seq ?? 0, batch);
    for (const event of events) {
      const fault = eventFault(event, last?.chain === event.chain ? last : null);
      if (fault) {
        found.broken = { row: `event ${event.chain} #${event.seq}`, fault };
        return;
      }
      if (last?.chain !== event.chain) found.chains += 1;
      found.events += 1;
      last = event;
    }
    progress(found.events);
    if (events.length < batch) return;
  }
}

function eventFault(event: StoredEvent, before: StoredEvent | null): string | null {
  const { hash, ...content } = event;
  if (event.seq !== (before?.seq ?? 0) + 1) return `event #${(before?.seq ?? 0) + 1} of the chain is missing`;
  if (event.previous !== (before?.hash ?? null)) return 'it does not follow from the event before it';
  return eventHash(content) === hash ? null : 'its content is not what its hash was made of';
}

async function verifySeals(db: Reads, found: Verification): Promise<void> {
  let previous: StoredSeal | null = null;
  for (;;) {
    const seal = await sealAfter(db, previous?.id ?? 0);
    if (!seal) return;
    const fault = sealFault(seal, previous);
    if (fault) {
      found.broken = { row: `seal ${seal.id}`, fault };
      return;
    }
    found.seals += 1;
    previous = seal;
  }
}

function sealFault(seal: StoredSeal, previous: StoredSeal | null): string | null {
  if (seal.previousRoot !== (previous?.root ?? null)) return 'it does not follow from the seal before it';
  if (sealRoot(seal.previousRoot, inChainOrder(seal.heads)) !== seal.root)
    return 'its heads are not what its root was made of';
  const lost = seal.heads.find((head) => head.hash !== head.eventHash);
  return lost
    ? `event ${lost.chain} #${lost.seq}, which it sealed, is ${lost.eventHash ? 'another now' : 'gone'}`
    : null;
}
