/** What hindsight did to a rating: how it differs as of today from what it was by what was known then. */
import { Rating } from './rating-scale.js';

/** `otherwise`: it changed, but to or from a rating that lies on no line from false to true. */
export const hindsights = ['unchanged', 'kinder', 'harsher', 'otherwise', 'not_judged_then'] as const;

export type Hindsight = (typeof hindsights)[number];

/** Kinder: today the claim is rated nearer to true than then. */
export function hindsightOf(then: Rating | null, today: Rating): Hindsight {
  if (!then) return 'not_judged_then';
  if (then.key === today.key) return 'unchanged';
  const [before, now] = [truthOf(then), truthOf(today)];
  if (before === null || now === null || before === now) return 'otherwise';
  return now > before ? 'kinder' : 'harsher';
}

/** From 0, the worst of its own scale, to 1, the best: ratings may be numbered on scales of different lengths. */
function truthOf({ value, worst, best }: Rating): number | null {
  return value === null || worst === null || best === null ? null : (value - worst) / (best - worst);
}
