import { describe, expect, it } from '@jest/globals';
import { splitArticle } from '../split-article.js';

/** Claims of a text, without those of the sentence that stands in front so that no headline is looked for. */
function texts(text: string): string[] {
  const lead = 'The old harbour of the town was the place where all of this was said to have begun.';
  const { claims } = splitArticle({ text: `${lead} ${text}`, publishedOn: '1998-05-03' });
  return claims.filter(({ sentence }) => sentence > 0).map(({ text: said }) => said);
}

const last = (text: string) => texts(text).at(-1);

describe('a claim reads alone', () => {
  it.each<[stands: string, text: string, claim: string]>([
    [
      'initials that were introduced',
      "The Harbour Workers' Union (HWU) met on Monday. HWU members voted to strike.",
      "Harbour Workers' Union members voted to strike.",
    ],
    ['a surname', 'Lena Berg opened the bridge. Berg thanked the crew.', 'Lena Berg thanked the crew.'],
    [
      'an office',
      'Mayor Lena Berg opened the bridge. The mayor thanked the crew.',
      'Mayor Lena Berg thanked the crew.',
    ],
    ['"she"', 'Lena Berg opened the bridge. She thanked the crew.', 'Lena Berg thanked the crew.'],
    [
      'the country named last',
      'Peru closed its border on Monday. The country reopened it on Friday.',
      'Peru reopened it on Friday.',
    ],
    [
      'two countries',
      'Kenya and Chad signed a treaty. The two countries had fought a war.',
      'Kenya and Chad had fought a war.',
    ],
    [
      'a noun that a name describes',
      'The Oban ferry left on Monday. The ferry sank on Tuesday.',
      'The Oban ferry sank on Tuesday.',
    ],
    [
      'a kind of thing that was named',
      'The spacecraft Argo left orbit in 1999. The spacecraft carried nine instruments.',
      'Argo carried nine instruments.',
    ],
    ['a group', 'The crew left the ship on Monday. They were found on Tuesday.', 'The crew were found on Tuesday.'],
    [
      'a share of what was counted',
      'The yard built 20 barges in 1950. Two of them sank.',
      'Two of the 20 barges sank.',
    ],
    ['who speaks by role', 'A spokesman for the mill said he would resign.', 'A spokesman for the mill will resign.'],
  ])('for %s', (_, text, claim) => {
    expect(last(text)).toBe(claim);
  });
});

describe('what is not sure stays as it is', () => {
  it.each<[which: string, text: string, claim: string]>([
    [
      'a noun that two names describe',
      'The French ferry left on Monday. The Oban ferry stayed. The ferry sank on Tuesday.',
      'The ferry sank on Tuesday.',
    ],
    ['"it" after two things', 'The union accepted the offer, but the owners refused it.', 'The owners refused it.'],
    ['"she" of two women', 'Ana Ruiz told Lena Berg that she had lost.', 'She had lost.'],
    ['"he" of nobody named', 'The report praised the cook and criticised the owner. He resigned.', 'He resigned.'],
    [
      '"the country" of two',
      'Trade between Peru and Chile fell. Exports rose in May. The country recovered.',
      'The country recovered.',
    ],
  ])('%s', (_, text, claim) => {
    expect(last(text)).toBe(claim);
  });
});
