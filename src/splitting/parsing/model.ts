/** The trained tagger and parser, unpacked when first used. Made by bench/splitting/train-parser.ts; see NOTICE.md. */
import { brotliDecompressSync } from 'node:zlib';
import { ClassTable, unpackClasses } from './class-table.js';
import { englishModel } from './english-model.data.js';
import { MoveTable, unpackMoves } from './move-table.js';
import { unpackUsual, UsualTags } from './usual-tags.js';

export interface Model {
  tags: string[];
  labels: string[];
  tagNumber: Map<string, number>;
  usualTags: UsualTags;
  tagTable: ClassTable;
  moveTable: MoveTable;
  labelTable: ClassTable;
}

let loaded: Model | null = null;

export function model(): Model {
  loaded ??= unpack();
  return loaded;
}

function unpack(): Model {
  const { tags, labels, bits, lengths, packed } = englishModel;
  let bytes = Buffer.from(packed.join(''), 'base64');
  const next = (length: number) => {
    const opened = brotliDecompressSync(bytes.subarray(0, length));
    bytes = bytes.subarray(length);
    return opened;
  };
  const tagNames = tags.split(' ');
  return {
    tags: tagNames,
    tagNumber: new Map(tagNames.map((tag, at) => [tag, at])),
    labels: labels.split(' '),
    usualTags: unpackUsual(next(lengths.usual)),
    tagTable: unpackClasses(next(lengths.tags), bits.tags),
    moveTable: unpackMoves(next(lengths.moves), bits.moves),
    labelTable: unpackClasses(next(lengths.labels), bits.labels),
  };
}
