/** The desk's settings and its rating scales in SQL. */
import { Actor } from '../domain/actor.js';
import { Rating } from '../domain/rating-scale.js';
import { Fragment, Reads, rows, sql } from '../database/sql.js';
import { Tx } from '../database/transaction.js';

export interface DeskSettings {
  name: string;
  reviewsWanted: number;
  acceptFromWorth: number | null;
  /** Where readers report errors: an e-mail address or an https address. */
  contact: string | null;
  version: number;
}

export interface Scale {
  version: number;
  note: string;
  madeBy: { id: number; name: string } | null;
  madeAt: string;
  ratings: Rating[];
}

const settings = sql`
  SELECT name, reviews_wanted AS "reviewsWanted", accept_from_worth AS "acceptFromWorth", contact, version FROM desk`;

export async function deskSettings(db: Reads): Promise<DeskSettings> {
  return only(await rows<DeskSettings>`${settings}`(db));
}

/** Also what stands for the chain `desk`: it is locked before a change of the settings or of the scale. */
export async function lockDesk(tx: Tx): Promise<DeskSettings> {
  return only(await rows<DeskSettings>`${settings} FOR NO KEY UPDATE`(tx));
}

export async function keepSettings(tx: Tx, changed: DeskSettings): Promise<void> {
  const { name, reviewsWanted, acceptFromWorth, contact, version } = changed;
  await rows`
    UPDATE desk SET name = ${name}, reviews_wanted = ${reviewsWanted}, accept_from_worth = ${acceptFromWorth}::real,
                    contact = ${contact}, version = version + 1
    WHERE version = ${version}`(tx);
}

/** The scale that verdicts are given on now. */
export async function currentScaleVersion(db: Reads): Promise<number> {
  return only(await rows<{ version: number }>`SELECT max(version) AS version FROM rating_scale`(db)).version;
}

export async function currentScale(db: Reads): Promise<Scale> {
  return only(await scales(db, sql`WHERE s.version = (SELECT max(version) FROM rating_scale)`));
}

export async function scaleOf(db: Reads, version: number): Promise<Scale | null> {
  const [scale] = await scales(db, sql`WHERE s.version::bigint = ${version}::bigint`);
  return scale ?? null;
}

/** The ratings of one version of the scale, from best to worst as the desk ordered them; none when there is no such version. */
export async function ratingsOf(db: Reads, version: number): Promise<Rating[]> {
  return (await scaleOf(db, version))?.ratings ?? [];
}

/** One more than `limit`, newest first, older than the version named. */
export function listScales(db: Reads, before: number | null, limit: number): Promise<Scale[]> {
  return scales(
    db,
    sql`WHERE (${before}::bigint IS NULL OR s.version < ${before}::bigint) ORDER BY s.version DESC LIMIT ${limit + 1}`,
  );
}

export async function addScale(tx: Tx, actor: Actor, version: number, note: string): Promise<void> {
  await rows`INSERT INTO rating_scale (version, note, made_by) VALUES (${version}, ${note}, ${actor.id}::bigint)`(tx);
}

export async function addRatings(tx: Tx, version: number, ratings: readonly Rating[]): Promise<void> {
  await rows`
    INSERT INTO rating (scale_version, position, key, label, meaning, family, value, worst, best)
    SELECT ${version}::integer, r.position, r.key, r.label, r.meaning, r.family, r.value, r.worst, r.best
    FROM ROWS FROM (jsonb_to_recordset(${JSON.stringify(ratings)}::jsonb) AS (
      key text, label text, meaning text, family text, value smallint, worst smallint, best smallint))
      WITH ORDINALITY AS r (key, label, meaning, family, value, worst, best, position)`(tx);
}

/** The keys that any verdict has used, on whatever version of the scale. */
export async function usedKeys(db: Reads): Promise<string[]> {
  const used = await rows<{ key: string }>`
    SELECT rating_today AS key FROM verdict UNION SELECT rating_then FROM verdict WHERE rating_then IS NOT NULL
    ORDER BY key`(db);
  return used.map(({ key }) => key);
}

function scales(db: Reads, which: Fragment): Promise<Scale[]> {
  return rows<Scale>`
    SELECT s.version, s.note, s.made_at AS "madeAt",
           CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('id', p.id, 'name', p.name) END AS "madeBy",
           (SELECT jsonb_agg(jsonb_build_object('key', r.key, 'label', r.label, 'meaning', r.meaning, 'family', r.family,
                                                'value', r.value, 'worst', r.worst, 'best', r.best) ORDER BY r.position)
            FROM rating r WHERE r.scale_version = s.version) AS ratings
    FROM rating_scale s LEFT JOIN person p ON p.id = s.made_by ${which}`(db);
}

function only<Row>(found: readonly Row[]): Row {
  const [row] = found;
  if (!row) throw new Error('The desk has no settings or no rating scale: its migration did not run.');
  return row;
}
