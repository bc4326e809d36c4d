/** How well a model tags and parses: share of right tags, of right heads (UAS), of right heads with the right relation (LAS). */
import { Model } from '../../src/splitting/parsing/model.js';
import { parseTagged, tagWords } from '../../src/splitting/parsing/parse.js';
import { Tree } from './treebank.js';

export function parserScore(trees: Tree[], model: Omit<Model, 'tagNumber'>): string {
  let [words, tagged, attached, labelled] = [0, 0, 0, 0];
  for (const tree of trees) {
    const tags = tagWords(tree.words, model);
    const arcs = parseTagged(tree.words, tags, model);
    tree.words.forEach((_, at) => {
      if (model.tags[tags[at]!] === tree.tags[at]) tagged++;
      words++;
      const head = tree.heads[at] === tree.words.length ? -1 : tree.heads[at];
      if (arcs.heads[at] !== head) return;
      attached++;
      if (arcs.labels[at] === tree.labels[at]) labelled++;
    });
  }
  const share = (part: number) => ((100 * part) / words).toFixed(2);
  return `dev: tags ${share(tagged)}  UAS ${share(attached)}  LAS ${share(labelled)}`;
}
