/** A newcomer's first steps are ticked off from what there is on the desk. */
import { expect, test } from '@jest/globals';
import { permissionsOf } from '../../src/domain/permission.js';
import { DeskFacts, stepsOf } from '../../web/src/welcome/steps.js';

const everything = [...permissionsOf(['admin', 'editor', 'reviewer'], null)];

/** The desk as it is after its first start, to the one who just joined. */
const fresh: DeskFacts = {
  permissions: everything,
  articles: [{ id: 7, splitState: 'split' }],
  states: [
    { state: 'dismissed', claims: 2 },
    { state: 'queued', claims: 17 },
  ],
  own: { claims: [], reviewsGiven: 0 },
  people: 1,
  invited: 0,
};

const done = (facts: Partial<DeskFacts>) =>
  stepsOf({ ...fresh, ...facts })
    .filter((step) => step.done)
    .map(({ name }) => name);

test('on a fresh desk the sample is split and waits, and all else is to be done', () => {
  expect(stepsOf(fresh)).toEqual([
    { name: 'article', done: true, to: '/desk/articles/7' },
    { name: 'queue', done: true, to: '/desk/queue' },
    { name: 'claim', done: false, to: '/desk/next' },
    { name: 'invite', done: false, to: '/desk/admin/people' },
    { name: 'submit', done: false, to: '/desk/articles/new' },
  ]);
});

test.each<[string, Partial<DeskFacts>, string[]]>([
  ['the sample is still being split', { articles: [{ id: 7, splitState: 'waiting' }], states: [] }, []],
  ['nothing was accepted yet', { states: [{ state: 'proposed', claims: 9 }] }, ['article']],
  ['a claim is held', { own: { claims: [{}], reviewsGiven: 0 } }, ['article', 'queue', 'claim']],
  ['a review was given and nothing is open', { own: { claims: [], reviewsGiven: 3 } }, ['article', 'queue', 'claim']],
  ['somebody was invited', { invited: 1 }, ['article', 'queue', 'invite']],
  ['a colleague is here', { people: 2 }, ['article', 'queue', 'invite']],
  [
    'there is a second article',
    { articles: [fresh.articles[0]!, { id: 8, splitState: 'waiting' }] },
    ['article', 'queue', 'submit'],
  ],
  ['all claims went on from the queue', { states: [{ state: 'published', claims: 1 }] }, ['article', 'queue']],
])('%s', (_, facts, names) => {
  expect(done(facts)).toEqual(names);
});

test('nobody is sent where their roles do not lead', () => {
  const steps = (role: 'reviewer' | 'editor' | 'admin') =>
    stepsOf({ ...fresh, permissions: [...permissionsOf([role], null)] }).map(({ name }) => name);

  expect(steps('reviewer')).toEqual(['article', 'queue', 'claim', 'submit']);
  expect(steps('editor')).toEqual(['article', 'queue', 'submit']);
  expect(steps('admin')).toEqual(['article', 'queue', 'invite']);
});

test('with several articles the first step leads to the list of them', () => {
  expect(stepsOf({ ...fresh, articles: [fresh.articles[0]!, fresh.articles[0]!] })[0]?.to).toBe('/desk/articles');
});
