/** A sentence as a dependency tree (Universal Dependencies), with what the clause rules ask of it. */
import { mendClauses } from './mend-clauses.js';
import { joinNames, mendTags, promoteVerb, strayDays, withVerb } from './mend-tree.js';
import { model } from './model.js';
import { Arcs, parseTagged, tagWords } from './parse.js';
import { wordShape } from './tag-features.js';
import { tokenize } from './tokenize.js';
import { makeWord, Word } from './word.js';

export type { Word } from './word.js';

export class Tree {
  readonly words: Word[];
  readonly root: number;
  private readonly kids: (readonly Word[])[] = [];
  private said: Set<string> | null = null;

  constructor(words: Word[]) {
    this.words = words;
    this.root = words.findIndex((word) => word.head === -1);
  }

  word(index: number): Word {
    const word = this.words[index];
    if (!word) throw new RangeError(`no word ${index}`);
    return word;
  }

  /** Not to be changed: it is made once. */
  childrenOf(index: number): readonly Word[] {
    const known = this.kids[index];
    if (known) return known;
    const found = (this.words[index]?.children ?? []).map((child) => this.word(child));
    this.kids[index] = found;
    return found;
  }

  /** Whether a word stands anywhere in the sentence, in small letters. */
  has(lower: string): boolean {
    this.said ??= new Set(this.words.map((word) => word.lower));
    return this.said.has(lower);
  }

  child(index: number, ...labels: string[]): Word | undefined {
    return this.childrenOf(index).find((word) => labels.includes(word.label));
  }

  /** The word and all below it, in order, without the branches that `leaveOut` names. */
  branch(index: number, leaveOut?: (word: Word) => boolean): number[] {
    const found = [index];
    for (let at = 0; at < found.length; at++)
      for (const child of this.childrenOf(found[at] ?? -1)) if (!leaveOut?.(child)) found.push(child.index);
    return found.length < 2 ? found : found.sort((a, b) => a - b);
  }

  subject(index: number): Word | undefined {
    const all = this.childrenOf(index).filter((word) => subjectLabels.has(word.label));
    if (all.length < 2) return all[0];
    // Of several, some are places and times whose preposition the parser overlooked: the subject stands next to its verb.
    const bare = all.filter((word) => !this.child(word.index, 'case'));
    return bare.findLast((word) => word.index < index) ?? bare[0] ?? all[0];
  }

  textOf(indexes: number[], text: string): string {
    let said = '';
    let last: Word | undefined;
    for (const index of indexes) {
      const word = this.word(index);
      said +=
        (last
          ? last.index === index - 1 && word.start >= last.end && word.start - last.end < 4
            ? text.slice(last.end, word.start)
            : ' '
          : '') + text.slice(word.start, word.end);
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
  const given = tagWords(kept, english).map((tag) => english.tags[tag] ?? '');
  const tags = withVerb(kept, mendTags(kept, given));
  let next = 0;
  return new Tree(
    tokens.map((token, index): Word => {
      const tag = days.has(index) ? 'NNP' : (tags[next++] ?? '');
      const { start, end, text: said } = token;
      return makeWord({ start, end, text: said, lower: wordShape(said, false).lower }, index, tag, -1, 'dep');
    }),
  );
}

/** Words need not stand side by side in the text: an aside may have been taken out between them. */
export function parseWords(given: Word[]): Tree {
  const english = model();
  const days = strayDays(given);
  const kept = days.size === 0 ? given : given.filter((_, at) => !days.has(at));
  const said = kept.map(({ text }) => text);
  const tags = kept.map(({ tag }) => tag);
  const arcs = parseTagged(
    said,
    tags.map((tag) => english.tagNumber.get(tag) ?? 0),
    english,
  );
  joinNames(arcs, tags);
  promoteVerb(arcs, tags, said);
  mendClauses(arcs, tags, said);
  const words = days.size === 0 ? hung(given, arcs, tags) : hungAround(given, arcs, tags, days);
  for (const word of words) words[word.head]?.children.push(word.index);
  return new Tree(words);
}

function hung(words: Word[], { heads, labels }: Arcs, tags: string[]): Word[] {
  return words.map((word, at) => makeWord(word, at, tags[at] ?? word.tag, heads[at] ?? -1, labels[at] ?? 'dep'));
}

/** With the bare days put back that were kept from the parser, each under its verb. */
function hungAround(words: Word[], { heads, labels }: Arcs, tags: string[], days: Map<number, number>): Word[] {
  const kept = words.flatMap((_, at) => (days.has(at) ? [] : [at]));
  const place = new Map(kept.map((at, index) => [at, index]));
  return words.map((word, at) => {
    const index = place.get(at);
    if (index === undefined) return makeWord(word, at, word.tag, days.get(at) ?? 0, 'obl:npmod');
    const head = heads[index] ?? -1;
    return makeWord(word, at, tags[index] ?? word.tag, head < 0 ? -1 : (kept[head] ?? -1), labels[index] ?? 'dep');
  });
}
