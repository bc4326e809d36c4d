/** The trained tagger and parser, unpacked when first used. Made by bench/splitting/train-parser.ts; see NOTICE.md. */
import { brotliDecompressSync } from 'node:zlib';
import { englishModel } from './english-model.data.js';
import { unpackTable, WeightTable } from './weight-table.js';

export interface Model {
  tags: string[];
  labels: string[];
  tagTable: WeightTable;
  moveTable: WeightTable;
  labelTable: WeightTable;
}

let loaded: Model | null = null;

export function model(): Model {
  loaded ??= unpack();
  return loaded;
}

function unpack(): Model {
  const { tags, labels, rows, tables } = englishModel;
  const open = (packed: string, classes: number, size: number) =>
    unpackTable(brotliDecompressSync(Buffer.from(packed, 'base64')), classes, size);
  return {
    tags: tags.split(' '),
    labels: labels.split(' '),
    tagTable: open(tables.tags, tags.split(' ').length, rows.tags),
    moveTable: open(tables.moves, 3, rows.moves),
    labelTable: open(tables.labels, labels.split(' ').length, rows.labels),
  };
}
