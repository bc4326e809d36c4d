/**
 * Learns the parser's moves and the relations' names. It follows its own mistakes in part (dynamic oracle of Goldberg and
 * Nivre 2013 for the arc-hybrid system).
 */
import { wordKey } from '../../src/splitting/parsing/hash.js';
import { labelTemplates, seeLabel } from '../../src/splitting/parsing/label-features.js';
import { moveTemplates, seeMove } from '../../src/splitting/parsing/parse-features.js';
import { moves, ParseState } from '../../src/splitting/parsing/parse-state.js';
import { hashFeatures } from '../../src/splitting/parsing/templates.js';
import { AveragedPerceptron } from './averaged-perceptron.js';
import { highest, random, shuffled } from './random.js';
import { Tree } from './treebank.js';

/** Share of the moves in which its own guess is followed, right or wrong. */
const followed = 0.9;
const all = [moves.shift, moves.left, moves.right];

export class ArcLearner {
  readonly mover: AveragedPerceptron;
  readonly namer: AveragedPerceptron;
  private readonly moveScores = new Float64Array(3);
  private readonly nameScores: Float64Array;
  private readonly moveFeatures = new Int32Array(moveTemplates.count);
  private readonly nameFeatures = new Int32Array(labelTemplates.count);
  private readonly state = new ParseState();
  private readonly seen: { keys: number[]; tags: number[]; heads: number[]; names: number[] }[];

  constructor(
    tagged: Map<Tree, number[]>,
    private readonly labelNumber: Map<string, number>,
    bits: { moves: number; labels: number },
  ) {
    this.mover = new AveragedPerceptron(3, bits.moves);
    this.namer = new AveragedPerceptron(labelNumber.size, bits.labels);
    this.nameScores = new Float64Array(labelNumber.size);
    this.seen = [...tagged].map(([tree, tags]) => ({
      keys: tree.words.map(wordKey),
      tags,
      heads: [-1, ...tree.heads.map((head) => head + 1)],
      names: [-1, ...tree.labels.map((label) => this.labelNumber.get(label)!)],
    }));
  }

  /** One round over all trees; gives the number of wrong moves. */
  round(exploring: boolean): number {
    let slips = 0;
    for (const { keys, tags, heads, names } of shuffled(this.seen)) {
      const state = this.state.begin(keys, tags);
      while (!state.done) {
        if (state.forced) {
          state.shift();
          continue;
        }
        hashFeatures(moveTemplates, seeMove(state), this.moveFeatures);
        const { guess, right } = this.learnMove(state, heads);
        if (guess !== right) slips++;
        const move = exploring && random() < followed ? guess : right;
        if (move === moves.shift) state.shift();
        else {
          const head = state.headBy(move);
          const dependent = state.dependent;
          hashFeatures(labelTemplates, seeLabel(state, head, dependent), this.nameFeatures);
          state.attach(move, this.learnName(heads[dependent] === head ? names[dependent]! : null));
        }
      }
    }
    return slips;
  }

  private learnMove(state: ParseState, heads: number[]): { guess: number; right: number } {
    const scores = this.moveScores;
    this.mover.score(this.moveFeatures, scores);
    const bestOf = (some: number[]) => some.reduce((a, b) => (scores[b]! > scores[a]! ? b : a));
    const allowed = all.filter((move) => state.may(move));
    const costs = allowed.map((move) => cost(state, heads, move));
    const least = Math.min(...costs);
    const guess = bestOf(allowed);
    let right = guess;
    if (costs[allowed.indexOf(guess as 0)]! > least) {
      right = bestOf(allowed.filter((_, at) => costs[at] === least));
      this.mover.learn(this.moveFeatures, right, guess);
    }
    this.mover.tick();
    return { guess, right };
  }

  /** null: the arc is wrong, and whatever it is called teaches nothing. */
  private learnName(right: number | null): number {
    this.namer.score(this.nameFeatures, this.nameScores);
    const guess = highest(this.nameScores);
    if (right === null) return guess;
    if (guess !== right) this.namer.learn(this.nameFeatures, right, guess);
    this.namer.tick();
    return guess;
  }
}

/** How many true arcs a move makes impossible. */
function cost(state: ParseState, heads: number[], move: number): number {
  const { stack, top, next, root } = state;
  const word = stack[top]!;
  let lost = 0;
  if (move === moves.shift) {
    for (let at = 4; at <= top; at++) {
      if (heads[stack[at]!] === next) lost++;
      if (at < top && heads[next] === stack[at]) lost++;
    }
    return lost;
  }
  for (let at = next; at < root; at++) if (heads[at] === word) lost++;
  const head = heads[word]!;
  if (move === moves.left) return lost + (head > next || (top > 4 && head === stack[top - 1]) ? 1 : 0);
  return lost + (head >= next ? 1 : 0);
}
