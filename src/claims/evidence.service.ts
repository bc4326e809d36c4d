/** Recording evidence, mending it, taking it away. After approval each of these takes the approval back. */
import { Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError } from 'typeorm';
import { Caller } from '../domain/caller.js';
import { decide } from '../domain/claim-workflow.js';
import { orRefuse } from '../domain/decided.js';
import { Json } from '../domain/event-chain.js';
import { readPartialDate } from '../domain/partial-date.js';
import { refuse } from '../domain/refusal.js';
import { transaction, Tx } from '../database/transaction.js';
import { LockedClaim, lockClaim, moveClaim, noteOnClaim } from './claims.store.js';
import { evidenceView } from './evidence-view.js';
import { ChangeEvidence, EvidenceView, RecordEvidence } from './evidence.dto.js';
import {
  addEvidence,
  changeEvidence,
  evidenceById,
  EvidenceFields,
  EvidenceRow,
  isCited,
  removeEvidence,
} from './evidence.store.js';

@Injectable()
export class EvidenceService {
  constructor(private readonly db: DataSource) {}

  record(caller: Caller, claimId: number, given: RecordEvidence): Promise<EvidenceView> {
    return transaction(this.db, caller, async (tx) => {
      const locked = await lockClaim(tx, caller, claimId, null);
      const to = orRefuse(decide('add_evidence', locked.facts, caller));
      const inReview = locked.facts.holdsLease || locked.facts.hasStandingReview;
      const id = await addEvidence(tx, claimId, caller.id, inReview, { ...nothing, ...fieldsOf(given) });
      await this.settle(tx, caller, locked, to, 'add_evidence', { evidence: id });
      return this.view(tx, locked, id);
    });
  }

  change(caller: Caller, id: number, version: number, given: ChangeEvidence): Promise<EvidenceView> {
    return transaction(this.db, caller, async (tx) => {
      const { locked, row, to } = await this.lockOwn(tx, caller, id, version);
      const change = fieldsOf(given);
      if ((change.url ?? row.url ?? change.citation ?? row.citation) === null) throw unlocated();
      if (!(await changeEvidence(tx, id, version, change).catch(tooLate))) throw stale(row);
      await this.settle(tx, caller, locked, to, 'change_evidence', { evidence: id, changed: Object.keys(change) });
      return this.view(tx, locked, id);
    });
  }

  remove(caller: Caller, id: number, version: number): Promise<void> {
    return transaction(this.db, caller, async (tx) => {
      const { locked, row, to } = await this.lockOwn(tx, caller, id, version);
      if (await isCited(tx, id)) {
        throw refuse(
          'evidence.cited',
          'A verdict rests on it. Withdraw or return that verdict first, or leave the evidence.',
        );
      }
      if (!(await removeEvidence(tx, id, version))) throw stale(row);
      await this.settle(tx, caller, locked, to, 'remove_evidence', { evidence: id });
    });
  }

  /** Evidence is changed by whoever recorded it, or by an editor who may see it. */
  private async lockOwn(tx: Tx, caller: Caller, id: number, version: number) {
    const seen = await evidenceById(tx, id);
    if (!seen) throw refuse('evidence.unknown', `There is no evidence ${id}.`);
    const locked = await lockClaim(tx, caller, seen.claimId, null);
    const row = (await evidenceById(tx, id)) ?? seen;
    const visible = row.addedBy === caller.id || !row.inReview || locked.row.state !== 'queued';
    if (!visible) throw refuse('evidence.unknown', `There is no evidence ${id}.`);
    const to = orRefuse(decide('add_evidence', locked.facts, caller));
    if (row.addedBy !== caller.id && !caller.capacities.includes('editor')) {
      throw refuse('claim.wrong_role', 'Evidence is changed by whoever recorded it, or by an editor.');
    }
    if (row.version !== version) throw stale(row);
    return { locked, row, to };
  }

  private async settle(
    tx: Tx,
    caller: Caller,
    locked: LockedClaim,
    to: LockedClaim['row']['state'],
    action: string,
    what: Json,
  ): Promise<void> {
    await noteOnClaim(tx, caller, locked.row.id, action, what);
    if (to !== locked.row.state)
      await moveClaim(tx, caller, locked, 'add_evidence', to, {}, { approval: 'taken_back' });
  }

  private async view(tx: Tx, { row }: LockedClaim, id: number): Promise<EvidenceView> {
    const kept = await evidenceById(tx, id);
    if (!kept) throw new Error(`Evidence ${id} is gone.`);
    return evidenceView(kept, row.asOf, true);
  }
}

const nothing: EvidenceFields = {
  url: null,
  citation: null,
  title: null,
  publisher: null,
  author: null,
  quote: null,
  stance: 'contextualizes',
  sourceType: 'secondary',
  originGroup: null,
  publishedFrom: null,
  publishedTo: null,
  occurredFrom: null,
  occurredTo: null,
  accessedAt: null,
  archivedUrl: null,
  note: null,
  visibility: 'public',
};

/** The columns of what was sent: what was left out is left out, null is null where the column may be empty. */
function fieldsOf({ publishedOn, occurredOn, stance, sourceType, visibility, accessedAt, ...texts }: ChangeEvidence) {
  const fields: Partial<EvidenceFields> = {
    ...texts,
    ...(stance && { stance }),
    ...(sourceType && { sourceType }),
    ...(visibility && { visibility }),
    ...(accessedAt && { accessedAt: new Date(accessedAt).toISOString() }),
    ...(publishedOn !== undefined && daysOf(publishedOn, 'published')),
    ...(occurredOn !== undefined && daysOf(occurredOn, 'occurred')),
  };
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<EvidenceFields>;
}

function daysOf(text: string | null, what: 'published' | 'occurred') {
  const days = text === null ? null : readPartialDate(text);
  return { [`${what}From`]: days?.from ?? null, [`${what}To`]: days?.to ?? null };
}

/** A verdict on what was known then may cite it, so it cannot become later than the article. */
function tooLate(error: unknown): never {
  const constraint =
    error instanceof QueryFailedError ? (error.driverError as { constraint?: string }).constraint : null;
  if (constraint !== 'citation_known_then') throw error;
  throw refuse(
    'evidence.too_late',
    'A verdict cites it for what was known then, so it must be published by the article’s date.',
  );
}

function unlocated() {
  return refuse('request.invalid', 'A source needs an address or a citation.', {
    errors: [{ pointer: '/url', detail: 'url or citation says where the source is to be found' }],
  });
}

function stale(row: EvidenceRow) {
  const detail = `The evidence is at version ${row.version} now. Read it again and send your change anew.`;
  return refuse('evidence.stale', detail, { facts: { version: row.version } });
}
