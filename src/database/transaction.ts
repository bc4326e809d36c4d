/** The only maker of a transaction, kept or taken back, and with it of a `Tx`: a write outside of one does not compile. */
import { DataSource, EntityManager } from 'typeorm';
import { Actor } from '../domain/actor.js';
import { Caller, OnceKey } from '../domain/caller.js';
import { refuse } from '../domain/refusal.js';
import { rows } from './sql.js';

declare const open: unique symbol;

export type Tx = EntityManager & { readonly [open]: true };

/**
 * Runs `work` in one transaction for `actor`. A request that named an Idempotency-Key acts once: a repetition waits for the
 * first to commit and gets its answer again, without running `work`. A refusal (or any error) undoes everything, the key too.
 */
export async function transaction<Answer>(
  db: DataSource,
  actor: Actor | Caller,
  work: (tx: Tx) => Promise<Answer>,
): Promise<Answer> {
  return db.transaction(async (manager) => {
    const tx = manager as Tx;
    const once = 'once' in actor ? actor.once : null;
    if (!once || actor.id === null) return work(tx);

    const earlier = await claimKey(tx, actor.id, once);
    if (earlier) return earlier.answer as Answer;

    const answer = await work(tx);
    await keepAnswer(tx, actor.id, once, answer);
    return answer;
  });
}

/** Runs `work` as in a transaction and takes all of it back: what would come of it, without it coming. */
export async function rehearsal<Answer>(db: DataSource, work: (tx: Tx) => Promise<Answer>): Promise<Answer> {
  const runner = db.createQueryRunner();
  try {
    await runner.startTransaction();
    return await work(runner.manager as Tx);
  } finally {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    await runner.release();
  }
}

interface EarlierRequest {
  fingerprint: string;
  answer: unknown;
}

/** Takes the key, or gives the request that had it before. The insert waits while another transaction holds the same key. */
async function claimKey(tx: Tx, personId: number, once: OnceKey): Promise<EarlierRequest | null> {
  const taken = await rows`
    INSERT INTO idempotency_key (person_id, route, key, fingerprint)
    VALUES (${personId}, ${once.route}, ${once.key}, ${once.fingerprint})
    ON CONFLICT DO NOTHING RETURNING key`(tx);
  if (taken.length) return null;

  const [earlier] = await rows<EarlierRequest>`
    SELECT fingerprint, answer FROM idempotency_key
    WHERE person_id = ${personId} AND route = ${once.route} AND key = ${once.key}`(tx);
  if (earlier?.fingerprint === once.fingerprint) return earlier;
  throw refuse(
    'request.key_reused',
    'The key stands for an earlier request with another body; use a new key for a new request.',
  );
}

/** Secrets are shown once: they are not kept, and a repetition gets the rest of the answer. */
async function keepAnswer(tx: Tx, personId: number, once: OnceKey, answer: unknown): Promise<void> {
  const kept =
    JSON.stringify(answer, (name, value: unknown) => (name === 'secret' || name === 'link' ? null : value)) ?? 'null';
  await rows`
    UPDATE idempotency_key SET answer = ${kept}::jsonb
    WHERE person_id = ${personId} AND route = ${once.route} AND key = ${once.key}`(tx);
}
