/** A parser's arcs with their tags and words at hand, so that each mend reads as its rule. */
import { Arcs } from './parse.js';

export const finite = /^(?:VBD|VBZ|VBP|MD)$/;

export class EditableArcs {
  readonly heads: number[];
  readonly labels: string[];
  private readonly lower: string[];

  constructor(
    arcs: Arcs,
    readonly tags: string[],
    words: string[],
  ) {
    this.heads = arcs.heads;
    this.labels = arcs.labels;
    this.lower = words.map((word) => word.toLowerCase());
  }

  get length(): number {
    return this.heads.length;
  }

  tag(at: number): string {
    return this.tags[at] ?? '';
  }

  word(at: number): string {
    return this.lower[at] ?? '';
  }

  label(at: number): string {
    return this.labels[at] ?? '';
  }

  head(at: number): number {
    return this.heads[at] ?? -1;
  }

  childrenOf(of: number): number[] {
    const found: number[] = [];
    for (let at = 0; at < this.heads.length; at++) if (this.heads[at] === of) found.push(at);
    return found;
  }

  childrenBefore(of: number): number[] {
    const found: number[] = [];
    for (let at = 0; at < of; at++) if (this.heads[at] === of) found.push(at);
    return found;
  }

  isFinite(verb: number): boolean {
    if (finite.test(this.tag(verb))) return true;
    return this.childrenOf(verb).some((at) => /^(?:aux|cop)/.test(this.label(at)) && finite.test(this.tag(at)));
  }

  isPredicate(at: number): boolean {
    return this.tag(at).startsWith('V') || this.childrenOf(at).some((child) => this.label(child) === 'cop');
  }

  /** The preposition of a noun, where it is one of these; -1 where not. */
  opens(noun: number, these: RegExp): number {
    const found = this.childrenOf(noun).find(
      (at) => /^(?:case|mark)$/.test(this.label(at)) && these.test(this.word(at)),
    );
    return found ?? -1;
  }

  /** Whether one of the marks stands from one word up to another. */
  parted(from: number, to: number, marks: RegExp): boolean {
    for (let at = from; at < to; at++) if (marks.test(this.word(at))) return true;
    return false;
  }

  hang(at: number, head: number, label: string): void {
    this.heads[at] = head;
    this.labels[at] = label;
  }

  isUnder(at: number, top: number): boolean {
    let word = at;
    for (let steps = 0; word >= 0 && steps < this.heads.length; steps++) {
      if (word === top) return true;
      word = this.head(word);
    }
    return false;
  }
}
