/** An article in portions that a language model can read at once, each with what stands around it. */
import { ArticleText, Sentence, Split } from '../../splitting/split-article.js';
import { Numbered, Surroundings } from './steps.js';

export interface Batch {
  /** Numbered by their place in the split, from 1. */
  sentences: Numbered[];
  around: Surroundings;
}

const sentencesAtOnce = 10;
const longestSentence = 2000;

/** In characters: enough to say who "he" is. */
const opening = 800;
const before = 1500;
const after = 600;

/** What no reader takes for a statement of the article. */
const apart = new Set<Sentence['noClaim']>(['furniture', 'byline', 'dateline', 'caption', 'label', 'too_long']);

export function batchesOf({ text, publishedOn }: ArticleText, { sentences, headline }: Split): Batch[] {
  const readable = sentences
    .map((sentence, at) => ({ ...sentence, number: at + 1 }))
    .filter(({ start, end, noClaim }) => !apart.has(noClaim) && end - start <= longestSentence);
  const batches: Batch[] = [];
  for (let at = 0; at < readable.length; at += sentencesAtOnce) {
    const some = readable.slice(at, at + sentencesAtOnce);
    const [start, end] = [some[0]?.start ?? 0, some.at(-1)?.end ?? 0];
    const around = {
      publishedOn,
      headline,
      before: leadingTo(text, start),
      after: text.slice(end, end + after).trim(),
    };
    const shown = some.map((sentence) => ({
      number: sentence.number,
      text: text.slice(sentence.start, sentence.end),
    }));
    batches.push({ sentences: shown, around });
  }
  return batches;
}

/** People are introduced at the beginning and spoken of just before. */
function leadingTo(text: string, start: number): string {
  if (start <= opening + before) return text.slice(0, start).trim();
  return `${text.slice(0, opening)} […] ${text.slice(start - before, start)}`.trim();
}
