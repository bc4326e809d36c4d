/** The desk accepts what reaches its threshold of worth. */
import { Actor } from '../domain/actor.js';
import { decide } from '../domain/claim-workflow.js';
import { rows } from '../database/sql.js';
import { Tx } from '../database/transaction.js';
import { deskSettings } from '../desk/desk.store.js';
import { lockClaim, moveClaim } from './claims.store.js';

/** Accepts the proposed claims of an article that are worth at least `threshold`, with the desk's usual number of reviews. */
export async function acceptFrom(tx: Tx, actor: Actor, articleId: number, threshold: number): Promise<void> {
  const { reviewsWanted } = await deskSettings(tx);
  const worthy = await rows<{ id: number }>`
    SELECT id FROM claim WHERE article_id = ${articleId} AND state = 'proposed' AND worth >= ${threshold} ORDER BY id`(
    tx,
  );
  for (const { id } of worthy) {
    const locked = await lockClaim(tx, actor, id, null);
    const decision = decide('accept', locked.facts, actor);
    if ('refused' in decision) continue;
    await moveClaim(
      tx,
      actor,
      locked,
      'accept',
      decision.to,
      { reviewsWanted, selectionReason: 'worth' },
      { code: 'worth' },
    );
  }
}
