/** The check as schema.org ClaimReview (JSON-LD), by the fields that Google's Fact Check Tools and MediaVault read. */
import { Judgement, PublishedEvidence, StandingCheck } from './check-document.js';

/** What is said today is the rating that readers of ClaimReview get: the vocabulary has no place for a second one. */
export function claimReview(check: StandingCheck) {
  const organization = { '@type': 'Organization', name: check.desk.name, url: check.desk.url };
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: check.url,
    claimReviewed: check.claim.text,
    datePublished: check.publishedAt.slice(0, 10),
    dateModified: check.revisedAt,
    inLanguage: check.language,
    author: organization,
    reviewRating: reviewRating(check.today),
    reviewBody: check.today.rationale,
    itemReviewed: itemReviewed(check),
    ...listed('citation', check.evidence.map(citation)),
    ...listed('correction', corrections(check)),
    sdPublisher: organization,
  };
}

/** Who is said to have made the claim: its speaker, else the paper or the agency that printed it. */
export function claimantOf({ claim }: StandingCheck): { type: 'Person' | 'Organization'; name: string } | null {
  if (claim.speaker) return { type: 'Person', name: claim.speaker };
  const organization = claim.article.publisher ?? claim.article.agency;
  return organization ? { type: 'Organization', name: organization } : null;
}

function reviewRating({ rating, rationale }: Judgement) {
  const { value, worst, best } = rating;
  return {
    '@type': 'Rating',
    ...(value !== null && { ratingValue: value, bestRating: best, worstRating: worst }),
    alternateName: rating.label,
    ratingExplanation: opening(rationale),
  };
}

function itemReviewed(check: StandingCheck) {
  const { article, quote } = check.claim;
  const claimant = claimantOf(check);
  return {
    '@type': 'Claim',
    text: quote,
    ...(claimant && { author: { '@type': claimant.type, name: claimant.name } }),
    datePublished: article.publishedOn,
    ...(article.place && { name: article.place }),
    ...(article.url && { firstAppearance: { '@type': 'NewsArticle', url: article.url, headline: article.title } }),
  };
}

function citation({ url, title, citation: reference, publisher, archivedUrl }: PublishedEvidence) {
  return {
    '@type': 'CreativeWork',
    name: title ?? reference ?? url,
    ...(url && { url }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(archivedUrl && { archivedAt: archivedUrl }),
  };
}

function corrections({ changes }: StandingCheck) {
  return changes
    .filter(({ kind }) => kind === 'correction')
    .map(({ at, note }) => ({ '@type': 'CorrectionComment', text: note, datePublished: at.slice(0, 10) }));
}

function listed(name: string, items: readonly object[]): object {
  return items.length ? { [name]: items } : {};
}

/** The first paragraph, cut where it grows long: a summary, not the whole. */
function opening(rationale: string): string {
  const [first = ''] = rationale.trim().split(/\n\s*\n/);
  return first.length <= 500 ? first : `${first.slice(0, 499).toWellFormed()}…`;
}
