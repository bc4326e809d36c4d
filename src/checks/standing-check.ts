/** Puts the document of a check together from the claim, its article, the verdict that speaks for the desk and what it cites. */
import { Change, Judgement, PublishedEvidence, PublishedRating, StandingCheck } from '../domain/check-document.js';
import { GateFacts } from '../domain/publication-gates.js';
import { writeKnownDays } from '../domain/partial-date.js';
import { Reads, rows } from '../database/sql.js';
import { ClaimRow } from '../claims/claims.store.js';
import { evidenceOn, EvidenceRow } from '../claims/evidence.store.js';
import { VerdictRow, verdictsOn } from '../claims/verdicts.store.js';
import { deskSettings, ratingsOf } from '../desk/desk.store.js';

export interface Publication {
  readonly checkId: number;
  readonly publicUrl: URL;
  /** All revisions, the one to be made last. */
  readonly changes: readonly Change[];
}

/** The document and what its gates need to know besides. The claim has a verdict that speaks for the desk. */
export async function standingCheck(
  db: Reads,
  claim: ClaimRow,
  publication: Publication,
): Promise<{ check: StandingCheck; known: GateFacts }> {
  const verdicts = await verdictsOn(db, claim.id);
  const verdict = verdicts.find(({ id }) => id === claim.verdictId);
  if (!verdict) throw new Error(`Claim ${claim.id} has no verdict that speaks for the desk.`);
  const ratings = await ratingsOf(db, verdict.scaleVersion);
  const cited = new Set([...verdict.citesToday, ...verdict.citesThen]);
  const evidence = (await evidenceOn(db, claim.id)).filter(({ id }) => cited.has(id));
  const shown = evidence.filter(({ visibility }) => visibility === 'public');
  const check: StandingCheck = {
    ...(await identity(db, claim, publication)),
    today: judgement(ratings, verdict.ratingToday, verdict.rationaleToday, verdict.citesToday, shown),
    then: judgementThen(ratings, verdict, claim.asOf, shown),
    evidence: shown.map((item) => publishedEvidence(item, claim.asOf)),
    withheldSources: evidence.length - shown.length,
    searches: verdict.searches as StandingCheck['searches'],
    scale: verdict.scaleVersion,
    reviewedBy: reviewers(verdicts),
    approvedBy: await nameOf(db, claim.approvedBy),
  };
  const origins = new Set(evidence.map(({ id, originGroup }) => originGroup ?? `evidence ${id}`));
  return { check, known: { labels: ratings.map(({ label }) => label), origins: origins.size } };
}

async function identity(db: Reads, claim: ClaimRow, { checkId, publicUrl, changes }: Publication) {
  const { language, ...article } = await articleOf(db, claim.articleId);
  const desk = await deskSettings(db);
  const [first, made] = [changes[0], changes.at(-1)];
  if (!first || !made) throw new Error('A check without any revision.');
  return {
    id: checkId,
    url: new URL(`checks/${checkId}`, publicUrl).href,
    revision: made.revision,
    kind: made.kind as 'publication' | 'correction',
    language,
    desk: { name: desk.name, url: publicUrl.href },
    claim: {
      id: claim.id,
      text: claim.text,
      quote: claim.quote,
      kind: claim.kind,
      speaker: claim.speaker,
      about: { from: claim.aboutFrom, to: claim.aboutTo },
      article,
    },
    publishedAt: first.at,
    revisedAt: made.at,
    changes,
  };
}

type ArticleFacts = StandingCheck['claim']['article'] & { language: string };

async function articleOf(db: Reads, id: number): Promise<ArticleFacts> {
  const [article] = await rows<ArticleFacts>`
    SELECT id, title, url, publisher, byline, published_on AS "publishedOn", language,
           split -> 'dateline' ->> 'place' AS place, split -> 'dateline' ->> 'agency' AS agency
    FROM article WHERE id = ${id}`(db);
  if (!article) throw new Error(`Article ${id} is gone.`);
  return article;
}

async function nameOf(db: Reads, personId: number | null): Promise<string> {
  const [person] = await rows<{ name: string }>`SELECT name FROM person WHERE id = ${personId}`(db);
  return person?.name ?? '';
}

function reviewers(verdicts: readonly VerdictRow[]): string[] {
  const standing = verdicts.filter(({ givenAs, endedAs }) => givenAs === 'review' && endedAs === null);
  return [...new Set(standing.map(({ author }) => author))];
}

function judgement(
  ratings: readonly PublishedRating[],
  key: string,
  rationale: string,
  cites: readonly number[],
  shown: readonly EvidenceRow[],
): Judgement {
  const found = ratings.find((rating) => rating.key === key);
  if (!found) throw new Error(`The scale has no rating ${key}.`);
  const { label, meaning, value = null, worst = null, best = null } = found;
  return {
    rating: { key, label, meaning, value, worst, best },
    rationale,
    evidence: cites.filter((id) => shown.some((item) => item.id === id)),
  };
}

function judgementThen(
  ratings: readonly PublishedRating[],
  verdict: VerdictRow,
  asOf: string,
  shown: readonly EvidenceRow[],
) {
  if (verdict.ratingThen === null || verdict.rationaleThen === null) return null;
  return { asOf, ...judgement(ratings, verdict.ratingThen, verdict.rationaleThen, verdict.citesThen, shown) };
}

function publishedEvidence(row: EvidenceRow, asOf: string): PublishedEvidence {
  const { id, url, citation, title, publisher, author, quote, stance, sourceType, accessedAt, archivedUrl } = row;
  return {
    ...{ id, url, citation, title, publisher, author, quote, stance, sourceType, accessedAt, archivedUrl },
    publishedOn: writeKnownDays(row.publishedFrom, row.publishedTo),
    occurredOn: writeKnownDays(row.occurredFrom, row.occurredTo),
    knownThen: row.publishedTo !== null && row.publishedTo <= asOf,
  };
}
