/** Written by bench/splitting/train-parser.ts; see ../NOTICE.md. */
import { part1 } from './english-model-1.data.js';
import { part2 } from './english-model-2.data.js';
import { part3 } from './english-model-3.data.js';

export const englishModel = {
  tags: "$ '' , -LRB- -RRB- . : ADD AFX CC CD DT EX FW GW HYPH IN JJ JJR JJS LS MD NFP NN NNP NNPS NNS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB ``",
  labels:
    'acl acl:relcl advcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound compound:prt conj cop csubj dep det discourse dislocated expl fixed flat goeswith iobj list mark nmod nmod:desc nmod:poss nsubj nsubj:pass nummod obj obl obl:agent obl:npmod orphan parataxis punct reparandum root vocative xcomp',
  bits: { tags: 18, moves: 21, labels: 19 },
  lengths: { usual: 28176, tags: 356077, moves: 873378, labels: 629851 },
  packed: [part1, part2, part3],
};
