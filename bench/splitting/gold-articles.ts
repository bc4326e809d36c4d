/** Articles that an editor marked: our own (bench/splitting/gold, each in one file) or texts and claims in two folders. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Claim, Dated, Span } from './pair-claims.js';
import { Gold } from './scoring.js';

export interface GoldArticle extends Gold {
  id: string;
  publishedOn: string;
  text: string;
}

/** As TEI has it: a day, month or year in `when`, or a stretch by its ends, known or only bounded. */
interface MarkedDate extends Span {
  when?: string;
  from?: string;
  to?: string;
  notBefore?: string;
  notAfter?: string;
}

interface ArticleFile {
  publishedOn: string;
  text: string;
  sentences?: Span[];
  dates?: MarkedDate[];
  claims?: Claim[];
}

/**
 * In: a folder of article files and, where their claims stand in files of their own, the folder of these.
 * Out: the articles in the order of their names; with a folder of claims only those that it has.
 */
export function readGold(articles: string, claims: string | null): GoldArticle[] {
  const ids = readdirSync(articles)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .filter((id) => claims === null || existsSync(join(claims, `${id}.json`)))
    .sort();
  if (ids.length === 0) throw new Error(`No marked articles (*.json) in ${articles}.`);
  return ids.map((id) => readOne(id, articles, claims));
}

function readOne(id: string, articles: string, claims: string | null): GoldArticle {
  const file = parsed<ArticleFile>(join(articles, `${id}.json`));
  const marked = claims === null ? file.claims : parsed<{ claims: Claim[] }>(join(claims, `${id}.json`)).claims;
  return {
    id,
    publishedOn: file.publishedOn,
    text: file.text,
    sentences: file.sentences ?? null,
    dates: file.dates?.map(asDays).filter(({ from, to }) => from !== null && to !== null) ?? null,
    claims: marked ?? null,
  };
}

function parsed<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

function asDays({ start, end, when, from, to, notBefore, notAfter }: MarkedDate): Dated {
  return { start, end, from: firstDay(when ?? from ?? notBefore), to: lastDay(when ?? to ?? notAfter) };
}

function firstDay(value: string | undefined): string | null {
  return value ? `${value}-01-01`.slice(0, '2000-01-01'.length) : null;
}

function lastDay(value: string | undefined): string | null {
  if (!value) return null;
  const [year, month = '12', day] = value.split('-');
  // Day 0 of the month after is the last of this one.
  return `${year}-${month}-${day ?? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}
