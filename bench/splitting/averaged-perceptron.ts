/** An averaged perceptron over hashed features, for training only. */
export class AveragedPerceptron {
  private readonly slots: Int32Array;
  private weights: Float32Array;
  private sums: Float64Array;
  /** Slot 0 is that of rows that nothing was learned of. */
  private used = 1;
  private time = 1;
  private readonly shift: number;

  constructor(
    readonly classes: number,
    bits: number,
  ) {
    this.shift = 32 - bits;
    this.slots = new Int32Array(2 ** bits);
    this.weights = new Float32Array(classes * 1024);
    this.sums = new Float64Array(classes * 1024);
  }

  score(features: Int32Array, scores: Float64Array): void {
    const { slots, weights, shift, classes } = this;
    scores.fill(0);
    for (const feature of features) {
      const slot = slots[feature >>> shift]! * classes;
      if (slot === 0) continue;
      for (let at = 0; at < classes; at++) scores[at]! += weights[slot + at]!;
    }
  }

  learn(features: Int32Array, right: number, wrong: number): void {
    for (const feature of features) {
      const row = feature >>> this.shift;
      if (this.slots[row] === 0) this.slots[row] = this.newSlot();
      const slot = this.slots[row]! * this.classes;
      this.weights[slot + right]! += 1;
      this.sums[slot + right]! += this.time;
      this.weights[slot + wrong]! -= 1;
      this.sums[slot + wrong]! -= this.time;
    }
  }

  get rows(): number {
    return this.slots.length;
  }

  tick(): void {
    this.time++;
  }

  /** The average of all the weights that a row has had; null where nothing was learned of it. */
  average(row: number): number[] | null {
    if (this.slots[row] === 0) return null;
    const start = this.slots[row]! * this.classes;
    const places = Array.from({ length: this.classes }, (_, at) => start + at);
    return places.map((place) => this.weights[place]! - this.sums[place]! / this.time);
  }

  private newSlot(): number {
    if ((this.used + 1) * this.classes > this.weights.length) {
      const [weights, sums] = [this.weights, this.sums];
      this.weights = new Float32Array(weights.length * 2);
      this.weights.set(weights);
      this.sums = new Float64Array(sums.length * 2);
      this.sums.set(sums);
    }
    return this.used++;
  }
}
