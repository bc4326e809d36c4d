/** What the pronouns, short names and bare descriptions of a sentence stand for, where the article leaves no doubt. */
import { Tree, Word } from '../parsing/tree.js';
import { writtenOut } from './abbreviations.js';
import { bothCountries, countryBefore } from './countries.js';
import { described, isBare, isNamed } from './descriptions.js';
import { nameOfThing } from './named-things.js';
import { Names, ranks } from './names.js';
import { isOffice } from './offices.js';
import { pronounMeaning } from './pronouns.js';
import type { Context } from './referents.js';

const pronouns = /^(?:he|him|his|she|her|i|me|my|they|their|them|it|its|this|these|those)$/;

/** Words to be written in place of others. */
export function references(tree: Tree, context: Context): Map<number, string> {
  const found = new Map<number, string>();
  for (const word of tree.words) {
    const pronoun = pronouns.test(word.lower);
    if (!pronoun && !/^(?:NN|FW|JJ|CD)/.test(word.tag)) continue;
    const meant = pronoun ? pronounMeaning(tree, word, context) : shortForm(tree, word, context);
    if (meant) found.set(word.index, inside(word, word.tag === 'PRP$' ? possessive(meant) : meant));
    const verb = meant ? agreeing(tree, word) : null;
    if (verb) found.set(word.index + 1, verb);
    for (const [index, instead] of bareDescription(tree, word, context)) found.set(index, instead);
  }
  return found;
}

/** "The union" began its sentence and does not begin this one. */
function inside({ index }: Word, said: string): string {
  return index === 0 ? said : said.replace(/^(?:The|A|An|This|These) /, (article) => article.toLowerCase());
}

const shortened: Record<string, string> = { m: ' is', re: ' are', s: ' is', ve: ' has', ll: ' will', d: ' had' };

/** "I’m", "it’s", "they’ve", "I am": the verb as it is after a name. */
function agreeing(tree: Tree, { index, lower }: Word): string | null {
  const next = tree.words[index + 1];
  if (!next || !/^(?:i|he|she|it|they|we)$/.test(lower)) return null;
  const verb = /^['’](\w+)$/.exec(next.lower)?.[1];
  if (verb) return lower === 'they' && verb === 've' ? ' have' : (shortened[verb] ?? null);
  if (lower !== 'i') return null;
  return next.lower === 'am' ? 'is' : next.lower === 'have' ? 'has' : null;
}

function shortForm(tree: Tree, word: Word, { names, abbreviations }: Context): string | null {
  const before = tree.words[word.index - 1]?.text ?? '';
  return writtenOut(word.text, before, abbreviations) ?? fullName(tree, word, names);
}

/** "Berg" → "Lena Berg", where the surname stands alone or after a rank. */
function fullName(tree: Tree, word: Word, names: Names): string | null {
  const whole = names.full.get(word.text);
  const [neighbour, after] = [tree.words[word.index - 1], tree.words[word.index + 1]];
  if (!whole || whole === word.text || /^NNP/.test(after?.tag ?? '')) return null;
  if (!neighbour || ranks.test(neighbour.text)) return whole;
  if (whole.split(' ').includes(neighbour.text)) return null;
  const partOfName = /^\p{Lu}/u.test(neighbour.text) && neighbour.index > 0 && /^NNP/.test(neighbour.tag);
  return partOfName ? null : whole;
}

/** "the country", "the mayor", "the ferry": what is put for the article and for the noun. */
function bareDescription(tree: Tree, word: Word, context: Context): Map<number, string> {
  const article = tree.words[word.index - 1];
  if (!article || !/^NN/.test(word.tag)) return new Map();
  if (/^(?:country|nation)$/.test(word.lower) && /^(?:the|that)$/.test(article.lower) && isBare(tree, word)) {
    const country = countryBefore(context.countries, context.text, article.start, tree.words[0]?.start ?? 0);
    if (country) return instead(article, word, country);
  }
  if (/^(?:countries|nations)$/.test(word.lower) && /^(?:both|two)$/.test(article.lower)) {
    const both = bothCountries(context.countries, article.start);
    if (both) return twoCountries(tree, word, both);
  }
  if (article.lower === 'the' && isOffice(word.text) && isBare(tree, word)) {
    const holder = context.offices.get(word.lower);
    if (holder) return instead(article, word, holder);
  }
  const name = isNamed(word.lower, context.descriptions) ? null : nameOfThing(tree, word.index, context.things);
  return name ? instead(article, word, name) : described(tree, word, context.descriptions);
}

/** "both countries" and "the two countries" */
function twoCountries(tree: Tree, { index }: Word, names: string): Map<number, string> {
  const [article, two] = [tree.words[index - 2], tree.words[index - 1]];
  if (two?.lower === 'both') return new Map([[index, names]]);
  if (article?.lower !== 'the') return new Map();
  return new Map([
    [index - 2, ''],
    [index - 1, ''],
    [index, names],
  ]);
}

function instead(article: Word, noun: Word, said: string): Map<number, string> {
  return new Map([
    [article.index, ''],
    [noun.index, said],
  ]);
}

export function possessive(name: string): string {
  return /s$/.test(name) ? `${name}'` : `${name}'s`;
}
