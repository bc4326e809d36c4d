/**
 * Trains the tagger and parser of src/splitting/parsing and writes english-model*.data.ts.
 *   node …/train-parser.js OUT-FOLDER TRAIN.conllu [TRAIN.conllu …] --dev DEV.conllu [--epochs N]
 * The parser learns on tags that a tagger gave which had not seen the sentence, as it will have to work with such tags;
 * it follows its own mistakes in part (dynamic oracle of Goldberg and Nivre 2013 for the arc-hybrid system).
 */
import { brotliCompressSync, constants } from 'node:zlib';
import { wordKey } from '../../src/splitting/parsing/hash.js';
import { Model } from '../../src/splitting/parsing/model.js';
import { labelFeatures, moveFeatures } from '../../src/splitting/parsing/parse-features.js';
import { bestMove, parseTagged, tagWords } from '../../src/splitting/parsing/parse.js';
import { moves, ParseState } from '../../src/splitting/parsing/parse-state.js';
import { tagFeatures, wordShape } from '../../src/splitting/parsing/tag-features.js';
import { packWeights, unpackTable, WeightTable } from '../../src/splitting/parsing/weight-table.js';
import { AveragedPerceptron } from './averaged-perceptron.js';
import { readTrees, Tree } from './treebank.js';
import { writeModel } from './write-model.js';

const rows = { tags: 1 << 17, moves: 1 << 22, labels: 1 << 17 };
// In sixteenths. Dropping all weights below 1 halves the model and costs 0.2 points of LAS.
const smallest = 16;
const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const epochs = Number(option('--epochs') ?? 8);
const dev = readTrees(option('--dev')!);
const [out, ...files] = args.slice(
  0,
  args.findIndex((arg) => arg.startsWith('--')),
);
const trees = files.flatMap(readTrees);
const tags = [...new Set(trees.flatMap((tree) => tree.tags))].sort();
const labels = [...new Set(trees.flatMap((tree) => tree.labels))].sort();
const tagNumber = new Map(tags.map((tag, at) => [tag, at]));
const labelNumber = new Map(labels.map((label, at) => [label, at]));

let seed = 7;
const random = () => {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return seed / 2 ** 32;
};
function shuffled<T>(list: T[]): T[] {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [copy[at], copy[other]] = [copy[other]!, copy[at]!];
  }
  return copy;
}

function highest(scores: Float64Array): number {
  return scores.reduce((found, score, at) => (score > scores[found]! ? at : found), 0);
}

function trainTagger(some: Tree[], rounds: number): Int16Array {
  const learner = new AveragedPerceptron(tags.length, rows.tags);
  const scores = new Float64Array(tags.length);
  const features: number[] = [];
  const shapes = new Map(some.map((tree) => [tree, tree.words.map((word, at) => wordShape(word, at === 0))]));
  for (let round = 0; round < rounds; round++) {
    for (const tree of shuffled(some)) {
      const given: number[] = [];
      tree.words.forEach((_, at) => {
        tagFeatures(shapes.get(tree)!, at, given[at - 1] ?? 62, given[at - 2] ?? 62, features);
        learner.score(features, scores);
        const guess = highest(scores);
        const right = tagNumber.get(tree.tags[at]!)!;
        if (guess !== right) learner.learn(features, right, guess);
        learner.tick();
        given.push(guess);
      });
    }
  }
  return learner.average(smallest);
}

/** How many true arcs a move makes impossible. */
function cost(state: ParseState, heads: number[], move: number): number {
  const { stack, next, root } = state;
  const top = stack[stack.length - 1]!;
  let lost = 0;
  if (move === moves.shift) {
    for (let at = 0; at < stack.length; at++) {
      if (heads[stack[at]!] === next) lost++;
      if (at < stack.length - 1 && heads[next] === stack[at]) lost++;
    }
    return lost;
  }
  for (let word = next; word < root; word++) if (heads[word] === top) lost++;
  const head = heads[top]!;
  if (move === moves.left) return lost + (head > next || head === stack[stack.length - 2] ? 1 : 0);
  return lost + (head >= next ? 1 : 0);
}

function trainParser(tagged: Map<Tree, number[]>): { moved: Int16Array; named: Int16Array } {
  const mover = new AveragedPerceptron(3, rows.moves);
  const namer = new AveragedPerceptron(labels.length, rows.labels);
  const moveScores = new Float64Array(3);
  const labelScores = new Float64Array(labels.length);
  const features: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    let slips = 0;
    for (const tree of shuffled(trees)) {
      const sentence = { keys: tree.words.map(wordKey), tags: tagged.get(tree)! };
      const state = new ParseState(tree.words.length);
      while (!state.done) {
        moveFeatures(state, sentence, features);
        mover.score(features, moveScores);
        const guess = bestMove(state, moveScores);
        const costs = [0, 1, 2].map((move) => (state.may(move) ? cost(state, tree.heads, move) : 1e9));
        const least = Math.min(...costs);
        let right = guess;
        if (costs[guess]! > least) {
          right = [0, 1, 2]
            .filter((move) => costs[move] === least)
            .reduce((a, b) => (moveScores[b]! > moveScores[a]! ? b : a));
          mover.learn(features, right, guess);
          slips++;
        }
        mover.tick();
        const move = epoch > 0 && random() < 0.9 ? guess : right;
        if (move === moves.shift) {
          state.apply(move, -1);
          continue;
        }
        const [head, dependent] = state.arc(move);
        labelFeatures(state, sentence, head, dependent, features);
        namer.score(features, labelScores);
        const name = highest(labelScores);
        const trueName = labelNumber.get(tree.labels[dependent]!)!;
        if (tree.heads[dependent] === head) {
          if (name !== trueName) namer.learn(features, trueName, name);
          namer.tick();
        }
        state.apply(move, name);
      }
    }
    console.error(`epoch ${epoch + 1}: ${slips} wrong moves`);
  }
  return { moved: mover.average(smallest), named: namer.average(smallest) };
}

function evaluate(model: Omit<Model, 'tagNumber'>): void {
  let [words, tagged, attached, labelled] = [0, 0, 0, 0];
  for (const tree of dev) {
    const given = tagWords(tree.words, model);
    const arcs = parseTagged(tree.words, given, model);
    tree.words.forEach((_, at) => {
      if (given[at] === tagNumber.get(tree.tags[at]!)) tagged++;
      words++;
      const head = tree.heads[at] === tree.words.length ? -1 : tree.heads[at];
      if (arcs.heads[at] !== head) return;
      attached++;
      if (arcs.labels[at] === tree.labels[at]) labelled++;
    });
  }
  const share = (part: number) => ((100 * part) / words).toFixed(2);
  console.error(`dev: tags ${share(tagged)}  UAS ${share(attached)}  LAS ${share(labelled)}`);
}

function pack(weights: Int16Array): string {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 };
  return brotliCompressSync(packWeights(weights), { params }).toString('base64');
}

function tableOf(weights: Int16Array, classes: number, size: number): WeightTable {
  return unpackTable(packWeights(weights), classes, size);
}

const folds = [0, 1, 2, 3];
const tagged = new Map<Tree, number[]>();
for (const fold of folds) {
  const learned = trainTagger(
    trees.filter((_, at) => at % folds.length !== fold),
    4,
  );
  const tagTable = tableOf(learned, tags.length, rows.tags);
  trees.forEach((tree, at) => {
    if (at % folds.length === fold) tagged.set(tree, tagWords(tree.words, { tagTable }));
  });
}
const tagging = trainTagger(trees, 6);
console.error('tagged');
const { moved, named } = trainParser(tagged);
evaluate({
  tags,
  labels,
  tagTable: tableOf(tagging, tags.length, rows.tags),
  moveTable: tableOf(moved, 3, rows.moves),
  labelTable: tableOf(named, labels.length, rows.labels),
});
const packed = { tags: pack(tagging), moves: pack(moved), labels: pack(named) };
writeModel(out!, { tags: tags.join(' '), labels: labels.join(' '), rows }, packed);
