/** Which claim of a list is at hand and which are chosen beside it: what each key does to that. */
export interface Choice {
  /** The claim at hand. */
  current: number | null;
  /** Its place in the list, so that its neighbour follows when it leaves. */
  place: number;
  /** Where a range began. */
  anchor: number | null;
  chosen: ReadonlySet<number>;
}

export type Step =
  | { go: 'to'; id: number }
  | { go: 'by'; delta: number }
  | { choose: 'toggle'; id?: number }
  | { choose: 'extend'; delta: number }
  | { choose: 'range'; id: number }
  | { choose: 'all' | 'none' }
  | { choose: 'only'; ids: readonly number[] };

export const noChoice: Choice = { current: null, place: 0, anchor: null, chosen: new Set() };

export function stepped(choice: Choice, step: Step, list: readonly number[]): Choice {
  const before = kept(choice, list);
  if ('go' in step) return gone(before, step.go === 'to' ? list.indexOf(step.id) : before.place + step.delta, list);
  switch (step.choose) {
    case 'toggle':
      return toggled(before, step.id ?? before.current, list);
    case 'range':
      return ranged(before, list.indexOf(step.id), list);
    case 'extend':
      return ranged(before, before.place + step.delta, list);
    case 'all':
      return { ...before, chosen: before.chosen.size === list.length ? new Set() : new Set(list) };
    case 'none':
      return { ...before, anchor: null, chosen: new Set() };
    case 'only':
      return { ...before, chosen: new Set(step.ids.filter((id) => list.includes(id))) };
  }
}

/** The choice in a list that may have changed: what left it is chosen no more, and its neighbour is at hand. */
export function kept(choice: Choice, list: readonly number[]): Choice {
  const at = choice.current === null ? -1 : list.indexOf(choice.current);
  const place = at >= 0 ? at : within(choice.place, list);
  const current = list[place] ?? null;
  const inList = choice.chosen.size > 0 ? new Set(list) : null;
  const chosen = inList ? new Set([...choice.chosen].filter((id) => inList.has(id))) : choice.chosen;
  const same = chosen.size === choice.chosen.size;
  if (same && current === choice.current && place === choice.place) return choice;
  return { ...choice, current, place, chosen: same ? choice.chosen : chosen };
}

/** What an action is about: the chosen claims in the order of the list, or else the one at hand. */
export function meant({ current, chosen }: Choice, list: readonly number[]): number[] {
  if (chosen.size > 0) return list.filter((id) => chosen.has(id));
  return current === null ? [] : [current];
}

function gone(choice: Choice, to: number, list: readonly number[]): Choice {
  if (list.length === 0) return choice;
  const place = within(to, list);
  return { ...choice, place, current: list[place] ?? null, anchor: null };
}

function toggled(choice: Choice, id: number | null, list: readonly number[]): Choice {
  if (id === null) return choice;
  const chosen = new Set(choice.chosen);
  if (!chosen.delete(id)) chosen.add(id);
  return { ...gone(choice, list.indexOf(id), list), chosen, anchor: id };
}

/** Chooses everything from where the range began to `to`, and what was chosen before stays chosen. */
function ranged(choice: Choice, to: number, list: readonly number[]): Choice {
  const anchor = choice.anchor ?? choice.current;
  const from = anchor === null ? -1 : list.indexOf(anchor);
  if (from < 0) return gone(choice, to, list);
  const place = within(to, list);
  const range = list.slice(Math.min(from, place), Math.max(from, place) + 1);
  return { current: list[place] ?? null, place, anchor, chosen: new Set([...choice.chosen, ...range]) };
}

function within(place: number, list: readonly number[]): number {
  return Math.max(0, Math.min(place, list.length - 1));
}
