/** Learns the tagger. */
import { hashWord } from '../../src/splitting/parsing/hash.js';
import { seeTag, tagTemplates, wordShape } from '../../src/splitting/parsing/tag-features.js';
import { hashFeatures } from '../../src/splitting/parsing/templates.js';
import { UsualTags, usualTag } from '../../src/splitting/parsing/usual-tags.js';
import { AveragedPerceptron } from './averaged-perceptron.js';
import { highest, shuffled } from './random.js';
import { Tree } from './treebank.js';

/** A word is known from so many uses on, and sure from so many on of which this share has the same tag. */
const known = 3;
const sure = { uses: 20, share: 0.997 };

export function findUsual(trees: Tree[], tagNumber: Map<string, number>): UsualTags {
  const uses = new Map<string, Map<string, number>>();
  for (const { words, tags } of trees) {
    words.forEach((word, at) => {
      const tag = tags[at]!;
      const counts = uses.get(word) ?? new Map<string, number>();
      uses.set(word, counts.set(tag, (counts.get(tag) ?? 0) + 1));
    });
  }
  const found: UsualTags = new Map();
  for (const [word, counts] of uses) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (total < known) continue;
    const [tag, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
    const isSure = total >= sure.uses && count / total >= sure.share;
    found.set(hashWord(word), tagNumber.get(tag)! * 2 + (isSure ? 1 : 0));
  }
  return found;
}

export function learnTags(
  trees: Tree[],
  rounds: number,
  tagNumber: Map<string, number>,
  usualTags: UsualTags,
  bits: number,
): AveragedPerceptron {
  const learner = new AveragedPerceptron(tagNumber.size, bits);
  const scores = new Float64Array(tagNumber.size);
  const features = new Int32Array(tagTemplates.count);
  const seen = trees.map((tree) => {
    const words = tree.words.map((word, at) => wordShape(word, at === 0));
    const usual = words.map((word) => usualTag(usualTags, word));
    const right = tree.tags.map((tag) => tagNumber.get(tag)!);
    return { words, usual, right };
  });
  for (let round = 0; round < rounds; round++) {
    for (const { words, usual, right } of shuffled(seen)) {
      const tags: number[] = [];
      for (let at = 0; at < words.length; at++) {
        if (usual[at]! & 1) {
          tags.push(usual[at]! >> 1);
          continue;
        }
        hashFeatures(tagTemplates, seeTag({ words, usual, tags }, at), features);
        learner.score(features, scores);
        const guess = highest(scores);
        if (guess !== right[at]) learner.learn(features, right[at]!, guess);
        learner.tick();
        tags.push(guess);
      }
    }
  }
  return learner;
}
