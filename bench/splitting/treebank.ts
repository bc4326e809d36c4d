/** Reads CoNLL-U: words, fine tags, heads and relations. */
import { readFileSync } from 'node:fs';

export interface Tree {
  words: string[];
  tags: string[];
  /** Index of the head; the root's is the number of words, as the parser keeps it. */
  heads: number[];
  labels: string[];
}

/** Relations that the splitter tells apart; other subtypes fall back on their main type. */
const kept = new Set([
  'acl:relcl',
  'aux:pass',
  'nsubj:pass',
  'nmod:poss',
  'cc:preconj',
  'compound:prt',
  'obl:npmod',
  'obl:agent',
]);

export function readTrees(file: string): Tree[] {
  return readFileSync(file, 'utf8')
    .split('\n\n')
    .map(readTree)
    .filter((tree) => tree.words.length > 1);
}

function readTree(block: string): Tree {
  const rows = block
    .split('\n')
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => line.split('\t'));
  return {
    words: rows.map((row) => row[1]!),
    tags: rows.map((row) => row[4]!),
    heads: rows.map((row) => (row[6] === '0' ? rows.length : Number(row[6]) - 1)),
    labels: rows.map((row) => relation(row[7]!)),
  };
}

function relation(label: string): string {
  if (label === 'nmod:desc') return 'nmod:desc';
  if (label === 'obl:unmarked' || label === 'nmod:unmarked') return 'obl:npmod';
  if (label === 'csubj:pass') return 'csubj';
  return kept.has(label) ? label : label.split(':')[0]!;
}
