import { describe, expect, it } from '@jest/globals';
import { claimWorth } from './claim-worth.js';

const plain = {
  kind: 'state',
  said: 'The old mill stands by the river still.',
  speaker: null,
  from: null,
  to: null,
  voiced: false,
} as const;

describe('how much a claim is worth checking', () => {
  it.each([
    ['a record', { ...plain, kind: 'record' } as const],
    ['a number', { ...plain, kind: 'quantity' } as const],
    ['a cause', { ...plain, kind: 'causal' } as const],
    ['a forecast', { ...plain, kind: 'prediction' } as const],
    ['a date', { ...plain, to: '1998-05-03' }],
    ['a named source', { ...plain, speaker: 'Lena Berg' }],
    ['a first within a forecast', { ...plain, said: 'The ferry will sail in the first ever night crossing.' }],
  ])('rises with %s, and says so', (_, claim) => {
    const [more, less] = [claimWorth(claim), claimWorth(plain)];

    expect(more.worth).toBeGreaterThan(less.worth);
    expect(more.worthReasons.length).toBeGreaterThan(less.worthReasons.length);
  });

  it.each([
    ['a hedge', { ...plain, said: 'The old mill seems to stand by the river still.' }],
    ['an opinion', { ...plain, voiced: true }],
    ['few words', { ...plain, said: 'The mill stands.' }],
  ])('falls with %s, and says so', (_, claim) => {
    const [less, more] = [claimWorth(claim), claimWorth(plain)];

    expect(less.worth).toBeLessThan(more.worth);
    expect(less.worthReasons).not.toEqual(more.worthReasons);
  });
});
