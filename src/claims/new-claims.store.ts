/** Putting claims forward: from the splitter, many at once, or from an editor. */
import { Actor } from '../domain/actor.js';
import { ClaimKind } from '../domain/claim-kind.js';
import { refuse } from '../domain/refusal.js';
import { Reads, rows } from '../database/sql.js';
import { appendFirsts } from '../database/trail.js';
import { Tx } from '../database/transaction.js';
import { chainOf } from './claims.store.js';

export interface ClaimSource {
  articleId: number;
  publishedOn: string;
}

export interface NewClaim {
  start: number;
  end: number;
  quote: string;
  text: string;
  kind: ClaimKind;
  speaker: string | null;
  from: string | null;
  to: string | null;
  origin: 'splitter' | 'editor';
  proposal: object | null;
  madeFrom: number[];
  worth: number;
  worthReasons: string[];
  priority: number;
}

/** Inserts the claims in one statement, each with its first event, and gives their ids in the same order. */
export async function propose(
  tx: Tx,
  actor: Actor,
  source: ClaimSource,
  claims: readonly NewClaim[],
): Promise<number[]> {
  const added = await rows<{ id: number }>`
    INSERT INTO claim (article_id, as_of, span_start, span_end, quote, text, kind, speaker, about_from, about_to, origin,
                       proposal, made_from, worth, worth_reasons, priority)
    SELECT ${source.articleId}, ${source.publishedOn}, c.start, c."end", c.quote, c.text, c.kind, c.speaker, c."from", c."to", c.origin,
           nullif(c.proposal, 'null'::jsonb), c."madeFrom", c.worth, c."worthReasons", c.priority
    FROM ROWS FROM (jsonb_to_recordset(${JSON.stringify(claims)}::jsonb) AS (
      start integer, "end" integer, quote text, text text, kind text, speaker text, "from" date, "to" date, origin text,
      proposal jsonb, "madeFrom" bigint[], worth real, "worthReasons" text[], priority smallint))
      WITH ORDINALITY AS c (start, "end", quote, text, kind, speaker, "from", "to", origin, proposal, "madeFrom", worth,
                            "worthReasons", priority, position)
    ORDER BY c.position RETURNING id`(tx);
  await appendFirsts(
    tx,
    actor,
    added.map(({ id }, index) => ({ chain: chainOf(id), action: 'propose', after: firstState(source, claims[index]) })),
  );
  return added.map(({ id }) => id);
}

/** The words of an article between two offsets. Refuses `claim.span` when they do not lie in it or cut a character in half. */
export async function quoteAt(db: Reads, articleId: number, start: number, end: number): Promise<string> {
  const [article] = await rows<{ text: string }>`SELECT text FROM article WHERE id = ${articleId}`(db);
  if (!article) throw refuse('article.unknown', `There is no article ${articleId}.`);
  const quote = article.text.slice(start, end);
  if (start < end && end <= article.text.length && quote.trim() && quote.isWellFormed()) return quote;
  throw refuse('claim.span', `A span has words in it and lies between 0 and ${article.text.length}, in UTF-16 units.`, {
    errors: [{ pointer: '/start', detail: `from ${start} to ${end} there is no whole text` }],
  });
}

function firstState(source: ClaimSource, claim: NewClaim | undefined) {
  if (!claim) return null;
  const { proposal: _proposal, worth: _worth, worthReasons: _reasons, ...facts } = claim;
  return { ...facts, article: source.articleId, state: 'proposed' };
}
