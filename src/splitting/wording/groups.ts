/** Groups of people that "they" can stand for: "the crew", "two officials of the union". */
import { nounPhrase } from '../clauses/clause.js';
import { Tree, Word } from '../parsing/tree.js';
import { descriptionOf, Descriptions } from './descriptions.js';

const collective =
  /^(?:team|crew|group|family|band|jury|committee|staff|police|couple|pair|party|company|board|cabinet|government|council|union|army|navy|gang|squad|club|public|audience|crowd)$/;
const people =
  /^(?:people|men|women|girls|boys|children|members|officials|students|officers|leaders|residents|victims|critics|families|friends|parents|guests|visitors|passengers|troops|refugees|pilgrims|citizens|lawmakers|voters|teams|crews|police|astronauts|athletes|fans|\w{2,}(?:ers|ors|ists|ians|ants|ees|eers))$/;
const peoples = /(?:ans|ims|ists|ers|[^e]is|ics|ews|cots|anes|edes|oles|urks|erbs|roats|indus|ikhs|slims)$/;
const longest = 7;

export interface Group {
  start: number;
  head: number;
  text: string;
}

/** Those named in a sentence before an offset, in order. */
export function groupsIn(tree: Tree, text: string, known: Descriptions, before: number): Group[] {
  return tree.words
    .filter((word) => word.start < before && isGroup(tree, word))
    .map((word) => ({ word, phrase: nounPhrase(tree, word.index) }))
    .filter(({ phrase }) => phrase.length > 0 && phrase.length <= longest)
    .map(({ word, phrase }) => ({ start: word.start, head: word.index, text: named(tree, text, word, phrase, known) }));
}

/** "the entire crew" is "the Oban crew" where the article has said which. */
function named(tree: Tree, text: string, word: Word, phrase: number[], known: Descriptions): string {
  const told = descriptionOf(word.lower, known);
  const bare = phrase.every((at) => at === word.index || /^(?:the|entire|whole|this|these)$/.test(tree.word(at).lower));
  if (told && bare) return `${told.owned ? '' : 'the '}${told.said} ${word.text}`;
  return tree.textOf(phrase, text).replace(/['’]s?$/, '');
}

function isGroup(tree: Tree, { tag, lower, index, label }: Word): boolean {
  if (tag === 'NNPS') return peoples.test(lower);
  if (!/^NNS?$/.test(tag) || label === 'compound' || tree.words[index + 1]?.tag === 'HYPH') return false;
  return collective.test(lower) || people.test(lower);
}
