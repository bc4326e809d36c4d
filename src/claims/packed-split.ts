/** A split on its way from one thread to another: text in pieces, each of which is unpacked in no time that anybody notices. */
import { setImmediate } from 'node:timers/promises';
import { ProposedClaim, Sentence, Split, TimeExpression } from '../splitting/split-article.js';

export interface PackedSplit {
  head: Omit<Split, 'sentences' | 'dates' | 'claims'>;
  /** Each the JSON of an array. */
  sentences: string[];
  dates: string[];
  claims: string[];
}

/** Reading so many claims takes about 2 ms. */
const pieceSize = 500;

export function packed({ sentences, dates, claims, ...head }: Split): PackedSplit {
  return { head, sentences: inPieces(sentences), dates: inPieces(dates), claims: inPieces(claims) };
}

export async function unpacked({ head, sentences, dates, claims }: PackedSplit): Promise<Split> {
  return {
    ...head,
    sentences: await whole<Sentence>(sentences),
    dates: await whole<TimeExpression>(dates),
    claims: await whole<ProposedClaim>(claims),
  };
}

function inPieces(items: readonly unknown[]): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < items.length; at += pieceSize) pieces.push(JSON.stringify(items.slice(at, at + pieceSize)));
  return pieces;
}

/** Lets everything else that waits have its turn after each piece. */
async function whole<Item>(pieces: readonly string[]): Promise<Item[]> {
  const items: Item[] = [];
  for (const piece of pieces) {
    items.push(...(JSON.parse(piece) as Item[]));
    await setImmediate();
  }
  return items;
}
