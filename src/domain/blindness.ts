/** Blind review: nobody sees another's work on a claim before all its reviews are in. */
import { Actor } from './actor.js';
import { ClaimFacts, ClaimState } from './claim-workflow.js';

type Viewers = 'nobody' | 'those_on_it_and_editors' | 'everybody';

const seenBy: Record<ClaimState, Viewers> = {
  proposed: 'nobody',
  queued: 'nobody',
  dismissed: 'nobody',
  awaiting_approval: 'those_on_it_and_editors',
  disputed: 'those_on_it_and_editors',
  approved: 'everybody',
  published: 'everybody',
  retracted: 'everybody',
};

/**
 * Whether the viewer may see the verdicts and the evidence of others on this claim. One's own is always visible. While a claim
 * is in the queue not even an editor sees a verdict: one who holds both roles could take a seat knowing it.
 */
export function seesOthersWork(facts: ClaimFacts, viewer: Actor): boolean {
  const viewers = seenBy[facts.state];
  if (viewers === 'nobody') return false;
  return viewers === 'everybody' || facts.hasStandingReview || viewer.capacities.includes('editor');
}
