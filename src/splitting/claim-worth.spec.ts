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

describe('the scale of worth', () => {
  const record = {
    kind: 'record',
    said: 'The bridge of 1932 is the longest in the country at 1,150 metres.',
    speaker: null,
    from: '1932-01-01',
    to: '1932-12-31',
    voiced: false,
  } as const;
  const opinion = { ...plain, said: 'Lena Berg thinks that the plan is a great idea.', voiced: true };

  it('puts a dated record with a number near the top and a dull opinion near the bottom', () => {
    expect(claimWorth(record).worth).toBeGreaterThan(0.85);
    expect(claimWorth(opinion).worth).toBeLessThan(0.3);
  });

  it('says where a sentence clearly reads like a fact, and where clearly not', () => {
    expect(claimWorth(record).worthReasons).toContain('reads like a checkable fact');
    expect(claimWorth({ ...plain, said: 'Good evening and thank you all.' }).worthReasons).toContain(
      'reads like opinion or talk, not like a checkable fact',
    );
  });
});
