/** Reading articles, their text, and their claims' places in it. */
import { ClaimState } from '../domain/claim-workflow.js';
import { Fragment, Reads, rows, sql } from '../database/sql.js';
import type { ArticleSummary, ArticleView } from './article-view.dto.js';
import type { ArticleQuery } from './articles.dto.js';
import { KeptSplit, PlacedClaim } from './sentences.js';

const summary = sql`a.id, a.version, a.title, a.published_on AS "publishedOn", a.publisher, a.byline, a.url, a.language, a.edition,
  a.edition_of AS "editionOf", a.split_state AS "splitState", a.submitted_at AS "submittedAt"`;

export type ArticleRow = Omit<ArticleView, 'splitter' | 'sentences' | 'coverage' | 'claims'> & {
  split: KeptSplit | null;
};

export type ListedArticle = Omit<ArticleSummary, 'claims'> & { claims: StateCount[] };

export interface StateCount {
  state: ClaimState;
  count: number;
}

/** One more than `limit`, newest first, older than the id named. `q` are words, `url` and `language` in the desk's spelling. */
export function listArticles(db: Reads, query: ArticleQuery, before: number | null): Promise<ListedArticle[]> {
  const { publisher, language, url, publishedFrom, publishedTo, splitState, q } = query;
  return rows<ListedArticle>`
    WITH page AS (
      SELECT a.id FROM article a
      WHERE (${before}::bigint IS NULL OR a.id < ${before}::bigint)
        AND ${optional(publisher, (it) => sql`lower(a.publisher) = lower(${it}::text)`)}
        AND ${optional(language, (it) => sql`starts_with(lower(a.language) || '-', lower(${it}::text) || '-')`)}
        AND ${optional(url, (it) => sql`a.url = ${it}::text`)}
        AND ${optional(publishedFrom, (it) => sql`a.published_on >= ${it}::date`)}
        AND ${optional(publishedTo, (it) => sql`a.published_on <= ${it}::date`)}
        AND ${optional(splitState, (it) => sql`a.split_state = ${it}::text`)}
        AND concat_ws(' ', a.title, a.publisher) ILIKE ALL (${patternsOf(q ?? '')}::text[])
      ORDER BY a.id DESC LIMIT ${query.limit + 1})
    SELECT ${summary}, ${countsByState} AS claims, ${coverage} AS coverage
    FROM page JOIN article a ON a.id = page.id ORDER BY a.id DESC`(db);
}

const countsByState = sql`(
  SELECT coalesce(jsonb_agg(counted), '[]') FROM (
    SELECT state, count(*) FROM claim WHERE article_id = a.id GROUP BY state) AS counted)`;

/**
 * As `coverageOf` counts for one article, here for a page of them without their sentences leaving the database. The claims'
 * spans make one multirange, in which each sentence is found by halving; a join of both would take their product.
 */
const coverage = sql`CASE WHEN a.split IS NOT NULL THEN (
  SELECT jsonb_build_object(
    'withClaim', count(*) FILTER (WHERE covered),
    'withReason', count(*) FILTER (WHERE NOT covered AND "noClaim" IS NOT NULL),
    'neither', count(*) FILTER (WHERE NOT covered AND "noClaim" IS NULL))
  FROM (
    SELECT "noClaim", coalesce(int4range(start, "end") && claimed.spans, false) AS covered
    FROM (SELECT range_agg(int4range(span_start, span_end)) AS spans
          FROM claim WHERE article_id = a.id AND state <> 'dismissed') AS claimed,
         jsonb_to_recordset(a.split -> 'sentences') AS sentence (start integer, "end" integer, "noClaim" text)) AS each) END`;

export async function articleRow(db: Reads, id: number): Promise<ArticleRow | null> {
  const [article] = await rows<ArticleRow>`
    SELECT ${summary}, a.text_sha256 AS "textSha256", a.split_error AS "splitError", a.split,
           CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('id', p.id, 'name', p.name) END AS "submittedBy"
    FROM article a LEFT JOIN person p ON p.id = a.submitted_by WHERE a.id = ${id}`(db);
  return article ?? null;
}

export async function textOf(db: Reads, id: number): Promise<{ text: string; sha256: string } | null> {
  const [article] = await rows<{ text: string; sha256: string }>`
    SELECT text, text_sha256 AS sha256 FROM article WHERE id = ${id}`(db);
  return article ?? null;
}

/** The claims of an article that are not dismissed, in order of place. */
export function liveClaims(db: Reads, id: number): Promise<PlacedClaim[]> {
  return rows<PlacedClaim>`
    SELECT id, span_start AS start, span_end AS "end" FROM claim
    WHERE article_id = ${id} AND state <> 'dismissed' ORDER BY span_start, id`(db);
}

export function claimCounts(db: Reads, id: number): Promise<StateCount[]> {
  return rows<StateCount>`
    SELECT state, count(*) AS count FROM claim WHERE article_id = ${id} GROUP BY state`(db);
}

function optional(wanted: string | undefined, condition: (it: string) => Fragment): Fragment {
  return wanted === undefined ? sql`true` : condition(wanted);
}

/** A pattern for each word; what ILIKE takes for wildcards stands for itself. */
function patternsOf(words: string): string[] {
  return words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
