import { describe, expect, it } from '@jest/globals';
import { breakLine } from './break-line.js';

const cases: [construction: string, sentences: string[]][] = [
  ['a title before a name', ['Sen. Ruth Ames spoke first.', 'Dr. Oduya followed.']],
  ['a party and state in brackets', ['Rep. Hal Moss, R-Ariz., met the miners.', 'He left at noon.']],
  ['letters of a country before a rank', ['U.S. President Ames flew home.', 'The press stayed.']],
  ['letters of a country at the end', ['They moved to the U.S.', 'The firm followed in May.']],
  ['a time of day that ends a sentence', ['It shut at 5 p.m.', 'The crowd went home.']],
  ['a time of day inside a sentence', ['It shut at 5 p.m. Friday and stayed shut.']],
  ['a number after No.', ['The No. 1 seed lost.', 'So did No. 2.']],
  ['initials', ['J.P. Hart and Ann B. Lee own it.', 'Both live in Hull.']],
  ['a junior', ['Tom Hale Jr. signed.', 'His father did not.']],
  ['a quotation that goes on', ['“Stop!” he said.', '“Go!” she said.']],
  ['a whole sentence in quotation marks', ['"We lost."', '"We will win."']],
  ['a month cut short', ['Rain fell on Oct. 9 in Cork.', 'It stopped on Oct. 11.']],
  ['a company', ['Ames Inc. sold it to Moss Co. for little.', 'Nobody else bid.']],
  ['an ellipsis', ['He spoke of "a plan ... and a debt" at length.', 'She left.']],
  ['a picture credit after its caption', ['A crane at dusk', 'Photo: Ann Lee.']],
  ['a decimal number', ['Prices rose 3.5 percent.', 'Wages fell 0.2 percent.']],
];

describe('the sentences of a line', () => {
  it.each(cases)('%s', (_, sentences) => {
    const line = sentences.join(' ');

    const found = breakLine(line, { start: 0, end: line.length }).map(({ start, end }) => line.slice(start, end));

    expect(found).toEqual(sentences);
  });
});
