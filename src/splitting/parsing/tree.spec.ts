import { describe, expect, it } from '@jest/globals';
import { parseSentence } from './tree.js';
import { tokenize } from './tokenize.js';

const parse = (text: string) => parseSentence(text, 0, text.length);

describe('words', () => {
  it.each([
    ['They can’t, it’s 5 p.m. in the U.S.', ['They', 'ca', 'n’t', ',', 'it', '’s', '5', 'p.m.', 'in', 'the', 'U.S.']],
    ['Dr. Ames paid $1,200.50 (twice).', ['Dr.', 'Ames', 'paid', '$', '1,200.50', '(', 'twice', ')', '.']],
    ['the 6-man crew—gone', ['the', '6', '-', 'man', 'crew', '—', 'gone']],
  ])('of "%s"', (text, words) => {
    expect(tokenize(text).map((token) => token.text)).toEqual(words);
  });
});

describe('a dependency tree', () => {
  it('has one root, and every other word under it', () => {
    const tree = parse('The mayor, who took office in 1951, opened the pool and left.');

    expect(tree.words.filter(({ head }) => head === -1)).toHaveLength(1);
    expect(tree.branch(tree.root)).toHaveLength(tree.words.length);
  });

  it('finds subject and object of a plain sentence', () => {
    const tree = parse('The mayor opened the new pool on Friday.');

    expect(tree.word(tree.root).text).toBe('opened');
    expect(tree.subject(tree.root)?.text).toBe('mayor');
    expect(tree.child(tree.root, 'obj')?.text).toBe('pool');
  });

  it.each([
    ['a bare day beside a verb of saying', 'Officials said Friday the dam had failed.', 'said', 'Officials'],
    ['a verb that was taken for a noun', 'The minister lives in Cork.', 'lives', 'minister'],
    ['a name in two words after a title', 'President Lena Ames will visit Peru.', 'visit', 'Lena'],
  ])('is mended for %s', (_, text, root, subject) => {
    const tree = parse(text);

    expect(tree.word(tree.root).text).toBe(root);
    expect(tree.subject(tree.root)?.text).toBe(subject);
  });
});
