/** An editor decides on the reviews of one claim: the passage, the reviews side by side, the evidence, and the decision. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { claimsReadOptions } from '../api/generated/@tanstack/react-query.gen.js';
import { Answer } from '../shell/answer.js';
import { DecisionOn } from './decision-on.js';

export function DecisionPage() {
  const id = Number(useParams().id);
  const claim = useQuery(claimsReadOptions({ path: { id } }));
  return <Answer of={claim}>{(found) => <DecisionOn key={id} claim={found} />}</Answer>;
}
