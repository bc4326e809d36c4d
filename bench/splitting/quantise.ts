/** Turns learned weights into the small whole numbers that the model keeps; the small ones, which are many, are dropped. */
import { ClassWeights, heaviestEntry } from '../../src/splitting/parsing/class-table.js';
import { heaviestMove, MoveWeights } from '../../src/splitting/parsing/move-table.js';
import { AveragedPerceptron } from './averaged-perceptron.js';

/** Weights are kept in quarters. */
const scale = 4;

export function classWeights(learned: AveragedPerceptron[], smallest: number): ClassWeights {
  const made: ClassWeights = { rows: [], sizes: [], classes: [], weights: [] };
  for (const [row, weights] of mixed(learned)) {
    const kept = weights.flatMap((weight, at) => (Math.abs(weight) < smallest ? [] : [at]));
    if (kept.length === 0) continue;
    made.rows.push(row);
    made.sizes.push(kept.length);
    made.classes.push(...kept);
    made.weights.push(...kept.map((at) => small(weights[at]!, heaviestEntry)));
  }
  return made;
}

/** Of the weights of shift, left and right only the differences from the first matter. */
export function moveWeights(learned: AveragedPerceptron[], smallest: number): MoveWeights {
  const made: MoveWeights = { rows: [], left: [], right: [] };
  for (const [row, weights] of mixed(learned)) {
    if (weights.every((weight) => Math.abs(weight) < smallest)) continue;
    const [shift = 0, left = 0, right = 0] = weights.map((weight) => (Math.abs(weight) < smallest ? 0 : weight));
    made.rows.push(row);
    made.left.push(small(left - shift, heaviestMove));
    made.right.push(small(right - shift, heaviestMove));
  }
  return made;
}

function small(weight: number, most: number): number {
  return Math.max(-most, Math.min(most, Math.round(weight * scale)));
}

/** The mean of what several learners learned. */
function* mixed(learners: AveragedPerceptron[]): Generator<[row: number, weights: number[]]> {
  const [first, ...others] = learners;
  for (let row = 0; row < first!.rows; row++) {
    const all = [first!, ...others].map((learner) => learner.average(row)).filter((weights) => weights !== null);
    if (all.length === 0) continue;
    yield [row, all[0]!.map((_, at) => all.reduce((sum, weights) => sum + weights[at]!, 0) / learners.length)];
  }
}
