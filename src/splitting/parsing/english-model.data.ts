/** Written by bench/splitting/train-parser.ts. */
export const englishModel = {
  tags: '',
  labels: '',
  rows: { tags: 1, moves: 1, labels: 1 },
  tables: { tags: '', moves: '', labels: '' },
};
