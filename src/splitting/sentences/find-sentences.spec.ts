import { describe, expect, it } from '@jest/globals';
import { findSentences } from './find-sentences.js';

const pasted = [
  'Save on your next trip! |',
  'Ferry to reach Oban in first crossing since the war |',
  'World |',
  '|',
  'May 3, 1998',
  'OBAN, MAY 2 (Reuters) - The ferry Argo will cross to Oban on Friday, the harbour master said. Crowds are expected.',
  'Photo: Ann Lee',
  'Lena Berg, mayor of Oban',
  '|',
].join('\n');

describe('the layout of a pasted article', () => {
  const { sentences, dateline } = findSentences(pasted, '1998-05-03');
  const roleOf = (words: string) => sentences.find(({ start, end }) => pasted.slice(start, end).includes(words))?.role;

  it.each([
    ['Save on your', 'furniture'],
    ['Ferry to reach', 'headline'],
    ['World |', 'furniture'],
    ['May 3, 1998', 'furniture'],
    ['The ferry Argo', 'text'],
    ['Crowds are', 'text'],
    ['Photo:', 'caption'],
    ['Lena Berg', 'byline'],
  ])('"%s…" is %s', (words, role) => {
    expect(roleOf(words)).toBe(role);
  });

  it('keeps the dateline with its place, day and agency', () => {
    expect(dateline).toMatchObject({ place: 'OBAN', date: '1998-05-02', agency: 'Reuters' });
  });

  it('reads paragraphs parted by one break or by two alike', () => {
    const one = findSentences(
      'Ferry sails\n\nThe ferry sailed from Oban with nine people on Friday.\n\nIt came back.',
      '1998-05-03',
    );
    const two = findSentences(
      'Ferry sails\nThe ferry sailed from Oban with nine people on Friday.\nIt came back.',
      '1998-05-03',
    );

    expect(one.sentences.map(({ role }) => role)).toEqual(['headline', 'text', 'text']);
    expect(two.sentences.map(({ role }) => role)).toEqual(['headline', 'text', 'text']);
  });

  it('leaves the sources below the article out', () => {
    const text =
      'Ferry sails\n\nThe ferry sailed from Oban with nine people on Friday.\n\nSources\n\n“Ferry sails” — Oban Times, May 2, 1998';

    expect(findSentences(text, '1998-05-03').sentences.map(({ role }) => role)).toEqual([
      'headline',
      'text',
      'furniture',
      'furniture',
    ]);
  });
});
