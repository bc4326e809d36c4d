/** Keeping articles: each text once, each edition numbered, and what the splitter made of them. */
import { Actor } from '../domain/actor.js';
import { Caller } from '../domain/caller.js';
import { sha256 } from '../domain/event-chain.js';
import { Refused, refuse } from '../domain/refusal.js';
import { Reads, rows } from '../database/sql.js';
import { append, appendFirsts } from '../database/trail.js';
import { Tx } from '../database/transaction.js';
import { Edition, nextEdition } from './editions.store.js';

/** The particulars of an article, which may be corrected. */
export interface Particulars {
  title: string;
  publisher: string | null;
  byline: string | null;
  url: string | null;
  language: string;
}

export interface NewArticle extends Particulars {
  publishedOn: string;
  /** As `articleText` gives it. */
  text: string;
  editionOf?: number | null;
}

export interface ArticleToSplit {
  id: number;
  text: string;
  publishedOn: string;
  language: string;
}

/**
 * Keeps an article and gives its id. Of two that bring the same text at once, one waits for the other and is refused.
 * Refuses `article.duplicate`, and `article.unknown` when it claims to be an edition of nothing.
 */
export async function addArticle(tx: Tx, actor: Actor | Caller, article: NewArticle): Promise<number> {
  const hash = sha256(article.text);
  await refuseDuplicate(tx, hash);
  const edition = await nextEdition(tx, article);
  const id = await insert(tx, actor, article, hash, edition);
  if (id === null) {
    await refuseDuplicate(tx, hash);
    throw new Error('An article with this text was there and is gone: articles are never deleted.');
  }
  const { title, publishedOn, publisher, byline, url, language, text } = article;
  const after = { title, publishedOn, publisher, byline, url, language, ...edition };
  await appendFirsts(tx, actor, [
    { chain: chainOf(id), action: 'submitted', after: { ...after, textSha256: hash, characters: text.length } },
  ]);
  return id;
}

export function chainOf(articleId: number): string {
  return `article:${articleId}`;
}

/** An article that is to be split; null when there is none or it is split already. */
export async function articleToSplit(db: Reads, id: number): Promise<ArticleToSplit | null> {
  const [article] = await rows<ArticleToSplit>`
    SELECT id, text, published_on AS "publishedOn", language
    FROM article WHERE id = ${id} AND split_state <> 'split'`(db);
  return article ?? null;
}

/** Locks an article that is to be split; false when there is none or it is split already. */
export async function lockForSplit(tx: Tx, id: number): Promise<boolean> {
  const found = await rows`
    SELECT FROM article WHERE id = ${id} AND split_state <> 'split' FOR NO KEY UPDATE`(tx);
  return found.length > 0;
}

export async function keepSplit(tx: Tx, id: number, split: object): Promise<void> {
  await rows`
    UPDATE article SET split_state = 'split', split = ${JSON.stringify(split)}::jsonb, split_error = NULL
    WHERE id = ${id}`(tx);
}

export async function keepSplitFailure(tx: Tx, id: number, message: string): Promise<void> {
  await rows`
    UPDATE article SET split_state = 'failed', split = NULL, split_error = ${message} WHERE id = ${id}`(tx);
}

/** Locks an article and gives its particulars. Refuses `article.unknown` and `article.stale`. */
export async function lockParticulars(tx: Tx, id: number, seen: number): Promise<Particulars> {
  const [article] = await rows<Particulars & { version: number }>`
    SELECT title, publisher, byline, url, language, version FROM article WHERE id = ${id} FOR NO KEY UPDATE`(tx);
  if (!article) throw unknown(id);
  const { version, ...particulars } = article;
  if (version === seen) return particulars;
  const detail = `The article is at version ${version} now. Read it again and make your change anew.`;
  throw refuse('article.stale', detail, { facts: { version } });
}

/** Writes the particulars of a locked article and the event that says what changed. */
export async function correct(
  tx: Tx,
  actor: Actor | Caller,
  id: number,
  before: Partial<Particulars>,
  after: Particulars,
): Promise<void> {
  const { title, publisher, byline, url, language } = after;
  await rows`
    UPDATE article SET title = ${title}, publisher = ${publisher}::text, byline = ${byline}::text, url = ${url}::text,
                       language = ${language}, version = version + 1
    WHERE id = ${id}`(tx);
  const fields = Object.keys(before) as (keyof Particulars)[];
  const changed = Object.fromEntries(fields.map((field) => [field, after[field]]));
  await append(tx, actor, { chain: chainOf(id), action: 'corrected', before: { ...before }, after: changed });
}

export function unknown(id: number): Refused {
  return refuse('article.unknown', `There is no article ${id}.`);
}

async function refuseDuplicate(db: Reads, hash: string): Promise<void> {
  const [article] = await rows<{ id: number }>`SELECT id FROM article WHERE text_sha256 = ${hash}`(db);
  if (!article) return;
  const href = `/api/articles/${article.id}`;
  throw refuse('article.duplicate', `This text is here already, as article ${article.id}: ${href}.`, {
    facts: { article: { id: article.id, href } },
  });
}

/** The new id; null when the text is here already. */
async function insert(
  tx: Tx,
  actor: Actor | Caller,
  article: NewArticle,
  hash: string,
  { edition, editionOf }: Edition,
): Promise<number | null> {
  const { title, publishedOn, publisher, byline, url, language, text } = article;
  const [added] = await rows<{ id: number }>`
    INSERT INTO article (edition, edition_of, title, published_on, publisher, byline, url, language, text, text_sha256, submitted_by)
    VALUES (${edition}, ${editionOf}::bigint, ${title}, ${publishedOn}, ${publisher}::text, ${byline}::text, ${url}::text,
            ${language}, ${text}, ${hash}, ${actor.id}::bigint)
    ON CONFLICT ON CONSTRAINT article_text_key DO NOTHING RETURNING id`(tx);
  return added?.id ?? null;
}
