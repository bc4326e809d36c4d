/** The DataFeed of ClaimReview, made a batch at a time so that its size does not matter. */
import { CheckDocument } from '../domain/check-document.js';
import { claimReview } from '../domain/claim-review.js';
import { Reads } from '../database/sql.js';
import { documentsAfter } from './checks.store.js';

const batch = 200;

export interface FeedHead {
  name: string;
  url: string;
  /** When anything in it last changed; null while it is empty. */
  dateModified: string | null;
}

export async function* claimReviewFeed(db: Reads, { name, url, dateModified }: FeedHead): AsyncGenerator<string> {
  const head = { '@context': 'https://schema.org', '@type': 'DataFeed', name: `${name}: fact checks`, url };
  yield `${JSON.stringify({ ...head, ...(dateModified && { dateModified }) }).slice(0, -1)},"dataFeedElement":[`;
  let last = 0;
  for (let more = true; more;) {
    const found = await documentsAfter(db, last, batch);
    const elements = found.map(({ document }) => JSON.stringify(element(JSON.parse(document) as CheckDocument)));
    if (elements.length) yield `${last ? ',' : ''}${elements.join(',')}`;
    last = found.at(-1)?.id ?? last;
    more = found.length === batch;
  }
  yield ']}';
}

/** Readers take the first of `item` unasked, so a retracted check keeps one that says nothing. */
function element(document: CheckDocument) {
  const { url, publishedAt, revisedAt } = document;
  const item = { '@type': 'DataFeedItem', url, dateCreated: publishedAt, dateModified: revisedAt };
  return document.kind === 'retraction'
    ? { ...item, dateDeleted: revisedAt, item: [{ '@type': 'ClaimReview', url }] }
    : { ...item, item: [claimReview(document)] };
}
