/** The trail: what changed, by whom, from what to what and why, appended in the transaction that changed it. */
import { Actor } from '../domain/actor.js';
import { Caller } from '../domain/caller.js';
import { eventHash, Json } from '../domain/event-chain.js';
import { channels } from './channels.js';
import { rows } from './sql.js';
import { Tx } from './transaction.js';

export interface Happening {
  /** What it happened to, and so which chain it joins: `claim:12`, `article:3`, `person:4`, `desk`. */
  readonly chain: string;
  readonly action: string;
  readonly before?: Json;
  readonly after?: Json;
  readonly reason?: Json;
}

/**
 * Appends one event to its chain. The caller holds the lock of the row that the chain is about, so that no two appends race;
 * were one to forget it, the primary key (chain, seq) refuses the second.
 */
export async function append(tx: Tx, actor: Actor | Caller, happening: Happening): Promise<void> {
  const [head] = await rows<{ seq: number; hash: string }>`
    SELECT seq, hash FROM event WHERE chain = ${happening.chain} ORDER BY seq DESC LIMIT 1`(tx);
  await insert(tx, actor, [{ happening, seq: (head?.seq ?? 0) + 1, previous: head?.hash ?? null }]);
}

/** Opens many chains at once, each with its first event: for things that were just made. */
export async function appendFirsts(tx: Tx, actor: Actor | Caller, happenings: readonly Happening[]): Promise<void> {
  await insert(
    tx,
    actor,
    happenings.map((happening) => ({ happening, seq: 1, previous: null })),
  );
}

interface Link {
  happening: Happening;
  seq: number;
  previous: string | null;
}

async function insert(tx: Tx, actor: Actor | Caller, links: readonly Link[]): Promise<void> {
  if (!links.length) return;
  // Those who follow the trail hear of it at commit; said in one statement with the time, it costs no way to the server.
  const [clock] = await rows<{ at: string }>`
    SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at,
           pg_notify(${channels.trail}, '')`(tx);
  const events = links.map((link) => chained(link, actor, clock?.at ?? ''));
  await rows`
    INSERT INTO event (chain, seq, at, actor_id, via, action, before, after, reason, previous_hash, hash)
    SELECT chain, seq, at::timestamptz, actor, via, action,
           nullif(before, 'null'::jsonb), nullif(after, 'null'::jsonb), nullif(reason, 'null'::jsonb), previous, hash
    FROM jsonb_to_recordset(${JSON.stringify(events)}::jsonb) AS e (
      chain text, seq integer, at text, actor bigint, via text, action text,
      before jsonb, after jsonb, reason jsonb, previous text, hash text)`(tx);
}

function chained({ happening, seq, previous }: Link, actor: Actor | Caller, at: string) {
  const event = {
    chain: happening.chain,
    seq,
    at,
    actor: actor.id,
    via: 'via' in actor ? `${actor.via}:${actor.credentialId}` : 'desk',
    action: happening.action,
    before: plain(happening.before),
    after: plain(happening.after),
    reason: plain(happening.reason),
    previous,
  };
  return { ...event, hash: eventHash(event) };
}

/** What JSON keeps of a value: dates as text, no undefined members. The hash is over this, since this is what is stored. */
function plain(value: Json | undefined): Json {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Json);
}
