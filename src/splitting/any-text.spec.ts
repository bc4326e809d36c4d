import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { claimKinds } from '../domain/claim-kind.js';
import { noClaimReasons } from './no-claim-reason.js';
import { Split, splitArticle } from './split-article.js';

const publishedOn = '1998-05-03';
const split = (text: string, language?: string) => splitArticle({ text, publishedOn, language });

const scraps = fc.constantFrom(
  'Ferry sails again |',
  '|',
  'OBAN, May 2 (AP) - ',
  'The mayor, who took office in 1994, said ',
  '"We won',
  '."',
  ' on Friday, ',
  'the first in 17 years. ',
  'U.S. President Ames ',
  '\n',
  '\n\n',
  'and',
  ', but ',
  '“',
  '”',
  '((((',
  '\u0000',
  '\ud800',
  '\udc00',
  '𝔘𝔫𝔦',
  '日本語の文。',
  'العربية',
  'e\u0301',
  '1998-02-30',
  '9'.repeat(30),
  '\u2028',
  '—',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(scraps, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes)),
);

function expectSound(text: string, found: Split): void {
  const covered = new Uint8Array(text.length);
  let last = 0;
  for (const { start, end, noClaim } of found.sentences) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    covered.fill(1, start, end);
    last = end;
    if (noClaim !== null) expect(noClaimReasons).toHaveProperty(noClaim);
  }
  for (let at = 0; at < text.length; at++) if (covered[at] === 0) expect(text.charAt(at)).toMatch(/\s/);
  for (const date of found.dates) expect(text.slice(date.start, date.end)).toBe(date.text);
  found.claims.forEach((claim, at) => {
    const sentence = found.sentences[claim.sentence];
    expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
    expect(claim.start).toBeGreaterThanOrEqual(found.claims[at - 1]?.start ?? 0);
    expect(sentence && claim.start >= sentence.start && claim.end <= sentence.end).toBe(true);
    expect(sentence?.noClaim).toBeNull();
    expect(claimKinds).toContain(claim.kind);
    expect(claim.worth >= 0 && claim.worth <= 1).toBe(true);
    expect(claim.from === null || claim.to === null || claim.from <= claim.to).toBe(true);
  });
  const having = new Set(found.claims.map(({ sentence }) => sentence));
  expect(found.sentences.map(({ noClaim }) => noClaim === null)).toEqual(
    found.sentences.map((_, at) => having.has(at)),
  );
}

describe('any text at all', () => {
  it('is split without an error, with exact offsets, in order, and with every sentence accounted for', () => {
    fc.assert(
      fc.property(anyText, (text) => expectSound(text, split(text))),
      { numRuns: 400 },
    );
  });

  it('is given no time that ends before it begins', () => {
    const { claims } = split('The club has met in the hall since 2007, and it will close by 1990.');

    for (const { from, to } of claims) expect(from === null || to === null || from <= to).toBe(true);
  });

  it('is split the same way every time', () => {
    fc.assert(
      fc.property(anyText, (text) => expect(split(text)).toEqual(split(text))),
      { numRuns: 60 },
    );
  });

  it('is split in any language, known or not', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('de', 'ja', 'x-none', 'not a tag', '', 'EN-gb'), (text, language) =>
        expectSound(text, split(text, language)),
      ),
      { numRuns: 150 },
    );
  });

  it.each([
    ['one long line', 'The ferry sailed and the crew sang, '.repeat(3000)],
    ['one long word', 'a'.repeat(200_000)],
    ['deep quotation', '“'.repeat(50_000)],
    ['brackets', '('.repeat(50_000) + ')'.repeat(50_000)],
    ['full stops', '. '.repeat(50_000)],
    ['line breaks', '\n'.repeat(100_000)],
    ['digits', '1998 '.repeat(20_000)],
    ['commas', 'a, '.repeat(30_000)],
    ['capitals', 'Ana Ruiz '.repeat(10_000)],
  ])('%s takes time that grows with its length only', (_, text) => {
    const half = text.slice(0, text.length / 2);
    const clock = (said: string) => {
      const start = process.cpuUsage();
      expectSound(said, split(said));
      const { user } = process.cpuUsage(start);
      return user / 1000;
    };

    const [small, large] = [clock(half), clock(text)];

    // Four times the work would be quadratic; short runs are mostly noise.
    expect(large).toBeLessThan(Math.max(3.6 * small, 1500));
  });
});
