/** An editor words claims: adds one, rewords, splits, merges. What the splitter said stays beside it. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Caller } from '../domain/caller.js';
import { decide } from '../domain/claim-workflow.js';
import { orRefuse } from '../domain/decided.js';
import { refuse } from '../domain/refusal.js';
import { rows } from '../database/sql.js';
import { transaction, Tx } from '../database/transaction.js';
import { claimView } from './claim-view.js';
import { ClaimView } from './claims.dto.js';
import { ClaimChange, ClaimRow, lockClaim, moveClaim } from './claims.store.js';
import { NewClaim, propose, quoteAt } from './new-claims.store.js';
import { Merge, Reword, Split, WordedClaim } from './triage.dto.js';

@Injectable()
export class WordingService {
  constructor(private readonly db: DataSource) {}

  /** Adds a claim that the splitter missed, at a span of the article. */
  add(caller: Caller, articleId: number, worded: WordedClaim): Promise<ClaimView> {
    return transaction(this.db, caller, async (tx) => {
      const [article] = await rows<{ day: string }>`SELECT published_on AS day FROM article WHERE id = ${articleId}`(
        tx,
      );
      if (!article) throw refuse('article.unknown', `There is no article ${articleId}.`);
      const claim = await byEditor(tx, articleId, worded, [], usualPriority);
      const [id] = await propose(tx, caller, { articleId, publishedOn: article.day }, [claim]);
      return claimView(tx, id ?? 0, caller);
    });
  }

  /** Changes the wording. After approval this takes the approval back. */
  reword(caller: Caller, claimId: number, version: number, { note, ...change }: Reword): Promise<ClaimView> {
    return transaction(this.db, caller, async (tx) => {
      const locked = await lockClaim(tx, caller, claimId, version);
      const to = orRefuse(decide('reword', locked.facts, caller));
      const changed = await rewording(tx, locked.row, change);
      await moveClaim(tx, caller, locked, 'reword', to, changed, note ? { note } : null);
      return claimView(tx, claimId, caller);
    });
  }

  /** Replaces a claim by the several that it holds; it is dismissed as split. */
  split(caller: Caller, claimId: number, version: number, { parts }: Split): Promise<ClaimView[]> {
    return transaction(this.db, caller, async (tx) => {
      const locked = await lockClaim(tx, caller, claimId, version);
      const { row } = locked;
      const to = orRefuse(decide('split', locked.facts, caller));
      const claims: NewClaim[] = [];
      for (const part of parts) claims.push(await byEditor(tx, row.articleId, part, [claimId], row.priority));
      const ids = await propose(tx, caller, { articleId: row.articleId, publishedOn: row.asOf }, claims);
      await moveClaim(tx, caller, locked, 'split', to, { dismissalReason: 'split' }, { into: ids });
      return viewsOf(tx, ids, caller);
    });
  }

  /** Replaces several claims by one that says what they say; they are dismissed as merged. */
  merge(caller: Caller, { claims, ...worded }: Merge): Promise<ClaimView> {
    return transaction(this.db, caller, async (tx) => {
      const locked = [];
      for (const seen of claims.toSorted((a, b) => a.id - b.id)) {
        const claim = await lockClaim(tx, caller, seen.id, seen.version);
        locked.push({ claim, to: orRefuse(decide('merge', claim.facts, caller)) });
      }
      const first = demandOneArticle(locked.map(({ claim }) => claim.row));
      const priority = Math.max(...locked.map(({ claim }) => claim.row.priority));
      const madeFrom = locked.map(({ claim }) => claim.row.id);
      const claim = await byEditor(tx, first.articleId, worded, madeFrom, priority);
      const [id = 0] = await propose(tx, caller, { articleId: first.articleId, publishedOn: first.asOf }, [claim]);
      for (const { claim: merged, to } of locked) {
        await moveClaim(tx, caller, merged, 'merge', to, { dismissalReason: 'merged' }, { into: [id] });
      }
      return claimView(tx, id, caller);
    });
  }
}

/** An editor adds a claim because it matters; the splitter's scale of worth does not apply. */
const usualPriority = 5;

async function byEditor(
  tx: Tx,
  articleId: number,
  worded: WordedClaim,
  madeFrom: number[],
  priority: number,
): Promise<NewClaim> {
  const { start, end, text, kind, speaker = null, from = null, to = null } = worded;
  const quote = await quoteAt(tx, articleId, start, end);
  demandOrder(from, to);
  const wording = { start, end, quote, text: text ?? quote.trim(), kind, speaker, from, to };
  return { ...wording, origin: 'editor', proposal: null, madeFrom, worth: 0, worthReasons: [], priority };
}

async function rewording(tx: Tx, row: ClaimRow, change: Omit<Reword, 'note'>): Promise<ClaimChange> {
  const {
    start = row.spanStart,
    end = row.spanEnd,
    text = row.text,
    kind = row.kind,
    priority = row.priority,
  } = change;
  const { speaker = row.speaker, from = row.aboutFrom, to = row.aboutTo } = change;
  demandOrder(from, to);
  const quote = await quoteAt(tx, row.articleId, start, end);
  return { spanStart: start, spanEnd: end, quote, text, kind, priority, speaker, aboutFrom: from, aboutTo: to };
}

function demandOrder(from: string | null, to: string | null): void {
  if (from === null || to === null || from <= to) return;
  throw refuse('request.invalid', 'The claim ends before it begins.', {
    errors: [{ pointer: '/to', detail: `is before from (${from})` }],
  });
}

function demandOneArticle(claims: readonly ClaimRow[]): ClaimRow {
  const [first, ...others] = claims;
  const ids = new Set(claims.map(({ id }) => id));
  if (first && ids.size === claims.length && others.every(({ articleId }) => articleId === first.articleId))
    return first;
  throw refuse('claim.elsewhere', 'Only different claims of one article can be merged.');
}

async function viewsOf(tx: Tx, ids: readonly number[], caller: Caller): Promise<ClaimView[]> {
  const views: ClaimView[] = [];
  for (const id of ids) views.push(await claimView(tx, id, caller));
  return views;
}
