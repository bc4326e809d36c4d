/** Takes a batch of sentences through the three steps. Answers are data from outside: of the wrong form, they are of no use. */
import { ForeignClaim } from '../../splitting/accept-foreign-claims.js';
import { Batch } from './batches.js';
import { Chat, listIn, memberOf, NoUse } from './chat.js';
import { decompose, disambiguate, Numbered, Resolved, select } from './steps.js';

const mostClaims = 100;

/** Throws NoUse, and what aborted the signal. */
export async function readBatch(
  chat: Chat,
  { sentences, around }: Batch,
  signal: AbortSignal,
): Promise<ForeignClaim[]> {
  const selected = selectedIn(await chat.ask(select(sentences, around), signal), sentences);
  if (!selected.length) return [];
  const resolved = resolvedIn(await chat.ask(disambiguate(selected, around), signal), selected);
  if (!resolved.length) return [];
  return claimsIn(await chat.ask(decompose(resolved, around), signal));
}

function selectedIn(answer: unknown, sentences: readonly Numbered[]): Numbered[] {
  const numbers = new Set(listIn(answer, 'sentences').map(whole));
  return sentences.filter(({ number }) => numbers.has(number));
}

/** Without those whose meaning the article leaves open. */
function resolvedIn(answer: unknown, selected: readonly Numbered[]): Resolved[] {
  const readings = new Map(
    listIn(answer, 'sentences').map((reading) => {
      const clear = memberOf(reading, 'clear');
      if (typeof clear !== 'boolean') throw misshapen();
      return [whole(memberOf(reading, 'number')), clear ? words(memberOf(reading, 'standalone')) : ''];
    }),
  );
  return selected.flatMap((sentence) => {
    const standalone = readings.get(sentence.number);
    return standalone ? [{ ...sentence, standalone }] : [];
  });
}

function claimsIn(answer: unknown): ForeignClaim[] {
  const claims = listIn(answer, 'claims');
  if (claims.length > mostClaims) throw new NoUse('gave more claims than ten sentences can make');
  return claims.map((claim) => ({
    sentence: whole(memberOf(claim, 'number')) - 1,
    quote: words(memberOf(claim, 'quote')),
    text: words(memberOf(claim, 'text')),
    kind: words(memberOf(claim, 'kind')),
    speaker: wordsOrNone(memberOf(claim, 'speaker')),
    time: wordsOrNone(memberOf(claim, 'time')),
  }));
}

function whole(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw misshapen();
}

function words(value: unknown): string {
  if (typeof value === 'string') return value;
  throw misshapen();
}

function wordsOrNone(value: unknown): string | null {
  return value === null || value === undefined ? null : words(value);
}

function misshapen(): NoUse {
  return new NoUse('gave an answer of another form than it was asked for');
}
