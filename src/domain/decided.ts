/** From a rule's answer to the way of a service: go on with the state, or leave by the refusal. */
import { ClaimState, Decision } from './claim-workflow.js';
import { Refused } from './refusal.js';

export function orRefuse(decision: Decision): ClaimState {
  if ('refused' in decision) throw new Refused(decision.refused);
  return decision.to;
}
