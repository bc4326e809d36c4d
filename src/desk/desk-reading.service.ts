/** Reading the rating scale and the settings. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refuse } from '../domain/refusal.js';
import { afterOf, pageOf } from '../http/page.js';
import { PageQuery } from '../http/page.dto.js';
import { currentScale, deskSettings, listScales, scaleOf, usedKeys } from './desk.store.js';
import { ScalePage, ScaleView, UsedRatings } from './scale.dto.js';
import { SettingsView } from './settings.dto.js';

@Injectable()
export class DeskReading {
  constructor(private readonly db: DataSource) {}

  currentScale(): Promise<ScaleView> {
    return currentScale(this.db.manager);
  }

  async scales(query: PageQuery): Promise<ScalePage> {
    const before = afterOf(query.cursor, query, ['id']);
    const found = await listScales(this.db.manager, before && Number(before[0]), query.limit);
    return pageOf(found, query.limit, query, ({ version }) => [version]);
  }

  /** Refuses `scale.unknown`. */
  async scale(version: number): Promise<ScaleView> {
    const scale = await scaleOf(this.db.manager, version);
    if (!scale)
      throw refuse('scale.unknown', `There is no version ${version} of the scale; /api/scales lists them all.`);
    return scale;
  }

  async usedRatings(): Promise<UsedRatings> {
    return { keys: await usedKeys(this.db.manager) };
  }

  settings(): Promise<SettingsView> {
    return deskSettings(this.db.manager);
  }
}
