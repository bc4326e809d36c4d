/** "the ferry" is "the Oban ferry", once the article has said which ferry it speaks of. */
import { Tree, Word } from '../parsing/tree.js';

/** By noun: the modifiers it was last introduced with ("Oban", "the mayor's"). */
export type Descriptions = Map<string, { said: string; owned: boolean }>;

const general =
  /^(?:day|week|month|year|time|people|man|woman|men|women|part|number|way|case|end|side|area|country|group|members?|officials?|statement|report|news|world|state|place|thing|lot|head|leader|decision)s?$/;

/** Names, adjectives of nations, nouns and owners directly before the noun; not numbers, not passing adjectives. */
export function learnDescriptions(tree: Tree, text: string, known: Descriptions): void {
  for (const noun of tree.words) {
    if (!/^NNS?$/.test(noun.tag) || general.test(noun.lower)) continue;
    let from = noun.index;
    while (isTelling(tree, tree.words[from - 1], noun)) from--;
    // "six-member Oban crew": the count is passing, the name stays.
    const hyphen = tree.words
      .slice(from, noun.index)
      .findLastIndex(({ text: said }, at, words) => said === '-' && !/^\p{Lu}/u.test(words[at - 1]?.text ?? ''));
    if (hyphen >= 0) from += hyphen + 2;
    if (from >= noun.index) continue;
    const words = tree.words.slice(from, noun.index);
    const owned = words.some(({ tag }) => tag === 'POS');
    if (words.length === 0 || words.length > 5 || !words.some(({ text: said }) => /^\p{Lu}/u.test(said))) continue;
    if (words[0]?.tag === 'POS' || (words[0]?.index === 0 && words.length === 1 && words[0].tag === 'JJ')) continue;
    known.set(noun.lower, { said: text.slice(words[0]?.start ?? noun.start, words.at(-1)?.end ?? noun.start), owned });
  }
}

function isTelling(tree: Tree, word: Word | undefined, noun: Word): boolean {
  if (!word) return false;
  if (word.tag === 'POS') return true;
  const under = tree.branch(noun.index).includes(word.index);
  return (
    under &&
    (/^NNP?S?$/.test(word.tag) ||
      word.tag === 'HYPH' ||
      (word.tag === 'JJ' && (/^\p{Lu}/u.test(word.text) || tree.words[word.index + 1]?.tag !== 'HYPH')))
  );
}

/** What to write for a bare "the ferry" or "this ferry": for its article and for its noun. */
export function described(tree: Tree, noun: Word, known: Descriptions): Map<number, string> {
  const told = known.get(noun.lower);
  const article = tree.words[noun.index - 1];
  if (
    !told ||
    !/^NNS?$/.test(noun.tag) ||
    !article ||
    !/^(?:the|this|these)$/.test(article.lower) ||
    article.head !== noun.index
  )
    return new Map();
  const more = tree
    .childrenOf(noun.index)
    .some(
      ({ label, index }) => index !== article.index && /^(?:amod|compound|nmod|acl|acl:relcl|appos|nummod)/.test(label),
    );
  const joined = /^(?:-|of|'s|’s|that|which|who)$/.test(tree.words[noun.index + 1]?.lower ?? '');
  if (more || joined || tree.word(noun.head < 0 ? noun.index : noun.head).tag === 'HYPH') return new Map();
  return new Map([
    [article.index, told.owned ? '' : 'the'],
    [noun.index, `${told.said} ${noun.text}`],
  ]);
}
