/** A sentence that could not be taken apart, but states something all the same, is one claim as it stands. */
import { ClaimKind } from '../domain/claim-kind.js';
import { claimWorth } from './claim-worth.js';
import type { ReadSentence } from './read-sentence.js';
import type { ProposedClaim } from './split-article.js';

const finite = new Set(['VBD', 'VBP', 'VBZ', 'MD']);

const kinds: readonly [RegExp, ClaimKind][] = [
  [/\b(?:will|plans? to|(?:is|are) to)\b/i, 'prediction'],
  [/\b(?:first|last|only|never|largest|biggest|most)\b/i, 'record'],
  [/\d|\b(?:million|billion|percent|dozens?|hundreds?|thousands?)\b/i, 'quantity'],
];

/**
 * "Governor Ana Ruiz will travel to Oslo this summer." where the parser took "travel" for a noun: the editor gets the whole
 * sentence rather than nothing. Null where no word of it is a finite verb, as in "A long way home."
 */
export function wholeSentence(
  text: string,
  { pieces, start, end, dates }: ReadSentence,
  sentence: number,
): ProposedClaim | null {
  const words = pieces.flatMap(({ tree }) => tree.words);
  if (words.length < 4 || !words.some(({ tag }) => finite.has(tag))) return null;
  const from = Math.max(start, Math.min(...words.map((word) => word.start)));
  const quote = text.slice(from, end);
  const kind = kinds.find(([sign]) => sign.test(quote))?.[1] ?? 'event';
  const [date] = dates;
  const when = { from: date?.from ?? null, to: date?.to ?? null };
  const weighed = claimWorth({ kind, said: quote, speaker: null, ...when, voiced: false });
  const said = quote.trim();
  return {
    sentence,
    start: from,
    end,
    quote,
    text: said,
    kind,
    speaker: null,
    ...when,
    rule: 'whole_sentence',
    ...weighed,
  };
}
