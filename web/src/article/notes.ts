/** What the article's words mean: its dates in days, and where the speakers of its claims are named. */
import type { ClaimSummary, SentenceView } from '../api/generated/types.gen.js';
import { daysInWords } from '../look/times.js';
import type { Note } from './passages.js';

type SpokenClaim = Pick<ClaimSummary, 'start' | 'end' | 'speaker'>;

/** `told` puts what is found into words: the days of a date, the speaker of what is said there. */
export function notesOf(
  sentences: readonly SentenceView[],
  claims: readonly SpokenClaim[],
  told: { days: (days: string) => string; unclear: string; speaker: (name: string) => string },
): Note[] {
  const dates = sentences.flatMap(({ dates }) =>
    dates.map(({ start, end, from, to, candidates }): Note => {
      const days = from ? daysInWords(from, to) : candidates.map((span) => daysInWords(span.from, span.to)).join(' / ');
      return { kind: 'date', start, end, label: days ? told.days(days) : told.unclear };
    }),
  );
  const speakers = sentences.flatMap((sentence) => speakersIn(sentence, claims, told.speaker));
  return [
    ...dates,
    ...speakers.filter((note) => !dates.some((date) => date.start < note.end && note.start < date.end)),
  ];
}

/** A speaker is often named in fuller words elsewhere, so the last word of the name is looked for in the sentence itself. */
function speakersIn(sentence: SentenceView, claims: readonly SpokenClaim[], told: (name: string) => string): Note[] {
  const names = new Set(
    claims.filter(({ start }) => sentence.start <= start && start < sentence.end).map(({ speaker }) => speaker),
  );
  return [...names].flatMap((name) => {
    const word = name?.split(/\s+/).at(-1);
    if (!name || !word) return [];
    const whole = sentence.text.indexOf(name);
    const found =
      whole >= 0
        ? whole
        : sentence.text.search(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, 'u'));
    if (found < 0) return [];
    const start = sentence.start + found;
    return [{ kind: 'speaker' as const, start, end: start + (whole >= 0 ? name : word).length, label: told(name) }];
  });
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
