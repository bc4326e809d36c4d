/** The trained tagger and parser, unpacked when first used. Made by bench/splitting/train-parser.ts; see NOTICE.md. */
import { brotliDecompressSync } from 'node:zlib';
import { englishModel } from './english-model.data.js';
import { unpackTable, WeightTable } from './weight-table.js';

export interface Model {
  tags: string[];
  labels: string[];
  tagNumber: Map<string, number>;
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
  const [tags, labels] = [englishModel.tags.split(' '), englishModel.labels.split(' ')];
  const { rows, lengths } = englishModel;
  const packed = englishModel.packed.join('');
  const open = (start: number, length: number, classes: number, size: number) =>
    unpackTable(brotliDecompressSync(Buffer.from(packed.slice(start, start + length), 'base64')), classes, size);
  return {
    tags,
    tagNumber: new Map(tags.map((tag, at) => [tag, at])),
    labels,
    tagTable: open(0, lengths.tags, tags.length, rows.tags),
    moveTable: open(lengths.tags, lengths.moves, 3, rows.moves),
    labelTable: open(lengths.tags + lengths.moves, lengths.labels, labels.length, rows.labels),
  };
}
