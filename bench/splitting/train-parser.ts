/**
 * Trains the tagger and parser of src/splitting/parsing and writes english-model*.data.ts.
 *   node …/train-parser.js OUT-FOLDER TRAIN.conllu [TRAIN.conllu …] --dev DEV.conllu [--epochs N]
 * The parser learns on tags that a tagger gave which had not seen the sentence, as it will have to work with such tags.
 * Several learners see the sentences in another order each, and the mean of what they learned is kept: worth 0.4 to 0.6
 * points of LAS, and a smaller model, as what only one of them learned is dropped.
 */
import { brotliCompressSync, constants } from 'node:zlib';
import { packClasses, unpackClasses } from '../../src/splitting/parsing/class-table.js';
import { Model } from '../../src/splitting/parsing/model.js';
import { packMoves, unpackMoves } from '../../src/splitting/parsing/move-table.js';
import { tagWords } from '../../src/splitting/parsing/parse.js';
import { packUsual } from '../../src/splitting/parsing/usual-tags.js';
import { ArcLearner } from './learn-arcs.js';
import { findUsual, learnTags } from './learn-tags.js';
import { parserScore } from './parser-score.js';
import { classWeights, moveWeights } from './quantise.js';
import { readTrees, Tree } from './treebank.js';
import { writeModel } from './write-model.js';

// Tables of 2 ** bits rows. Larger ones are more exact, and slower: they do not fit into the processor's cache.
const bits = { tags: 18, moves: 21, labels: 19 };
// Average weights below are dropped: most are, and they tell next to nothing.
const smallest = { tags: 0.75, moves: 1, labels: 0.75 };
const rounds = { unseenTags: 4, tags: 6 };
const learners = { unseenTags: 1, tags: 3, arcs: 4 };
const folds = 4;

const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const epochs = Number(option('--epochs') ?? 10);
const [out, ...files] = args.slice(
  0,
  args.findIndex((arg) => arg.startsWith('--')),
);
const trees = files.flatMap(readTrees);
const tags = [...new Set(trees.flatMap((tree) => tree.tags))].sort();
const labels = [...new Set(trees.flatMap((tree) => tree.labels))].sort();
const tagNumber = new Map(tags.map((tag, at) => [tag, at]));
const labelNumber = new Map(labels.map((label, at) => [label, at]));

function tagger(some: Tree[], count: number, times: number) {
  const usualTags = findUsual(some, tagNumber);
  const learned = Array.from({ length: count }, () => learnTags(some, times, tagNumber, usualTags, bits.tags));
  const packed = packClasses(classWeights(learned, smallest.tags));
  return { tags, usualTags, packed, tagTable: unpackClasses(packed, bits.tags) };
}

/** Each sentence's tags by a tagger that has not seen it. */
function tagUnseen(): Map<Tree, number[]> {
  const tagged = new Map<Tree, number[]>();
  for (let fold = 0; fold < folds; fold++) {
    const others = trees.filter((_, at) => at % folds !== fold);
    const learned = tagger(others, learners.unseenTags, rounds.unseenTags);
    trees.forEach((tree, at) => {
      if (at % folds === fold) tagged.set(tree, tagWords(tree.words, learned));
    });
  }
  return tagged;
}

function compress(bytes: Uint8Array): Buffer {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(bytes, { params });
}

const tagging = tagger(trees, learners.tags, rounds.tags);
const unseen = tagUnseen();
console.error('tagged');
const arcLearners = Array.from({ length: learners.arcs }, () => new ArcLearner(unseen, labelNumber, bits));
for (let epoch = 1; epoch <= epochs; epoch++) {
  const slips = arcLearners.map((learner) => learner.round(epoch > 1));
  console.error(`epoch ${epoch}: ${slips.join(', ')} wrong moves`);
}
const movers = arcLearners.map(({ mover }) => mover);
const namers = arcLearners.map(({ namer }) => namer);
const moved = packMoves(moveWeights(movers, smallest.moves));
const named = packClasses(classWeights(namers, smallest.labels));
const model: Omit<Model, 'tagNumber'> = {
  ...{ tags, labels, usualTags: tagging.usualTags, tagTable: tagging.tagTable },
  moveTable: unpackMoves(moved, bits.moves),
  labelTable: unpackClasses(named, bits.labels),
};
console.error(parserScore(readTrees(option('--dev')!), model));
writeModel(
  out!,
  { tags: tags.join(' '), labels: labels.join(' '), bits },
  {
    usual: compress(packUsual(tagging.usualTags)),
    tags: compress(tagging.packed),
    moves: compress(moved),
    labels: compress(named),
  },
);
