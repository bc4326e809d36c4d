/** The article drawn small: each sentence a bar at its place, its look saying how it stands. */
import type { SentenceView } from '../api/generated/types.gen.js';
import type { Span } from '../article/passages.js';
import type { State } from '../claim/state-signs.js';

/** A sentence has claims in some states, or a reason why it has none, or neither. */
export type Cover = { kind: 'claims'; states: readonly State[] } | { kind: 'reason' } | { kind: 'uncovered' };

export interface Bar extends Span {
  /** The place of the sentence in the article. */
  sentence: number;
  y: number;
  height: number;
  cover: Cover;
}

type Sentence = Pick<SentenceView, 'start' | 'end' | 'claims' | 'noClaim'>;

/** What an editor has not yet decided shows before what is done. */
const urgent: readonly State[] = [
  'proposed',
  'disputed',
  'awaiting_approval',
  'queued',
  'approved',
  'published',
  'retracted',
  'dismissed',
];

export function coverOf(sentence: Sentence, stateOf: (claim: number) => State | undefined): Cover {
  const found = new Set(sentence.claims.map(stateOf));
  const states = urgent.filter((state) => found.has(state));
  if (states.length > 0) return { kind: 'claims', states };
  return sentence.noClaim ? { kind: 'reason' } : { kind: 'uncovered' };
}

/** Bars over the whole height, in proportion to the text; one that would vanish keeps a pixel. */
export function barsOf(
  sentences: readonly Sentence[],
  stateOf: (claim: number) => State | undefined,
  length: number,
  height: number,
): Bar[] {
  const scale = height / Math.max(1, length);
  return sentences.map((sentence, at) => {
    const { start, end } = sentence;
    const y = start * scale;
    const until = (sentences[at + 1]?.start ?? end) * scale;
    const gap = until - y > 3 ? 1 : 0;
    return { sentence: at, start, end, y, height: Math.max(1, until - y - gap), cover: coverOf(sentence, stateOf) };
  });
}

/** The sentence at this height of the map: the last that begins above it. */
export function sentenceAt(bars: readonly Bar[], y: number): number {
  const after = bars.findIndex((bar) => bar.y > y);
  return Math.max(0, (after === -1 ? bars.length : after) - 1);
}

/** The next sentence after `from` that is neither claimed nor explained, around the end; null when there is none. */
export function nextUncovered(bars: readonly Bar[], from: number): number | null {
  const open = bars.filter(({ cover }) => cover.kind === 'uncovered').map(({ sentence }) => sentence);
  return open.find((sentence) => sentence > from) ?? open[0] ?? null;
}
