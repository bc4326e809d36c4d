/** A sentence as a dependency tree (Universal Dependencies), with what the clause rules ask of it. */
import { model } from './model.js';
import { parseTagged, tagWords } from './parse.js';
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
      said += (last ? (last.index === index - 1 ? text.slice(last.end, word.start) : ' ') : '') + text.slice(word.start, word.end);
      last = word;
    }
    return said;
  }
}

const subjectLabels = new Set(['nsubj', 'nsubj:pass', 'csubj', 'expl']);

export function parseSentence(text: string, start: number, end: number): Tree {
  const tokens = tokenize(text.slice(start, end), start);
  const english = model();
  const texts = tokens.map((token) => token.text);
  const tags = tagWords(texts, english);
  const { heads, labels } = parseTagged(texts, tags, english);
  const children: number[][] = tokens.map(() => []);
  heads.forEach((head, at) => children[head]?.push(at));
  const words = tokens.map((token, at): Word => ({
    index: at,
    ...token,
    lower: token.text.toLowerCase().replace('’', "'"),
    tag: english.tags[tags[at] ?? 0] ?? '',
    head: heads[at] ?? -1,
    label: labels[at] ?? 'dep',
    children: children[at] ?? [],
  }));
  return new Tree(words);
}
