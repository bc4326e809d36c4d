/** Whom or what a pronoun stands for, where the article leaves no doubt. */
import { nounPhrase } from '../clauses/clause.js';
import { Tree, Word } from '../parsing/tree.js';
import { lastAmount } from './amounts.js';
import { isBare } from './descriptions.js';
import { groupsIn } from './groups.js';
import { isPerson } from './people.js';
import { mentionsBetween } from './mentions.js';
import { Names } from './names.js';
import type { Context } from './referents.js';

const telling = /^(?:told|tells?|informed|warned|reminded|assured|asked)$/;
// A person named further back than this is not surely meant any more.
const memory = 400;

export function pronounMeaning(tree: Tree, word: Word, context: Context): string | null {
  if (/^(?:he|him|his|she|her)$/.test(word.lower)) return /^PRP/.test(word.tag) ? person(tree, word, context) : null;
  if (/^(?:i|me|my)$/.test(word.lower)) return context.speaker;
  if (/^(?:these|those|them)$/.test(word.lower) && isShare(tree, word))
    return lastAmount(tree, context.text, word.index) ?? context.lastAmount;
  if (/^(?:they|their|them)$/.test(word.lower)) return thing(tree, word, context, true) ?? group(tree, word, context);
  if (/^(?:it|its)$/.test(word.lower)) return thing(tree, word, context, false);
  return word.lower === 'this' && word.label === 'nsubj' ? lastEvent(tree, word, context) : null;
}

/**
 * The person who is subject above it in its sentence, else the only one named in it before; or else the subject of the clause
 * before; or else the last one named, if only one was lately. Inside a quotation never the one who speaks.
 */
function person(tree: Tree, word: Word, context: Context): string | null {
  const { names, text, speaker, quoting, lastSubject } = context;
  const start = tree.words[0]?.start ?? 0;
  const female = /^(?:she|her)$/.test(word.lower);
  const fits = (name: string) => !(quoting && name === speaker) && genderFits(names, name, female);
  const above = subjectAbove(tree, word, context);
  const told = tree.words.some(({ lower, index }) => index < word.index && telling.test(lower));
  if (above && fits(above)) {
    // "Berg told Ruiz that she had lost": either of them.
    const others = told ? distinct(mentionsBetween(names.mentions, start, word.start), fits) : [];
    return others.some((name) => name !== above) ? null : above;
  }
  const here = distinct(mentionsBetween(names.mentions, start, word.start), fits);
  if (here.length > 0) return here.length === 1 ? (here[0] ?? null) : null;
  if (lastSubject?.person) {
    const last = lastSubject.text.split(' ').flatMap((part) => names.full.get(part) ?? [])[0] ?? lastSubject.text;
    if (fits(last)) return last;
  }
  const near = mentionsBetween(names.mentions, start - memory, start);
  const lately = distinct(near, fits);
  if (lately.length === 1) return lately[0] ?? null;
  // "Berg rang the bell. She …": the only person of the sentence before.
  const previous = distinct(
    near.filter(({ at }) => !/[.!?]\s/.test(text.slice(at, start - 2))),
    fits,
  );
  return previous.length === 1 ? (previous[0] ?? null) : null;
}

function distinct(mentions: Names['mentions'], fits: (name: string) => boolean): string[] {
  return [...new Set(mentions.map(({ name }) => name))].filter(fits);
}

function genderFits(names: Names, name: string, female: boolean): boolean {
  const known = names.female.get(name) ?? null;
  return known === null || known === female;
}

/** "Berg said she …": the person who is subject of a clause that the pronoun's own clause hangs from. */
function subjectAbove(tree: Tree, word: Word, context: Context): string | null {
  let at: Word | undefined = tree.words[word.head];
  // The subject of its own verb is not "him" nor "he", but may be the owner of "his".
  let own = word.label !== 'nmod:poss';
  for (let steps = 0; at && steps < 30; steps++) {
    const subject = tree.subject(at.index);
    if (subject && subject.index < word.index && subject.index !== word.index) {
      const name = own ? undefined : (personIn(tree, subject, context.names) ?? roleIn(tree, subject, context));
      if (name) return name;
      own = false;
    } else if (subject) own = false;
    at = tree.words[at.head];
  }
  return null;
}

/** "A spokesman for the mill said he …": who is told of by role alone. */
function roleIn(tree: Tree, subject: Word, { text, offices }: Context): string | undefined {
  const holder = isBare(tree, subject) ? offices.get(subject.lower) : undefined;
  if (holder) return holder;
  if (!isPerson(subject.lower)) return undefined;
  const phrase = nounPhrase(tree, subject.index);
  const short = phrase.length > 8 ? phrase.filter((at) => at <= subject.index) : phrase;
  return tree.textOf(short, text).replace(/^An? /i, 'the ');
}

function personIn(tree: Tree, subject: Word, names: Names): string | undefined {
  return [subject, ...tree.childrenOf(subject.index).filter(({ label }) => label === 'flat')]
    .map(({ text }) => names.full.get(text))
    .find((name) => name !== undefined);
}

/** The subject of the clause before, where the pronoun is the first thing its own sentence speaks of. */
function thing(tree: Tree, word: Word, context: Context, plural: boolean): string | null {
  const above = plural ? null : ownerAbove(tree, word, context);
  if (above) return above;
  const { lastSubject } = context;
  const event = plural ? null : lastEvent(tree, word, context);
  if (event) return event;
  if (!lastSubject || lastSubject.plural !== plural || lastSubject.person) return null;
  if (word.label === 'expl' || tree.child(word.head, 'ccomp', 'csubj', 'expl')) return null;
  return isTopic(tree, word) || (lastSubject.alone && isOtherThanSubject(tree, word, lastSubject.text))
    ? lastSubject.text
    : null;
}

/** "The firm replaced it": what the clause before spoke of, where this one names nothing but its own subject before it. */
function isOtherThanSubject(tree: Tree, word: Word, last: string): boolean {
  if (!/^(?:obj|obl)$/.test(word.label)) return false;
  const subject = tree.subject(tree.root);
  if (!subject || subject.index > word.index || subject.tag === 'PRP') return false;
  const own = new Set(tree.branch(subject.index));
  if ([...own].some((at) => last.includes(tree.word(at).text))) return false;
  return !tree.words.some(({ index, tag }) => index < word.index && /^(?:NN|PRP)/.test(tag) && !own.has(index));
}

/** "39 percent of these", "two of them" */
function isShare(tree: Tree, word: Word): boolean {
  const [before, of] = [tree.words[word.index - 2], tree.words[word.index - 1]];
  const amount =
    /^(?:percent|half|third|quarter|most|many|some|all|few|several|none|one|two|three|four|five|six|seven|eight|nine|ten)$/;
  return (
    of?.lower === 'of' &&
    (amount.test(before?.lower ?? '') || before?.tag === 'CD') &&
    !/^NN/.test(tree.words[word.index + 1]?.tag ?? '')
  );
}

/** The only group of people named before it in its sentence, or else in the sentence before. */
function group(tree: Tree, word: Word, { text, lastGroups, descriptions }: Context): string | null {
  // "The crew left them …": not the subject of its own verb.
  const own = word.label === 'nmod:poss' ? undefined : tree.subject(word.head)?.index;
  const here = groupsIn(tree, text, descriptions, word.start).filter(({ head }) => head !== own && head !== word.head);
  const opens = !tree.words.some((other) => other.index < word.index && /^NN/.test(other.tag));
  const named = here.length > 0 ? here.map((found) => found.text) : opens ? lastGroups : [];
  return new Set(named).size === 1 ? (named[0] ?? null) : null;
}

/** "The mill closed when its owner died": the subject of the clause that this one hangs from, where no other noun stands between. */
function ownerAbove(tree: Tree, word: Word, { text, names }: Context): string | null {
  if (word.lower !== 'its') return null;
  const verb = tree.words[tree.words[word.head]?.head ?? -1];
  const matrix = verb && /^(?:advcl|conj)$/.test(verb.label) ? tree.words[verb.head] : undefined;
  const subject = matrix && tree.subject(matrix.index);
  if (!subject || subject.index > word.index || !/^NNP?$/.test(subject.tag) || isPerson(subject.lower)) return null;
  if (names.full.has(subject.text)) return null;
  const phrase = nounPhrase(tree, subject.index);
  const other = tree.words.some(
    ({ index, tag }) => index > subject.index && index < word.index && tag === 'NN' && !phrase.includes(index),
  );
  return other || phrase.length > 6 ? null : tree.textOf(phrase, text);
}

function isTopic(tree: Tree, word: Word): boolean {
  const nounBefore = tree.words.some((other) => other.index < word.index && /^NN/.test(other.tag));
  // Only of the main verb: "if it rains" speaks of something else.
  const main = word.head === tree.root || tree.words[word.head]?.head === tree.root;
  return main && !nounBefore && /^(?:nsubj|nmod:poss)/.test(word.label);
}

function lastEvent(tree: Tree, word: Word, { lastEvent: event }: Context): string | null {
  return word.index === 0 && word.label === 'nsubj' && !tree.has('such') && tree.child(word.head, 'cop') ? event : null;
}
