/** Written by bench/splitting/train-parser.ts; see ../NOTICE.md. */
import { part1 } from './english-model-1.data.js';
import { part2 } from './english-model-2.data.js';
import { part3 } from './english-model-3.data.js';
import { part4 } from './english-model-4.data.js';

export const englishModel = {
  tags: "$ '' , -LRB- -RRB- . : ADD AFX CC CD DT EX FW GW HYPH IN JJ JJR JJS LS MD NFP NN NNP NNPS NNS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB ``",
  labels:
    'acl acl:relcl advcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound compound:prt conj cop csubj dep det discourse dislocated expl fixed flat goeswith iobj list mark nmod nmod:desc nmod:poss nsubj nsubj:pass nummod obj obl obl:agent obl:npmod orphan parataxis punct reparandum root vocative xcomp',
  rows: { tags: 131072, moves: 4194304, labels: 131072 },
  lengths: { tags: 445856, moves: 2456628, labels: 671748 },
  packed: [part1, part2, part3, part4],
};
