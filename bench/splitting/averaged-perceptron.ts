/** An averaged perceptron over hashed features, for training only. */
export class AveragedPerceptron {
  private readonly weights: Float32Array;
  private readonly sums: Float64Array;
  private time = 1;

  constructor(
    readonly classes: number,
    readonly rows: number,
  ) {
    this.weights = new Float32Array(classes * rows);
    this.sums = new Float64Array(classes * rows);
  }

  score(features: number[], scores: Float64Array): void {
    scores.fill(0);
    for (const feature of features) {
      const row = (feature & (this.rows - 1)) * this.classes;
      for (let at = 0; at < this.classes; at++) scores[at]! += this.weights[row + at]!;
    }
  }

  learn(features: number[], right: number, wrong: number): void {
    for (const feature of features) {
      const row = (feature & (this.rows - 1)) * this.classes;
      this.weights[row + right]! += 1;
      this.sums[row + right]! += this.time;
      this.weights[row + wrong]! -= 1;
      this.sums[row + wrong]! -= this.time;
    }
  }

  tick(): void {
    this.time++;
  }

  /** The average of all the weights there have been, in whole sixteenths; the small ones, which are many, are dropped. */
  average(floor: number): Int16Array {
    return Int16Array.from(this.weights, (weight, at) => {
      const small = Math.round((weight - this.sums[at]! / this.time) * 16);
      return Math.abs(small) < floor ? 0 : Math.max(-32767, Math.min(32767, small));
    });
  }
}
