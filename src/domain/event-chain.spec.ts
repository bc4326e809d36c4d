import { expect, test } from '@jest/globals';
import { ChainedEvent, eventHash, inChainOrder, sealRoot } from './event-chain.js';

const event: ChainedEvent = {
  chain: 'claim:1',
  seq: 1,
  at: '2000-06-10T12:00:00.000000Z',
  actor: 4,
  via: 'session:9',
  action: 'accept',
  before: { state: 'proposed' },
  after: { state: 'queued', reviewsWanted: 2 },
  reason: { code: 'record' },
  previous: null,
};

test('the hash does not depend on the order in which members happen to stand', () => {
  const turned = Object.fromEntries(Object.entries(event).reverse()) as unknown as ChainedEvent;

  expect(eventHash(turned)).toBe(eventHash(event));
});

test.each(Object.keys(event) as (keyof ChainedEvent)[])('the hash depends on %s', (member) => {
  expect(eventHash({ ...event, [member]: 'changed' } as ChainedEvent)).not.toBe(eventHash(event));
});

test('a root depends on the root before it and on every head', () => {
  const heads = inChainOrder([
    { chain: 'claim:2', seq: 1, hash: 'b' },
    { chain: 'claim:10', seq: 3, hash: 'a' },
  ]);

  expect(heads.map(({ chain }) => chain)).toEqual(['claim:10', 'claim:2']);
  expect(sealRoot(null, heads)).not.toBe(sealRoot('before', heads));
  expect(sealRoot(null, heads)).not.toBe(sealRoot(null, heads.slice(1)));
});
