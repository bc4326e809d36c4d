/** What a noun phrase asserts by the way: relative clauses, participles and appositions. */
import { Tree, Word } from '../parsing/tree.js';
import { deed } from './aside-nouns.js';
import { titlesBefore } from './fronted-asides.js';
import { beForm } from './verb-forms.js';
import type { BranchRule } from './branch-rules.js';
import { Clause, isFiniteVerb, nounPhrase, Part, setOff, Setting, trimPunctuation } from './clause.js';

const relative = /^(?:who|whom|whose|which|that|where)$/;

const day =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:1[5-9]|20)\d\d)$/;

const notTitles = /^(?:including|possible|especially|not|such|like|namely|or|and|but|with)$/;

/** The relative word of a clause: the first W-word in it. */
function relativeWord(tree: Tree, branch: number[], verb: number): Word | undefined {
  return branch
    .slice(0, 6)
    .map((at) => tree.word(at))
    .find((word) => relative.test(word.lower) && word.index < verb && word.tag !== 'DT');
}

/** The antecedent; after a comma the noun right before it, where the parser chose one far off. */
function nearestNoun(tree: Tree, head: number, start: number, off: boolean): number[] {
  const noun = nounPhrase(tree, head).filter((at) => at < start);
  const last = tree.words[start]?.text === ',' ? start - 1 : start - 2;
  if (!off || noun.length === 0 || noun.at(-1) === last || !/^NN/.test(tree.words[last]?.tag ?? '')) return noun;
  const near = nounPhrase(tree, last).filter((at) => at <= last);
  return near.length > 0 ? near : noun;
}

function asideReady(
  head: number,
  rule: string,
  parts: Part[],
  own: number[],
  subject: number[],
): { head: number; setting: Setting; ready: Clause } {
  const ready = { head, parts, own, subject, rule, speaker: null, saying: null, timeOf: null, link: '' };
  return { head, setting: { rule }, ready };
}

function relativeSetting(tree: Tree, word: Word, pronoun: Word, noun: number[]): Setting {
  const base = { rule: 'relative_clause', leaveOut: new Set([pronoun.index]), speaker: undefined };
  if (/^nsubj/.test(pronoun.label) && pronoun.head === word.index) return { ...base, subject: noun };
  if (pronoun.lower === 'whose') return { ...base, subject: noun, link: '’s' };
  if (pronoun.lower === 'where') return { ...base, tail: ['in', noun] };
  const preposition = tree.child(pronoun.index, 'case');
  if (!preposition) return { ...base, object: noun };
  return { ...base, leaveOut: new Set([pronoun.index, preposition.index]), tail: [preposition.text, noun] };
}

export const nounRules: BranchRule[] = [
  {
    name: 'relative_clause',
    example: 'The mayor, who took office in 1951, opened the pool.',
    within: 'noun',
    labels: ['acl:relcl'],
    read: (tree, word) => {
      if (word.label !== 'acl:relcl') return null;
      const branch = tree.branch(word.index);
      const pronoun = relativeWord(tree, branch, word.index);
      const off = setOff(tree, branch);
      // Without a comma "who" and "that" pick out which one is meant: part of the name, not a second claim.
      if (!pronoun || !(off || /^(?:which|where)$/.test(pronoun.lower)) || !isFiniteVerb(tree, word)) return null;
      const noun = nearestNoun(tree, word.head, branch[0] ?? 0, off);
      if (noun.length === 0) return null;
      return { clauses: [{ head: word.index, setting: relativeSetting(tree, word, pronoun, noun) }] };
    },
  },
  {
    name: 'participle_aside',
    example: 'The mill, built in 1840, burned down.',
    within: 'noun',
    labels: ['acl'],
    read: (tree, word, clause) => {
      if (word.label !== 'acl' || !/^VB[GN]$/.test(word.tag) || isFiniteVerb(tree, word)) return null;
      const branch = tree.branch(word.index);
      if (!setOff(tree, branch) || tree.child(word.index, 'mark', 'case')) return null;
      // "…, handing it a third defeat" after the verb tells of its subject, not of the noun before it.
      if (word.tag === 'VBG' && word.index > clause.head && !/^nsubj/.test(tree.word(word.head).label)) return null;
      const noun = nounPhrase(tree, word.head).filter((at) => at < (branch[0] ?? 0));
      if (noun.length === 0) return null;
      const link = beForm(tree, clause.head, noun);
      return {
        clauses: [
          {
            head: word.index,
            setting: {
              rule: 'participle_aside',
              subject: noun,
              link,
              speaker: clause.saying === null ? null : clause.speaker,
            },
          },
        ],
      };
    },
  },
  {
    name: 'dated_participle',
    example: 'Under an agreement signed on Monday, the port will close.',
    within: 'noun',
    labels: ['acl'],
    read: (tree, word) => {
      const noun = tree.word(word.head);
      if (word.label !== 'acl' || word.tag !== 'VBN' || !/^NN/.test(noun.tag) || noun.index > word.index) return null;
      const branch = tree.branch(word.index);
      const article = tree.child(noun.index, 'det');
      // What an indefinite noun is said to have undergone is news; of "the agreement signed on Monday" it only says which.
      if (setOff(tree, branch) || !(article ? /^an?$/.test(article.lower) : noun.tag === 'NNS')) return null;
      if (!branch.some((at) => at > word.index && day.test(tree.word(at).text))) return null;
      const subject = nounPhrase(tree, noun.index).filter((at) => at < word.index);
      const be = noun.tag === 'NNS' ? 'were' : 'was';
      return {
        clauses: [asideReady(word.index, 'dated_participle', [subject, be, branch], branch, subject)],
        stays: true,
      };
    },
  },
  {
    name: 'apposition',
    example: 'Ana Ruiz, the harbour master, rang the bell.',
    within: 'noun',
    labels: ['appos', 'nmod:desc'],
    read: (tree, word, clause) => {
      if (word.label !== 'appos' && !(word.label === 'nmod:desc' && tree.word(word.head).index < word.index))
        return null;
      const branch = tree.branch(word.index);
      const off = setOff(tree, branch);
      const named = trimPunctuation(tree, nounPhrase(tree, word.index));
      const noun = appositionNoun(tree, word, branch[0] ?? 0);
      if (!off || noun.length === 0 || named.length === 0 || isDate(tree, noun)) return null;
      // "… will visit Oban, the first trip by a mayor": said of the visit, not of Oban.
      if (deed.test(word.lower) && word.head > clause.head && !deed.test(tree.word(word.head).lower)) return null;
      // "his brother and deputy at the mill, Ole Berg": the name is not the mill's.
      if (titlesBefore(tree, (branch[0] ?? 1) - (tree.word(branch[0] ?? 0).text === ',' ? 0 : 1)).length > 0)
        return null;
      if (
        /^(?:which|who|that|where)$/.test(tree.word(named[0] ?? 0).lower) ||
        notTitles.test(tree.word(named[0] ?? 0).lower)
      )
        return null;
      const [subject, title] = inOrder(tree, noun, named, word);
      // "engines, tiles and seats" is a list that the parser took for an apposition.
      if (!describes(tree, title) || tree.child(word.index, 'cc') || tree.child(word.index, 'conj')) return null;
      const own = trimPunctuation(tree, subject === noun ? branch : [...noun, ...branch]);
      const link = /^(?:first|last|only|largest|biggest)$/.test(tree.word(title[1] ?? title[0] ?? 0).lower)
        ? beForm(tree, clause.head, [])
        : 'is';
      const rest = subject === noun ? trimPunctuation(tree, branch) : title;
      return {
        clauses: [asideReady(word.index, 'apposition', [subject, link, rest], own, subject)],
        stays: subject !== noun,
      };
    },
  },
];

/** "crews from the capital, Santa Iria": one name is not many crews, but the capital beside it. */
function appositionNoun(tree: Tree, word: Word, start: number): number[] {
  const noun = nounPhrase(tree, word.head).filter((at) => at < start);
  const last = tree.words[start]?.text === ',' ? start - 1 : start - 2;
  const beside = tree.words[last];
  const one = word.tag === 'NNP' && tree.word(word.head).tag === 'NNS' && beside?.tag === 'NN' && last !== word.head;
  return one ? nounPhrase(tree, last).filter((at) => at <= last) : noun;
}

/** "Until Thursday, no court …": a day has no description. */
function isDate(tree: Tree, noun: number[]): boolean {
  return /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|\d{4})$/.test(
    tree.word(noun.at(-1) ?? 0).text,
  );
}

/** "the coach, Lena Berg": the name is the subject whichever comes first. */
function inOrder(tree: Tree, noun: number[], named: number[], word: Word): [subject: number[], title: number[]] {
  const isName = (head: number) => /^NNPS?$/.test(tree.word(head).tag);
  return isName(word.index) && !isName(word.head) && describes(tree, noun) ? [named, noun] : [noun, named];
}

/** Says something of its noun, as a town's county does not: "Hull, Yorkshire". */
function describes(tree: Tree, words: number[]): boolean {
  const first = tree.word(words[0] ?? 0);
  const last = tree.word(words[words.length - 1] ?? 0);
  if (first.tag === 'CD') return words.length === 1 && /^\d{1,3}$/.test(first.text);
  return (
    /^(?:DT|PRP\$|JJS?|CD|NN|NNS)$/.test(first.tag) ||
    last.tag === 'NN' ||
    words.some((at) => tree.word(at).tag === 'POS' || tree.word(at).tag === 'NN')
  );
}
