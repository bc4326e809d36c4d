/** What evidence looks like to one person. */
import { writeKnownDays } from '../domain/partial-date.js';
import { EvidenceView } from './evidence.dto.js';
import { EvidenceRow } from './evidence.store.js';

/** `asOf` is the article's day; `seesNote` whether the private note is shown. */
export function evidenceView(row: EvidenceRow, asOf: string, seesNote: boolean): EvidenceView {
  const {
    addedBy,
    addedByName,
    inReview: _inReview,
    publishedFrom,
    publishedTo,
    occurredFrom,
    occurredTo,
    ...rest
  } = row;
  return {
    id: rest.id,
    version: rest.version,
    claimId: rest.claimId,
    addedBy: { id: addedBy, name: addedByName },
    url: rest.url,
    citation: rest.citation,
    title: rest.title,
    publisher: rest.publisher,
    author: rest.author,
    quote: rest.quote,
    stance: rest.stance as EvidenceView['stance'],
    sourceType: rest.sourceType as EvidenceView['sourceType'],
    originGroup: rest.originGroup,
    publishedOn: writeKnownDays(publishedFrom, publishedTo),
    occurredOn: writeKnownDays(occurredFrom, occurredTo),
    accessedAt: rest.accessedAt,
    archivedUrl: rest.archivedUrl,
    note: seesNote ? rest.note : null,
    visibility: rest.visibility,
    knownThen: publishedTo !== null && publishedTo <= asOf,
  };
}
