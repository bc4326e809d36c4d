/** One decision on many claims: on all of them or on none, and the claim that stands in the way is named. */
import { Caller } from '../domain/caller.js';
import { Refused, refuse } from '../domain/refusal.js';
import { Tx } from '../database/transaction.js';
import { LockedClaim, lockClaim } from './claims.store.js';
import { SeenClaim } from './triage.dto.js';

/** They are locked in order of id, so that two such requests cannot deadlock. A refusal says which claim it is about. */
export async function decideOnEach(
  tx: Tx,
  caller: Caller,
  claims: readonly SeenClaim[],
  decideOn: (locked: LockedClaim) => Promise<void>,
): Promise<void> {
  for (const seen of claims.toSorted((a, b) => a.id - b.id)) {
    try {
      await decideOn(await lockClaim(tx, caller, seen.id, seen.version));
    } catch (error) {
      throw error instanceof Refused ? named(error, seen, claims.indexOf(seen)) : error;
    }
  }
}

function named({ refusal: { code, detail, facts } }: Refused, { id }: SeenClaim, place: number): Refused {
  const errors = [{ pointer: `/claims/${place}`, detail }];
  return refuse(code, `Nothing was changed, because of claim ${id}. ${detail}`, {
    errors,
    facts: { ...facts, claim: id },
  });
}
