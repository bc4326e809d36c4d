import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkableChance } from './worth-model.js';

describe('the chance that a sentence holds a checkable fact', () => {
  it.each([
    'Unemployment fell from 9.1 percent to 6.4 percent between 1993 and 1996.',
    'The state spent $4 billion on roads last year.',
    'We created 200,000 jobs in the last four years.',
    'The harbour was closed for eleven weeks in 1974 after the storm.',
    'More than half of all farms in the county have been sold since 1990.',
    'He voted against the bill three times.',
  ])('is above a half for: %s', (sentence) => {
    expect(checkableChance(sentence)).toBeGreaterThan(0.5);
  });

  it.each([
    'Thank you all very much for coming tonight.',
    'What would you do about it?',
    'Good evening, ladies and gentlemen.',
    'I think we can do better than that.',
    'I believe that we need a new beginning.',
    'Let us work together.',
    'Please sit down.',
  ])('is below a half for: %s', (sentence) => {
    expect(checkableChance(sentence)).toBeLessThan(0.5);
  });

  it.each(['', '   ', '\n', '...', '—'])('is 0 for a line without words: %j', (sentence) => {
    expect(checkableChance(sentence)).toBe(0);
  });

  it('is a number from 0 to 1, and the same each time, whatever the text', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 5000 }));

    fc.assert(
      fc.property(anyText, (text) => {
        const chance = checkableChance(text);

        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(checkableChance(text)).toBe(chance);
      }),
    );
  });

  it('takes lone surrogates, and a line of a million letters in no time', () => {
    const started = performance.now();

    expect(checkableChance('\ud800 was \udfff')).toBeLessThanOrEqual(1);
    expect(checkableChance('the mill closed in 1974 '.repeat(50_000))).toBeLessThanOrEqual(1);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
