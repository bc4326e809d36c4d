/** Words → tags → a dependency tree, greedily, in time linear in the number of words. */
import { mostClasses, scoreClasses } from './class-table.js';
import { labelTemplates, seeLabel } from './label-features.js';
import { Model } from './model.js';
import { sumMoves } from './move-table.js';
import { moveTemplates, seeMove } from './parse-features.js';
import { moves, ParseState } from './parse-state.js';
import { seeTag, tagTemplates, wordShape } from './tag-features.js';
import { usualTag } from './usual-tags.js';

const scores = new Int32Array(mostClasses);
const state = new ParseState();

export type Tagger = Pick<Model, 'tags' | 'tagTable' | 'usualTags'>;

export function tagWords(texts: string[], { tags: names, tagTable, usualTags }: Tagger): number[] {
  const words = texts.map((text, at) => wordShape(text, at === 0));
  const usual = words.map((word) => usualTag(usualTags, word));
  const tags: number[] = [];
  const setting = { words, usual, tags };
  for (let at = 0; at < texts.length; at++) {
    const known = usual[at] ?? 0;
    if ((known & 1) === 0) {
      scoreClasses(tagTable, tagTemplates, seeTag(setting, at), scores);
      tags.push(best(names.length));
    } else tags.push(known >> 1);
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
  state.begin(
    words.map((word) => wordShape(word, false).key),
    tags,
  );
  while (!state.done) {
    if (state.forced) {
      state.shift();
      continue;
    }
    const move = bestMove(sumMoves(model.moveTable, moveTemplates, seeMove(state)));
    if (move === moves.shift) {
      state.shift();
      continue;
    }
    const seen = seeLabel(state, state.headBy(move), state.dependent);
    scoreClasses(model.labelTable, labelTemplates, seen, scores);
    state.attach(move, best(model.labels.length));
  }
  return arcsOf(words.length, model.labels);
}

function arcsOf(count: number, names: string[]): Arcs {
  const { heads, labels, root } = state;
  const arcs: Arcs = { heads: [], labels: [] };
  for (let place = 1; place <= count; place++) {
    const under = heads[place] === root;
    arcs.heads.push(under ? -1 : (heads[place] ?? 0) - 1);
    arcs.labels.push(under ? 'root' : (names[labels[place] ?? 0] ?? 'dep'));
  }
  return arcs;
}

/** The best of the moves that may be made; a shift scores 0. */
function bestMove(sum: number): number {
  const right = (sum << 16) >> 16;
  const left = (sum - right) >> 16;
  const mayShift = state.may(moves.shift);
  if (state.may(moves.left) && (!mayShift || left > 0) && (left >= right || !state.may(moves.right))) return moves.left;
  return state.may(moves.right) && (!mayShift || right > 0) ? moves.right : moves.shift;
}

/** The highest of the first so many scores. */
function best(count: number): number {
  let found = 0;
  for (let at = 1; at < count; at++) if ((scores[at] ?? 0) > (scores[found] ?? 0)) found = at;
  return found;
}
