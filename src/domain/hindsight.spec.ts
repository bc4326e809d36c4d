import { expect, test } from '@jest/globals';
import { Hindsight, hindsightOf } from './hindsight.js';
import { Rating } from './rating-scale.js';

function rating(key: string, value: number | null = null, best = 5): Rating {
  const numbers = value === null ? { value, worst: null, best: null } : { value, worst: 1, best };
  return { key, label: key, meaning: key, family: 'true', ...numbers };
}

test.each<[string, Rating | null, Rating, Hindsight]>([
  ['the same rating', rating('true', 5), rating('true', 5), 'unchanged'],
  ['the same rating without a number', rating('satire'), rating('satire'), 'unchanged'],
  ['nearer to true today', rating('false', 1), rating('half_true', 3), 'kinder'],
  ['further from true today', rating('true', 5), rating('mostly_true', 4), 'harsher'],
  ['without a number today', rating('true', 5), rating('unproven'), 'otherwise'],
  ['without a number then', rating('unproven'), rating('true', 5), 'otherwise'],
  ['another rating of the same number', rating('true', 5), rating('correct', 5), 'otherwise'],
  ['4 of 5 is less than 3 of 3', rating('mostly_true', 4), rating('yes', 3, 3), 'kinder'],
  ['3 of 5 is as much as 2 of 3', rating('half_true', 3), rating('partly', 2, 3), 'otherwise'],
  ['no rating then', null, rating('true', 5), 'not_judged_then'],
])('%s', (_case, then, today, expected) => {
  expect(hindsightOf(then, today)).toBe(expected);
});
