/** What somebody is about to submit: days, files, drafts. */
import { describe, expect, test } from '@jest/globals';
import { dayFault } from '../../web/src/article/day-fault.js';
import { bodyOf, draftFaults, draftFrom, emptyDraft } from '../../web/src/articles/article-draft.js';
import { readFile } from '../../web/src/articles/file-text.js';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['', 'missing'],
  ['2000', 'yearOnly'],
  ['2000-06', 'monthOnly'],
  ['2000-06-', 'monthOnly'],
  ['10.6.2000', 'shape'],
  ['2000-6-1', 'shape'],
  ['2001-02-29', 'noSuchDay'],
  ['2000-13-01', 'noSuchDay'],
  ['2000-06-11', 'future'],
  [' 2000-02-29 ', null],
])('a day typed as "%s" is told: %s', (typed, fault) => {
  expect(dayFault(typed, '2000-06-10')).toBe(fault);
});

describe('a file', () => {
  test('in UTF-8 is read as it is', () => {
    expect(readFile('a.TXT', bytes('Zoë'))).toEqual({ text: 'Zoë', format: 'text', encoding: 'utf-8', guessed: false });
    expect(readFile('a.md', bytes('# Hi'))).toMatchObject({ format: 'text' });
  });

  test('with a byte order mark is read by it', () => {
    const marked = Uint8Array.from([0xff, 0xfe, 0x5a, 0, 0xeb, 0]);

    expect(readFile('a.txt', marked)).toMatchObject({ text: 'Zë', encoding: 'utf-16le' });
    expect(readFile('a.txt', Uint8Array.from([0xef, 0xbb, 0xbf, 0x5a]))).toMatchObject({ text: 'Z' });
  });

  test('in HTML is read by the encoding that it names', () => {
    const page = Uint8Array.from([...bytes('<meta charset="iso-8859-2"><p>'), 0xb3]);

    expect(readFile('a.html', page)).toMatchObject({ format: 'html', encoding: 'iso-8859-2', guessed: false });
    expect(readFile('a.html', page)).toMatchObject({ text: expect.stringContaining('ł') });
  });

  test('that says nothing and is no UTF-8 is read by a guess, and that is told', () => {
    expect(readFile('a.txt', Uint8Array.from([0x5a, 0xeb]))).toMatchObject({ text: 'Zë', guessed: true });
  });

  test.each([
    ['a.pdf', bytes('x'), 'kind'],
    ['a', bytes('x'), 'kind'],
    ['a.txt', new Uint8Array(), 'empty'],
    ['a.txt', Uint8Array.from([1, 0, 2]), 'binary'],
    ['a.html', new Uint8Array(4 * 1024 * 1024 + 1), 'tooLarge'],
  ])('%s that cannot be read is refused', (name, content, fault) => {
    expect(readFile(name, content)).toEqual({ fault });
  });
});

describe('a draft', () => {
  const draft = { ...emptyDraft, content: 'Some words.', publishedOn: '2000-06-10' };

  test('that is complete has no fault', () => {
    expect(draftFaults(draft, draft.content, '2026-01-01')).toEqual({});
  });

  test('tells each fault at its field', () => {
    const wrong = { ...draft, publishedOn: '2000', url: 'courier.example' };

    expect(draftFaults(wrong, '…', '2026-01-01')).toEqual({
      content: 'missing',
      publishedOn: 'yearOnly',
      url: 'shape',
    });
    expect(draftFaults(draft, 'ö'.repeat(524_289), '2026-01-01')).toEqual({ content: 'tooLarge' });
  });

  test('is sent without what was left blank', () => {
    expect(bodyOf({ ...draft, format: 'html', title: '  ', publisher: ' Courier ', editionOf: 3 })).toEqual({
      html: 'Some words.',
      publishedOn: '2000-06-10',
      publisher: 'Courier',
      language: 'en',
      editionOf: 3,
    });
  });

  test('comes back as it was kept, whatever else is in the browser’s store', () => {
    expect(draftFrom(JSON.stringify(draft))).toEqual(draft);
    for (const broken of [null, '', '{', '7', 'null', '{"title": 7, "editionOf": "x", "format": []}']) {
      expect(draftFrom(broken)).toEqual(emptyDraft);
    }
  });
});
