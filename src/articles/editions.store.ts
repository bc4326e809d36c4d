/** Which edition of an article a new text is. */
import { refuse } from '../domain/refusal.js';
import { rows } from '../database/sql.js';
import { Tx } from '../database/transaction.js';

/** The first edition of an article names none that it is an edition of. */
export interface Edition {
  edition: number;
  editionOf: number | null;
}

interface Origin {
  url: string | null;
  editionOf?: number | null;
}

/**
 * The next edition of the article named, else of the one at the same address, else the first of a new article.
 * Until the transaction ends nobody else gets the same number. Refuses `article.unknown`.
 */
export async function nextEdition(tx: Tx, { url, editionOf }: Origin): Promise<Edition> {
  if (url) await lockAddress(tx, url);
  const first = editionOf ? await firstOf(tx, editionOf) : await firstAt(tx, url);
  if (first === null) return { edition: 1, editionOf: null };
  await lockArticle(tx, first);
  return { edition: (await latestOf(tx, first)) + 1, editionOf: first };
}

/** Two first texts at one address have no row yet that both could lock. */
async function lockAddress(tx: Tx, url: string): Promise<void> {
  await rows`SELECT pg_advisory_xact_lock(hashtextextended(${`article at ${url}`}, 0))`(tx);
}

async function firstOf(tx: Tx, id: number): Promise<number> {
  const [found] = await rows<{ first: number }>`
    SELECT coalesce(edition_of, id) AS first FROM article WHERE id = ${id}`(tx);
  if (found) return found.first;
  throw refuse('article.unknown', `There is no article ${id} that this could be an edition of.`, {
    errors: [{ pointer: '/editionOf', detail: 'is the id of an article' }],
  });
}

async function firstAt(tx: Tx, url: string | null): Promise<number | null> {
  if (!url) return null;
  const [found] = await rows<{ first: number }>`
    SELECT coalesce(edition_of, id) AS first FROM article WHERE url = ${url} ORDER BY id LIMIT 1`(tx);
  return found?.first ?? null;
}

async function lockArticle(tx: Tx, id: number): Promise<void> {
  await rows`SELECT FROM article WHERE id = ${id} FOR NO KEY UPDATE`(tx);
}

async function latestOf(tx: Tx, first: number): Promise<number> {
  const [latest] = await rows<{ edition: number }>`
    SELECT coalesce(max(edition), 1) AS edition FROM article WHERE edition_of = ${first}`(tx);
  return latest?.edition ?? 1;
}
