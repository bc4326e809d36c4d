/** The name under which a speaker is recorded: the longest form the article gives a person, else the noun phrase as written. */
import { nounPhrase } from './clauses/clause.js';
import { Tree } from './parsing/tree.js';
import { Names } from './wording/names.js';

const longest = 100;

/** "the coach, Lena Berg": the name is the speaker's. */
function apposed(tree: Tree, words: number[]): number[] | null {
  const head = words.find((at) => !words.includes(tree.word(at).head));
  const name = head === undefined || /^NNP/.test(tree.word(head).tag) ? undefined : tree.child(head, 'appos');
  return name && /^NNP/.test(name.tag) && !words.includes(name.index) ? nounPhrase(tree, name.index) : null;
}

const documents =
  /^(?:statement|letter|report|post|posting|analysis|article|e-?mail|message|release|blog|tweet|speech|memo|column|editorial|website|page|account|interview)$/;

/** "Berg issued a statement": what is quoted next is hers. */
export function issuesDocument(tree: Tree, verb: number): boolean {
  const document = tree.child(verb, 'obj');
  return (
    /^(?:issued?|issues|released?|releases|published|posted|delivered|gave|wrote|sent)$/.test(tree.word(verb).lower) &&
    document !== undefined &&
    documents.test(document.lower)
  );
}

/** "Berg's statement" and "the letter by Berg": it is Berg who speaks. */
function author(tree: Tree, words: number[]): number[] | null {
  const head = words.find((at) => !words.includes(tree.word(at).head));
  if (head === undefined || !documents.test(tree.word(head).lower)) return null;
  const whose = tree
    .childrenOf(head)
    .find(
      ({ label, index }) =>
        (label === 'nmod:poss' && tree.child(index, 'case')) ||
        (/^(?:nmod|obl)/.test(label) && tree.child(index, 'case')?.lower === 'by'),
    );
  return whose
    ? nounPhrase(tree, whose.index).filter((at) => tree.word(at).lower !== 'by' && tree.word(at).tag !== 'POS')
    : null;
}

export function speakerName(
  tree: Tree,
  words: number[],
  text: string,
  names: Names,
  instead: Map<number, string>,
): string | null {
  const [only] = words;
  const initials = only !== undefined && words.length === 1 ? instead.get(only) : undefined;
  if (initials && /^NN/.test(tree.word(only ?? 0).tag) && !names.full.has(tree.word(only ?? 0).text)) return initials;
  const named = author(tree, words) ?? apposed(tree, words);
  if (named) return speakerName(tree, named, text, names, instead);
  const last = words.map((at) => tree.word(at)).findLast(({ text: said }) => names.full.has(said));
  const person = last ? names.full.get(last.text) : undefined;
  // "an aide to Berg" is not Berg.
  const modified = words.some((at) => /^(?:IN|POS)$/.test(tree.word(at).tag));
  const ending = tree.textOf(words, text).replace(/[\s,"”]+$/, '');
  if (person && (!modified || ending.endsWith(person))) return person;
  if (words.length === 1) {
    const [only = 0] = words;
    if (/^(?:he|she|it|they|i|we|this|that|who|some|one)$/.test(tree.word(only).lower))
      return instead.get(only) ?? null;
  }
  const said = tree
    .textOf(words, text)
    .replace(/\s+/g, ' ')
    .replace(/^[“"']|[”"',]$/g, '')
    .trim();
  return said === '' || said.length > longest ? null : said;
}
