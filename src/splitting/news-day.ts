/** The day that a piece of news is about: what its first sentences report without a day of its own happened then too. */
import { never, When } from './claim-time.js';
import { dayNumber, isIsoDay } from './dates/calendar.js';
import { FoundDate } from './dates/find-dates.js';
import type { Article } from './read-sentence.js';
import type { ProposedClaim } from './split-article.js';

// The sentences that tell the news itself.
const leadSentences = 6;
// What is reported as news happened this many days before at most.
const newsDays = 3;

/** The day of the first dated thing that an article reports, where it is news: the rest of it happened then too. */
function newsDay(claims: ProposedClaim[], { referenceDate }: Article): When | null {
  const first = claims.find(({ kind, from }) => /^(?:event|quantity|causal)$/.test(kind) && from !== null);
  if (!first?.from || first.from !== first.to || !isIsoDay(referenceDate)) return null;
  const age = dayNumber(referenceDate) - dayNumber(first.from);
  return age >= 0 && age <= newsDays ? { from: first.from, to: first.to } : null;
}

interface Told {
  index: number;
  dates: FoundDate[];
  claims: ProposedClaim[];
}

/** The day that holds after a sentence. Another day in it, and what follows is background: the day holds no more. */
export function dayAfter(day: When | null, { index, dates, claims }: Told, article: Article): When | null {
  const { from: first, to: last } = day ?? never;
  const elsewhere = dates.some(({ from, to }) => from !== null && (from !== first || to !== last));
  if (day) return elsewhere ? null : day;
  return index < leadSentences ? newsDay(claims, article) : null;
}
