/** Finds where 0.5 has to lie for one score to serve both sets, and how steep the chance has to be to be honest. */
import { Labelled } from './labelled-sentences.js';

export type Scored = Labelled & { leaning: number };

export interface Scale {
  cut: number;
  slope: number;
}

export function scaled(leaning: number, { cut, slope }: Scale): number {
  return (leaning - cut) * slope;
}

/** Cut at 0. */
export function figures(list: Scored[]): { f1: number; accuracy: number } {
  const found = list.filter(({ leaning }) => leaning >= 0);
  const right = found.filter(({ checkable }) => checkable).length;
  const wanted = list.filter(({ checkable }) => checkable).length;
  const agreed = list.filter(({ leaning, checkable }) => leaning >= 0 === checkable).length;
  return { f1: (2 * right) / (found.length + wanted), accuracy: agreed / list.length };
}

/** The best sum of ClaimBuster's F1 and PoliClaim's accuracy, over a window so that chance decides little. */
export function chooseScale(scored: Scored[]): Scale {
  const buster = scored.filter(({ source, unimportant }) => source === 'claimbuster' && !unimportant);
  const poli = scored.filter(({ source }) => source === 'policlaim');
  const at = (cut: number) => {
    const moved = (list: Scored[]) => list.map((one) => ({ ...one, leaning: one.leaning - cut }));
    return figures(moved(buster)).f1 + figures(moved(poli)).accuracy;
  };
  const sums = Array.from({ length: 61 }, (_, step) => at((step - 30) / 10));
  const smooth = sums.map((sum, step) => sum + (sums[step - 1] ?? 0) + (sums[step + 1] ?? 0));
  const cut = (smooth.indexOf(Math.max(...smooth)) - 30) / 10;
  const slopes = Array.from({ length: 16 }, (_, step) => 0.3 + step / 10);
  const losses = slopes.map((slope) => loss(buster, { cut, slope }) + loss(poli, { cut, slope }));
  return { cut, slope: slopes[losses.indexOf(Math.min(...losses))] ?? 1 };
}

function loss(list: Scored[], scale: Scale): number {
  const lost = list.map(({ leaning, checkable }) =>
    Math.log1p(Math.exp((checkable ? -1 : 1) * scaled(leaning, scale))),
  );
  return lost.reduce((sum, one) => sum + one, 0) / list.length;
}
