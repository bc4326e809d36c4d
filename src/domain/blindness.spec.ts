import { expect, test } from '@jest/globals';
import { Actor } from './actor.js';
import { seesOthersWork } from './blindness.js';
import { ClaimFacts, ClaimState } from './claim-workflow.js';

const facts = { hasStandingReview: false } as ClaimFacts;
const reviewer: Actor = { id: 1, capacities: ['reviewer'] };
const editor: Actor = { id: 2, capacities: ['editor', 'reviewer'] };

test.each<[ClaimState, boolean, boolean, boolean]>([
  ['proposed', false, false, false],
  ['queued', false, false, false],
  ['dismissed', false, false, false],
  ['awaiting_approval', false, true, true],
  ['disputed', false, true, true],
  ['approved', true, true, true],
  ['published', true, true, true],
  ['retracted', true, true, true],
])('while a claim is %s: a reviewer not on it %s, one on it %s, an editor %s', (state, stranger, onIt, editors) => {
  expect(seesOthersWork({ ...facts, state }, reviewer)).toBe(stranger);
  expect(seesOthersWork({ ...facts, state, hasStandingReview: true }, reviewer)).toBe(onIt);
  expect(seesOthersWork({ ...facts, state }, editor)).toBe(editors);
});
