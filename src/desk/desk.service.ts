/** Changing the rating scale and the settings. Both are written on the chain `desk`, under the lock of the desk's row. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Caller } from '../domain/caller.js';
import { Json } from '../domain/event-chain.js';
import { goneFromScale, scaleFaults } from '../domain/rating-scale.js';
import { Refused, refuse } from '../domain/refusal.js';
import { append } from '../database/trail.js';
import { transaction } from '../database/transaction.js';
import { addRatings, addScale, currentScale, deskSettings, keepSettings, lockDesk, usedKeys } from './desk.store.js';
import { ScaleBody, ScaleView } from './scale.dto.js';
import { SettingsChange, SettingsView } from './settings.dto.js';

@Injectable()
export class DeskService {
  constructor(private readonly db: DataSource) {}

  /** Makes the next version of the scale. Refuses `request.invalid`, `scale.stale` and `scale.key_gone`. */
  changeScale(caller: Caller, seen: number, { note, ratings }: ScaleBody): Promise<ScaleView> {
    return transaction(this.db, caller, async (tx) => {
      await lockDesk(tx);
      const current = await currentScale(tx);
      if (current.version !== seen) throw stale('scale.stale', 'The rating scale', current.version);
      const errors = scaleFaults(ratings);
      if (errors.length) throw refuse('request.invalid', 'The scale cannot be used as it is.', { errors });
      const gone = goneFromScale(current.ratings, ratings, await usedKeys(tx));
      if (gone) throw new Refused(gone);

      await addScale(tx, caller, seen + 1, note);
      await addRatings(tx, seen + 1, ratings);
      const made = await currentScale(tx);
      await append(tx, caller, {
        chain: 'desk',
        action: 'scale_changed',
        before: told(current),
        after: told(made),
        reason: { note },
      });
      return made;
    });
  }

  /** Refuses `settings.stale`. */
  changeSettings(caller: Caller, seen: number, change: SettingsChange): Promise<SettingsView> {
    return transaction(this.db, caller, async (tx) => {
      const before = await lockDesk(tx);
      if (before.version !== seen) throw stale('settings.stale', 'The settings', before.version);
      await keepSettings(tx, { ...before, ...given(change) });
      const after = await deskSettings(tx);
      await append(tx, caller, {
        chain: 'desk',
        action: 'settings_changed',
        before: { ...before },
        after: { ...after },
      });
      return after;
    });
  }
}

function stale(code: 'scale.stale' | 'settings.stale', what: string, version: number): Refused {
  const detail = `${what} is at version ${version} now. Read it again and make your change anew.`;
  return refuse(code, detail, { facts: { version } });
}

function told({ version, ratings }: ScaleView): Json {
  return { version, ratings: ratings.map((rating) => ({ ...rating })) };
}

/** Only the fields that the request named: a missing one leaves the setting as it is. */
function given(change: SettingsChange): Partial<SettingsView> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
