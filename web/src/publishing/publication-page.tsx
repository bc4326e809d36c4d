/** What is public of one claim, or would be: preview, gates, publication, correction, retraction, reopening. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { claimsReadOptions } from '../api/generated/@tanstack/react-query.gen.js';
import { Answer } from '../shell/answer.js';
import { PublicationOf } from './publication-of.js';

export function PublicationPage() {
  const id = Number(useParams().id);
  const claim = useQuery(claimsReadOptions({ path: { id } }));
  return <Answer of={claim}>{(found) => <PublicationOf key={id} claim={found} />}</Answer>;
}
