/** The arc-hybrid transition system: a stack, a queue of words with the root at its end, and the arcs made so far. */
export const moves = { shift: 0, left: 1, right: 2 } as const;

export class ParseState {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
  readonly stack: number[] = [];
  next = 0;

  constructor(readonly root: number) {
    this.heads = new Int32Array(root + 1).fill(-1);
    this.labels = new Int32Array(root + 1).fill(-1);
    this.leftmost = new Int32Array(root + 1).fill(-1);
    this.rightmost = new Int32Array(root + 1).fill(-1);
    this.leftCount = new Uint8Array(root + 1);
    this.rightCount = new Uint8Array(root + 1);
  }

  get done(): boolean {
    return this.next === this.root && this.stack.length === 0;
  }

  may(move: number): boolean {
    if (move === moves.shift) return this.next < this.root;
    if (move === moves.right) return this.stack.length > 1;
    return this.stack.length > 0 && (this.next < this.root || this.stack.length === 1);
  }

  /** Head and dependent of the arc that a move would draw. */
  arc(move: number): [head: number, dependent: number] {
    const top = this.stack[this.stack.length - 1] ?? -1;
    return [move === moves.left ? this.next : (this.stack[this.stack.length - 2] ?? -1), top];
  }

  apply(move: number, label: number): void {
    if (move === moves.shift) {
      this.stack.push(this.next++);
      return;
    }
    const [head, dependent] = this.arc(move);
    this.stack.pop();
    this.heads[dependent] = head;
    this.labels[dependent] = label;
    if (dependent < head) {
      if (this.leftmost[head] === -1 || dependent < (this.leftmost[head] ?? 0)) this.leftmost[head] = dependent;
      this.leftCount[head] = Math.min(7, (this.leftCount[head] ?? 0) + 1);
    } else {
      if (dependent > (this.rightmost[head] ?? 0)) this.rightmost[head] = dependent;
      this.rightCount[head] = Math.min(7, (this.rightCount[head] ?? 0) + 1);
    }
  }
}
