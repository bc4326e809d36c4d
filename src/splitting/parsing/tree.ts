/** A sentence as a dependency tree (Universal Dependencies), with what the clause rules ask of it. */
import { joinNames, promoteVerb, strayDays, withVerb } from './mend-tree.js';
import { model } from './model.js';
import { parseTagged, tagWords } from './parse.js';
import { wordShape } from './tag-features.js';
import { tokenize } from './tokenize.js';

export interface Word {
  index: number;
  start: number;
  end: number;
  text: string;
  lower: string;
  /** Penn tag. */
  tag: string;
  /** Index of the head; -1 for the root. */
  head: number;
  label: string;
  children: number[];
}

export class Tree {
  readonly words: Word[];
  readonly root: number;

  constructor(words: Word[]) {
    this.words = words;
    this.root = words.findIndex((word) => word.head === -1);
  }

  word(index: number): Word {
    const word = this.words[index];
    if (!word) throw new RangeError(`no word ${index}`);
    return word;
  }

  childrenOf(index: number): Word[] {
    return (this.words[index]?.children ?? []).map((child) => this.word(child));
  }

  child(index: number, ...labels: string[]): Word | undefined {
    return this.childrenOf(index).find((word) => labels.includes(word.label));
  }

  /** The word and all below it, in order, without the branches that `leaveOut` names. */
  branch(index: number, leaveOut: (word: Word) => boolean = () => false): number[] {
    const found: number[] = [];
    const open = [index];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      found.push(at);
      for (const child of this.childrenOf(at)) if (!leaveOut(child)) open.push(child.index);
    }
    return found.sort((a, b) => a - b);
  }

  subject(index: number): Word | undefined {
    return this.childrenOf(index).find((word) => subjectLabels.has(word.label));
  }

  textOf(indexes: number[], text: string): string {
    let said = '';
    let last: Word | undefined;
    for (const index of indexes) {
      const word = this.word(index);
      said +=
        (last ? (last.index === index - 1 && word.start - last.end < 4 ? text.slice(last.end, word.start) : ' ') : '') +
        text.slice(word.start, word.end);
      last = word;
    }
    return said;
  }
}

const subjectLabels = new Set(['nsubj', 'nsubj:pass', 'csubj', 'expl']);

export function parseSentence(text: string, start: number, end: number): Tree {
  return parseWords(tagSentence(text, start, end).words);
}

/** Words and tags only: enough to find where a sentence should be cut before it is parsed. */
export function tagSentence(text: string, start: number, end: number): Tree {
  const tokens = tokenize(text.slice(start, end), start);
  const days = strayDays(tokens);
  const kept = tokens.filter((_, at) => !days.has(at)).map((token) => token.text);
  const english = model();
  const tags = withVerb(
    kept,
    tagWords(kept, english).map((tag) => english.tags[tag] ?? ''),
  );
  let next = 0;
  return new Tree(
    tokens.map((token, index): Word => {
      const tag = days.has(index) ? 'NNP' : (tags[next++] ?? '');
      const { start, end, text: said } = token;
      return {
        start,
        end,
        text: said,
        index,
        lower: wordShape(said, false).lower,
        tag,
        head: -1,
        label: 'dep',
        children: [],
      };
    }),
  );
}

/** Words need not stand side by side in the text: an aside may have been taken out between them. */
export function parseWords(given: Word[]): Tree {
  const english = model();
  const days = strayDays(given);
  const kept = given.flatMap((_, at) => (days.has(at) ? [] : [at]));
  const tags = kept.map((at) => given[at]?.tag ?? '');
  const numbers = tags.map((tag) => english.tagNumber.get(tag) ?? 0);
  const arcs = parseTagged(
    kept.map((at) => given[at]?.text ?? ''),
    numbers,
    english,
  );
  joinNames(arcs, tags);
  promoteVerb(
    arcs,
    tags,
    kept.map((at) => given[at]?.text ?? ''),
  );
  const place = new Map(kept.map((at, index) => [at, index]));
  const words = given.map((word, at): Word => {
    const index = place.get(at);
    if (index === undefined) return { ...word, index: at, head: days.get(at) ?? 0, label: 'obl:npmod', children: [] };
    const head = arcs.heads[index] ?? -1;
    return {
      ...word,
      index: at,
      head: head < 0 ? -1 : (kept[head] ?? -1),
      label: arcs.labels[index] ?? 'dep',
      children: [],
    };
  });
  for (const word of words) words[word.head]?.children.push(word.index);
  return new Tree(words);
}
