/** A check goes out, is corrected, is taken back. Each time a further revision is made; none ever changes. */
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Config, settings } from '../config.js';
import { Caller } from '../domain/caller.js';
import { Change, StandingCheck, tombstoneOf } from '../domain/check-document.js';
import { claimReview } from '../domain/claim-review.js';
import { decide } from '../domain/claim-workflow.js';
import { orRefuse } from '../domain/decided.js';
import { GateFacts, GateFault, publicationGates } from '../domain/publication-gates.js';
import { refuse } from '../domain/refusal.js';
import { rehearsal, transaction, Tx } from '../database/transaction.js';
import { ClaimRow, lockClaim, moveClaim } from '../claims/claims.store.js';
import { CheckDocumentView, TombstoneView } from './check-document.dto.js';
import { correctedVerdict } from './corrected-verdict.js';
import { Correct, PublicationPreview, Publish, PublishedView, Retract } from './publishing.dto.js';
import { addCheck, addRevision, claimOfCheck, LockedCheck, lockCheckOf, nextChange } from './revisions.store.js';
import { standingCheck } from './standing-check.js';

@Injectable()
export class PublishingService {
  constructor(
    private readonly db: DataSource,
    @Inject(settings) private readonly config: Config,
  ) {}

  publish(caller: Caller, claimId: number, version: number, given: Publish): Promise<PublishedView> {
    const note = given.note ?? null;
    return transaction(this.db, caller, async (tx) => {
      const locked = await lockClaim(tx, caller, claimId, version);
      const to = orRefuse(decide('publish', locked.facts, caller));
      const before = await lockCheckOf(tx, claimId);
      if (before && note === null) throw noteMissing();
      const checkId = before?.id ?? (await addCheck(tx, claimId));
      const made = await nextChange(tx, before, { kind: kindAfter(before), note, class: null });
      const published = await this.revise(tx, caller, locked.row, { checkId, before, made });
      await moveClaim(tx, caller, locked, 'publish', to, {}, { check: checkId, revision: published.version, note });
      return published;
    });
  }

  /** A further revision with what the editor changes. Who reviewed the claim cannot correct it. */
  correct(caller: Caller, checkId: number, version: number, change: Correct): Promise<PublishedView> {
    return transaction(this.db, caller, async (tx) => {
      const locked = await lockClaim(tx, caller, await claimOfCheck(tx, checkId), null);
      const check = await demandVersion(tx, locked.row, version);
      const to = orRefuse(decide('correct', locked.facts, caller));
      const verdictId = await correctedVerdict(tx, caller, locked.row, change);
      const text = change.claimText ?? locked.row.text;
      const reason = { note: change.note, class: change.class, check: checkId, revision: check.number + 1 };
      const row = await moveClaim(tx, caller, locked, 'correct', to, { verdictId, text }, reason);
      const made = await nextChange(tx, check, { kind: 'correction', note: change.note, class: change.class });
      return this.revise(tx, caller, row, { checkId, before: check, made });
    });
  }

  /** Takes the check back. A tombstone with the reason stays public. */
  retract(caller: Caller, checkId: number, version: number, { reason: code, note }: Retract): Promise<PublishedView> {
    return transaction(this.db, caller, async (tx) => {
      const locked = await lockClaim(tx, caller, await claimOfCheck(tx, checkId), null);
      const check = await demandVersion(tx, locked.row, version);
      const to = orRefuse(decide('retract', locked.facts, caller));
      const standing = check.document as StandingCheck;
      const made = await nextChange(tx, check, { kind: 'retraction', note, class: null });
      const tombstone = tombstoneOf(standing, made, { code, note });
      await addRevision(tx, caller.id, tombstone, standing);
      await moveClaim(tx, caller, locked, 'retract', to, {}, { code, note, check: checkId, revision: made.revision });
      const { url, kind, revision } = tombstone;
      return { id: checkId, version: revision, url, kind, document: tombstone as TombstoneView, warnings: [] };
    });
  }

  /** What would be published now, and which gates it would not pass. Nothing is kept. */
  preview(caller: Caller, claimId: number): Promise<PublicationPreview> {
    return rehearsal(this.db, async (tx) => {
      const { row } = await lockClaim(tx, caller, claimId, null);
      if (row.verdictId === null)
        throw refuse('claim.wrong_state', 'A claim can be previewed once it is approved.', {
          facts: { state: row.state },
        });
      const before = await lockCheckOf(tx, claimId);
      const made = await nextChange(tx, before, { kind: kindAfter(before), note: null, class: null });
      return this.shown(tx, row, { checkId: before?.id ?? 0, before, made });
    });
  }

  /** What the correction would publish, with the gates that would not let it pass. Else refuses what `correct` does. */
  previewCorrection(caller: Caller, checkId: number, change: Correct): Promise<PublicationPreview> {
    return rehearsal(this.db, async (tx) => {
      const { row, facts } = await lockClaim(tx, caller, await claimOfCheck(tx, checkId), null);
      const before = await lockCheckOf(tx, row.id);
      orRefuse(decide('correct', facts, caller));
      const verdictId = await correctedVerdict(tx, caller, row, change);
      const corrected = { ...row, verdictId, text: change.claimText ?? row.text };
      const made = await nextChange(tx, before, { kind: 'correction', note: change.note, class: change.class });
      return this.shown(tx, corrected, { checkId, before, made });
    });
  }

  private async shown(tx: Tx, row: ClaimRow, revision: Revision): Promise<PublicationPreview> {
    const { check, known } = await standingCheck(tx, row, this.publication(revision));
    const gates = publicationGates(check, known);
    return { document: check as CheckDocumentView, claimReview: claimReview(check), gates };
  }

  private async revise(tx: Tx, caller: Caller, row: ClaimRow, revision: Revision): Promise<PublishedView> {
    const { check, known } = await standingCheck(tx, row, this.publication(revision));
    const warnings = passGates(check, known);
    await addRevision(tx, caller.id, check, check);
    return {
      id: check.id,
      version: check.revision,
      url: check.url,
      kind: check.kind,
      document: check as CheckDocumentView,
      warnings,
    };
  }

  private publication({ checkId, before, made }: Revision) {
    return { checkId, publicUrl: this.config.publicUrl, changes: [...(before?.document.changes ?? []), made] };
  }
}

interface Revision {
  checkId: number;
  before: LockedCheck | null;
  made: Change;
}

/** What readers know is corrected; what was never public, or was taken back, is published. */
function kindAfter(before: LockedCheck | null): 'publication' | 'correction' {
  return before && before.kind !== 'retraction' ? 'correction' : 'publication';
}

/** Gives the warnings; refuses `check.gates` with every gate that blocks. */
function passGates(check: StandingCheck, known: GateFacts): GateFault[] {
  const faults = publicationGates(check, known);
  const blocking = faults.filter(({ severity }) => severity === 'block');
  if (!blocking.length) return faults;
  throw refuse('check.gates', `It cannot be published yet: ${blocking.map(({ detail }) => detail).join(' ')}`, {
    errors: blocking.map(({ pointer, detail }) => ({ pointer, detail })),
    facts: { gates: blocking.map(({ gate }) => gate) },
  });
}

async function demandVersion(tx: Tx, claim: ClaimRow, version: number): Promise<LockedCheck> {
  const check = await lockCheckOf(tx, claim.id);
  if (!check) throw refuse('check.unknown', 'This claim has no check.');
  if (check.version === version) return check;
  const detail = `The check is at version ${check.version} now. Read it again and send your change anew.`;
  throw refuse('check.stale', detail, { facts: { version: check.version } });
}

function noteMissing() {
  return refuse('request.invalid', 'Readers know this check already: tell them what changed.', {
    errors: [{ pointer: '/note', detail: 'note says what changed' }],
  });
}
