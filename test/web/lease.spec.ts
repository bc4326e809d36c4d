/** How long a seat is kept, when it is kept for longer, and how somebody stands to a claim. */
import { describe, expect, test } from '@jest/globals';
import type { ClaimView, EventView } from '../../web/src/api/generated/types.gen.js';
import { clockAhead, shouldRenew, stageOf, timeLeft } from '../../web/src/review/lease-clock.js';
import { lastTaker, returnedFor, standingOf } from '../../web/src/review/seat.js';

const minutes = (count: number) => count * 60_000;

describe('the time of a seat', () => {
  test.each([
    [minutes(15), 'calm'],
    [minutes(3) + 1, 'calm'],
    [minutes(3), 'soon'],
    [1, 'soon'],
    [0, 'over'],
    [-minutes(1), 'over'],
  ])('with %i ms left is %s', (left, stage) => {
    expect(stageOf(1_000_000 + left, 1_000_000)).toBe(stage);
  });

  test('is told in minutes, and to the second when it gets short', () => {
    expect(timeLeft(minutes(15) + 300, 0)).toEqual({ minutes: 15, seconds: 0 });
    expect(timeLeft(minutes(2) + 41_000, 0)).toEqual({ minutes: 2, seconds: 41 });
    expect(timeLeft(minutes(3), 0)).toEqual({ minutes: 3, seconds: 0 });
    expect(timeLeft(0, 5000)).toEqual({ minutes: 0, seconds: 0 });
  });

  test('goes by the server’s clock, as far as an answer tells it', () => {
    expect(clockAhead('Sat, 10 Jun 2000 12:00:10 GMT', Date.parse('2000-06-10T12:00:00Z'))).toBe(10_000);
    expect(clockAhead(null, 5)).toBe(0);
    expect(clockAhead('soon', 5)).toBe(0);
  });
});

describe('a seat is kept for longer', () => {
  const working = { until: minutes(30), now: minutes(20), lastTouched: minutes(19), lastRenewed: minutes(18) };

  test('while somebody works', () => {
    expect(shouldRenew(working)).toBe(true);
  });

  test.each([
    ['a tab was left open', { lastTouched: minutes(16), lastRenewed: minutes(15) }],
    ['nothing was touched since it was renewed', { lastTouched: minutes(17) }],
    ['it was renewed a moment ago', { lastRenewed: minutes(20) - 30_000, lastTouched: minutes(20) }],
    ['it is over', { until: minutes(20) }],
  ])('but not when %s', (_why, change) => {
    expect(shouldRenew({ ...working, ...change })).toBe(false);
  });

  test('at once when somebody comes back in its last minutes', () => {
    expect(shouldRenew({ until: minutes(15), now: minutes(14), lastTouched: minutes(14) - 1000, lastRenewed: 0 })).toBe(
      true,
    );
  });
});

describe('somebody stands to a claim', () => {
  const lease = { token: 't', claimId: 1, seat: 1, takenAt: '', until: '' };
  const claim = (change: Partial<ClaimView>, yours: Partial<ClaimView['yours']> = {}) =>
    ({
      state: 'queued',
      actions: [],
      ...change,
      yours: { lease: null, draft: null, review: null, ...yours },
    }) as unknown as ClaimView;

  test.each<[string, ClaimView, Parameters<typeof standingOf>[1], boolean]>([
    ['held', claim({}, { lease }), 'calm', true],
    ['held', claim({}, { lease }), null, true],
    ['lost', claim({}, { lease }), 'over', true],
    ['lost', claim({ actions: ['take'] }), null, true],
    ['free', claim({ actions: ['take'] }), null, false],
    ['taken', claim({}), null, false],
    ['submitted', claim({}, { review: 4 }), null, true],
    ['closed', claim({ state: 'dismissed' }), null, true],
  ])('%s', (standing, seen, stage, hadSeat) => {
    expect(standingOf(seen, stage, hadSeat)).toBe(standing);
  });
});

describe('the history says', () => {
  const event = (action: string, name: string | null, reason: object | null = null) =>
    ({ action, actor: name === null ? null : { id: name.length, name }, reason }) as unknown as EventView;

  test('who else took a seat last', () => {
    const history = [event('take', 'Rosa'), event('take', 'Tomás'), event('expire', null), event('submit', 'Rosa')];

    expect(lastTaker(history, 'Rosa'.length)).toBe('Tomás');
    expect(lastTaker(history.slice(0, 1), 'Rosa'.length)).toBeNull();
  });

  test('why a claim came back, until somebody decides anew', () => {
    const returned = event('return', 'Edith', { code: 'missing_side', note: 'Look at both.' });

    expect(returnedFor([event('submit', 'Rosa'), returned, event('take', 'Rosa')])).toEqual({
      by: 'Edith',
      code: 'missing_side',
      note: 'Look at both.',
    });
    expect(returnedFor([returned, event('approve', 'Edith')])).toBeNull();
  });
});
