/** Words → tags → a dependency tree, greedily, in time linear in the number of words. */
import { Model } from './model.js';
import { labelFeatures, moveFeatures, Tagged } from './parse-features.js';
import { moves, ParseState } from './parse-state.js';
import { tagFeatures, wordShape } from './tag-features.js';
import { scoreAll } from './weight-table.js';

export function tagWords(words: string[], { tagTable }: Pick<Model, 'tagTable'>): number[] {
  const shapes = words.map((word, at) => wordShape(word, at === 0));
  const scores = new Int32Array(tagTable.classes);
  const features: number[] = [];
  const tags: number[] = [];
  for (let at = 0; at < words.length; at++) {
    tagFeatures(shapes, at, tags[at - 1] ?? 62, tags[at - 2] ?? 62, features);
    scoreAll(tagTable, features, scores);
    tags.push(best(scores));
  }
  return tags;
}

export interface Arcs {
  /** Index of each word's head; the root's is -1. */
  heads: number[];
  labels: string[];
}

export function parseTagged(
  words: string[],
  tags: number[],
  model: Pick<Model, 'moveTable' | 'labelTable' | 'labels'>,
): Arcs {
  const sentence: Tagged = { keys: words.map((word) => wordShape(word, false).key), tags };
  const state = new ParseState(words.length);
  const moveScores = new Int32Array(3);
  const labelScores = new Int32Array(model.labelTable.classes);
  const features: number[] = [];
  while (!state.done) {
    moveFeatures(state, sentence, features);
    scoreAll(model.moveTable, features, moveScores);
    const move = bestMove(state, moveScores);
    if (move === moves.shift) {
      state.apply(move, -1);
      continue;
    }
    const [head, dependent] = state.arc(move);
    labelFeatures(state, sentence, head, dependent, features);
    scoreAll(model.labelTable, features, labelScores);
    state.apply(move, best(labelScores));
  }
  const heads = words.map((_, at) => (state.heads[at] === words.length ? -1 : (state.heads[at] ?? -1)));
  return {
    heads,
    labels: words.map((_, at) => (heads[at] === -1 ? 'root' : (model.labels[state.labels[at] ?? 0] ?? 'dep'))),
  };
}

export function bestMove(state: ParseState, scores: ArrayLike<number>): number {
  let found = -1;
  for (const move of [moves.shift, moves.left, moves.right]) {
    if (state.may(move) && (found < 0 || (scores[move] ?? 0) > (scores[found] ?? 0))) found = move;
  }
  return found;
}

function best(scores: ArrayLike<number>): number {
  let found = 0;
  for (let at = 1; at < scores.length; at++) if ((scores[at] ?? 0) > (scores[found] ?? 0)) found = at;
  return found;
}
