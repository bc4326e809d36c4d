/** Choosing claims in a list by keys: one, several, ranges; and what becomes of a choice when the list changes. */
import { describe, expect, test } from '@jest/globals';
import { kept, meant, noChoice, stepped, type Choice, type Step } from '../../web/src/triage/choice.js';

const list = [11, 12, 13, 14, 15];

function choiceAfter(...steps: Step[]): Choice {
  return steps.reduce((choice, step) => stepped(choice, step, list), kept(noChoice, list));
}

const chosen = (choice: Choice) => [...choice.chosen];

test('the first claim is at hand before anything is pressed', () => {
  expect(kept(noChoice, list).current).toBe(11);
});

test('going stops at both ends', () => {
  expect(choiceAfter({ go: 'by', delta: -1 }).current).toBe(11);
  expect(choiceAfter({ go: 'by', delta: 99 }).current).toBe(15);
  expect(choiceAfter({ go: 'to', id: 13 }, { go: 'by', delta: 1 }).current).toBe(14);
});

test('a claim is chosen, and no longer', () => {
  const once = choiceAfter({ choose: 'toggle' });

  expect(chosen(once)).toEqual([11]);
  expect(chosen(stepped(once, { choose: 'toggle' }, list))).toEqual([]);
});

test('a range goes from where it began, down and up', () => {
  const down = choiceAfter({ go: 'to', id: 13 }, { choose: 'extend', delta: 1 }, { choose: 'extend', delta: 1 });
  const up = choiceAfter({ go: 'to', id: 13 }, { choose: 'extend', delta: -1 });

  expect(chosen(down)).toEqual([13, 14, 15]);
  expect(down.current).toBe(15);
  expect(chosen(up)).toEqual([12, 13]);
});

test('a range by the mouse keeps what was chosen before', () => {
  const choice = choiceAfter({ choose: 'toggle', id: 15 }, { choose: 'toggle', id: 11 }, { choose: 'range', id: 12 });

  expect(chosen(choice).sort()).toEqual([11, 12, 15]);
});

test('all are chosen, then none', () => {
  const all = choiceAfter({ choose: 'all' });

  expect(all.chosen.size).toBe(5);
  expect(stepped(all, { choose: 'all' }, list).chosen.size).toBe(0);
  expect(stepped(all, { choose: 'none' }, list).chosen.size).toBe(0);
});

describe('when the list changes', () => {
  test('the neighbour is at hand after the claim at hand has left', () => {
    const choice = choiceAfter({ go: 'to', id: 12 });

    expect(kept(choice, [11, 13, 14]).current).toBe(13);
    expect(kept(choiceAfter({ go: 'to', id: 15 }), [11, 12]).current).toBe(12);
    expect(kept(choice, []).current).toBeNull();
  });

  test('what has left is chosen no more, the rest stays', () => {
    const choice = choiceAfter({ choose: 'toggle', id: 12 }, { choose: 'toggle', id: 14 });

    expect(chosen(kept(choice, [11, 14, 15]))).toEqual([14]);
  });

  test('a choice that nothing concerns stays the very same', () => {
    const choice = choiceAfter({ choose: 'toggle', id: 12 });

    expect(kept(choice, list)).toBe(choice);
  });

  test('another order keeps the claim at hand', () => {
    expect(kept(choiceAfter({ go: 'to', id: 12 }), [15, 14, 12, 11])).toMatchObject({ current: 12, place: 2 });
  });
});

test('an action is about the chosen ones in the order of the list, or else the one at hand', () => {
  expect(meant(choiceAfter({ choose: 'toggle', id: 14 }, { choose: 'toggle', id: 12 }), list)).toEqual([12, 14]);
  expect(meant(choiceAfter({ go: 'to', id: 13 }), list)).toEqual([13]);
  expect(meant(noChoice, [])).toEqual([]);
});
