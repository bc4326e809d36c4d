/** Counts which ratings claims got together: of all claims, and by pair of reviewers, kind, week and publisher. */
import { AgreementPart } from './agreement.dto.js';
import { FirstRound } from './agreement.store.js';

export interface Tally {
  part: AgreementPart;
  group: string | null;
  /** The ids of a pair, the lower first, as its ratings stand too; none elsewhere. */
  reviewers: readonly number[];
  today: Counts;
  then: Counts;
}

/** How often which ratings of one claim, with blanks between them; single ones are not counted. */
export type Counts = Map<string, number>;

interface Review {
  by: number;
  today: string;
  then: string | undefined;
}

/**
 * The tally of all claims comes first, and is there even where there are none. Each claim is counted as soon as it is read: tens
 * of thousands kept meanwhile would cost more than all the counting.
 */
export function tallied(rounds: readonly FirstRound[]): Tally[] {
  const all = tallyOf('all', null);
  const kinds = new Map<string | null, Tally>();
  const weeks = new Map<string | null, Tally>();
  const publishers = new Map<string | null, Tally>();
  const pairs = new Map<string | null, Tally>();
  for (const { kind, week, publisher, reviews } of rounds) {
    const given = reviewsOf(reviews);
    const today = together(given.map((review) => review.today).sort());
    const then = together(given.flatMap((review) => review.then ?? []).sort());
    count(all, today, then);
    count(kinds.get(kind) ?? added(kinds, kind, tallyOf('kind', kind)), today, then);
    count(weeks.get(week) ?? added(weeks, week, tallyOf('week', week)), today, then);
    count(publishers.get(publisher) ?? added(publishers, publisher, tallyOf('publisher', publisher)), today, then);
    countPairs(pairs, given);
  }
  return [all, ...[pairs, kinds, weeks, publishers].flatMap((tallies) => [...tallies.values()])];
}

function countPairs(pairs: Map<string | null, Tally>, given: readonly Review[]): void {
  for (const [index, one] of given.entries()) {
    for (const other of given.slice(index + 1)) {
      const key = `${one.by} ${other.by}`;
      const pair = pairs.get(key) ?? added(pairs, key, tallyOf('pair', null, [one.by, other.by]));
      const then = one.then && other.then ? together([one.then, other.then]) : null;
      count(pair, together([one.today, other.today]), then);
    }
  }
}

function tallyOf(part: AgreementPart, group: string | null, reviewers: number[] = []): Tally {
  return { part, group, reviewers, today: new Map(), then: new Map() };
}

function added(tallies: Map<string | null, Tally>, key: string | null, tally: Tally): Tally {
  tallies.set(key, tally);
  return tally;
}

function count(tally: Tally, today: string | null, then: string | null): void {
  if (today !== null) tally.today.set(today, (tally.today.get(today) ?? 0) + 1);
  if (then !== null) tally.then.set(then, (tally.then.get(then) ?? 0) + 1);
}

function together(ratings: readonly string[]): string | null {
  return ratings.length > 1 ? ratings.join(' ') : null;
}

/** In the order of their authors' ids, so that a pair has one order. */
function reviewsOf(text: string): Review[] {
  return text
    .split(',')
    .map(reviewOf)
    .sort((one, other) => one.by - other.by);
}

function reviewOf(text: string): Review {
  const [by, today = '', then] = text.split(' ');
  return { by: Number(by), today, then };
}
