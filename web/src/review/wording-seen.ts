/** The wording of a claim that a reviewer judged, so that they learn when an editor has changed it since. */
import type { ClaimView } from '../api/generated/types.gen.js';

export interface Wording {
  version: number;
  text: string;
  kind: ClaimView['kind'];
  speaker: string | null;
  from: string | null;
  to: string | null;
}

export function wordingOf({ version, text, kind, speaker, about }: ClaimView): Wording {
  return { version, text, kind, speaker, from: about.from, to: about.to };
}

/** Which parts differ. A version may grow for other reasons, such as a new priority. */
export function changesOf(old: Wording, now: Wording): (keyof Omit<Wording, 'version'>)[] {
  return (['text', 'kind', 'speaker', 'from', 'to'] as const).filter((part) => old[part] !== now[part]);
}

export interface Word {
  text: string;
  in: 'both' | 'old' | 'new';
}

/** Both wordings as one row of words: what stayed, what went, what came (by the longest common sequence of words). */
export function wordDiff(old: string, now: string): Word[] {
  const [a, b] = [old.split(/\s+/), now.split(/\s+/)];
  const length = a.map(() => new Array<number>(b.length + 1).fill(0));
  length.push(new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => length[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      (length[i] as number[])[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const words: Word[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [before, after] = [a[i], b[j]];
    if (before !== undefined && before === after) {
      words.push({ text: before, in: 'both' });
      i++;
      j++;
    } else if (before !== undefined && (after === undefined || at(i + 1, j) >= at(i, j + 1))) {
      words.push({ text: before, in: 'old' });
      i++;
    } else if (after !== undefined) {
      words.push({ text: after, in: 'new' });
      j++;
    }
  }
  return words;
}
