/**
 * The arc-hybrid transition system: a stack, a queue of words with the root at its end, and the arcs made so far. Words
 * stand at places from 1; place `none` stands for what is not there, so that every look finds a number. One state serves
 * sentence after sentence: making new arrays for each would cost more than filling them.
 */
export const moves = { shift: 0, left: 1, right: 2 } as const;

const absent = { key: 7, tag: 61, label: 61 };
const outside = { key: 9, tag: 62 };
/** Places beside those of the words: one before them, and five after them for the root and what lies behind. */
const around = 6;

export class ParseState {
  /** Place of the root: behind the last word. */
  root = 1;
  none = 4;
  next = 1;
  /** Place on the stack of its top; 3 when it is empty, so that one can look below its bottom. */
  top = 3;
  keys = new Int32Array(0);
  tags = new Int32Array(0);
  heads = new Int32Array(0);
  labels = new Int32Array(0);
  /** Outermost dependent on each side. */
  left = new Int32Array(0);
  right = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  /** One bit for each relation among the dependents of a side. */
  leftSet = new Int32Array(0);
  rightSet = new Int32Array(0);
  stack = new Int32Array(0);

  /** Sets out to parse these words, given as numbers. */
  begin(keys: ArrayLike<number>, tags: ArrayLike<number>): this {
    const words = keys.length;
    if (words + around > this.keys.length) this.grow(2 * (words + around));
    this.root = words + 1;
    this.none = words + 4;
    this.next = 1;
    this.top = 3;
    for (let place = 0; place < words + around; place++) this.clear(place);
    for (let place = 0; place <= this.top; place++) this.stack[place] = this.none;
    for (let at = 0; at < words; at++) {
      this.keys[at + 1] = keys[at] ?? 0;
      this.tags[at + 1] = tags[at] ?? 0;
    }
    this.keys[this.none] = absent.key;
    this.tags[this.none] = absent.tag;
    return this;
  }

  get done(): boolean {
    return this.next === this.root && this.top === 3;
  }

  /** With an empty stack there is no choice but to shift. */
  get forced(): boolean {
    return this.top === 3;
  }

  may(move: number): boolean {
    if (move === moves.shift) return this.next < this.root;
    if (move === moves.right) return this.top > 4;
    return this.top > 3 && (this.next < this.root || this.top === 4);
  }

  /** The word that an arc would take from the stack. */
  get dependent(): number {
    return this.stack[this.top] ?? this.none;
  }

  /** The word that a move's arc would come from. */
  headBy(move: number): number {
    return move === moves.left ? this.next : (this.stack[this.top - 1] ?? this.none);
  }

  shift(): void {
    this.stack[++this.top] = this.next++;
  }

  attach(move: number, label: number): void {
    const head = this.headBy(move);
    const dependent = this.dependent;
    this.top--;
    this.heads[dependent] = head;
    this.labels[dependent] = label;
    const before = move === moves.left;
    const outer = before ? this.left : this.right;
    const counts = before ? this.leftCount : this.rightCount;
    const sets = before ? this.leftSet : this.rightSet;
    outer[head] = dependent;
    counts[head] = Math.min(7, (counts[head] ?? 0) + 1);
    sets[head] = (sets[head] ?? 0) | (1 << (label % 31));
  }

  private clear(place: number): void {
    this.keys[place] = outside.key;
    this.tags[place] = outside.tag;
    this.labels[place] = absent.label;
    this.left[place] = this.none;
    this.right[place] = this.none;
    this.leftCount[place] = 0;
    this.rightCount[place] = 0;
    this.leftSet[place] = 0;
    this.rightSet[place] = 0;
  }

  private grow(places: number): void {
    const room = () => new Int32Array(places);
    [this.keys, this.tags, this.heads, this.labels, this.stack] = [room(), room(), room(), room(), room()];
    [this.left, this.right] = [room(), room()];
    [this.leftCount, this.rightCount, this.leftSet, this.rightSet] = [room(), room(), room(), room()];
  }
}
