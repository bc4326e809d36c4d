/** What differs between the reviews of one claim: their ratings, and the evidence that only one of them cites. */
import type { VerdictView } from '../api/generated/types.gen.js';

type Compared = Pick<VerdictView, 'id' | 'ratingThen' | 'ratingToday' | 'citesThen' | 'citesToday'>;

export interface Comparison {
  ratingThenDiffers: boolean;
  ratingTodayDiffers: boolean;
  /** For each review the evidence that it cites and no other one does. */
  onlyIn: ReadonlyMap<number, ReadonlySet<number>>;
}

export function compared(reviews: readonly Compared[]): Comparison {
  const cited = reviews.map((review) => ({ id: review.id, evidence: citedBy(review) }));
  const times = new Map<number, number>();
  for (const { evidence } of cited) for (const id of evidence) times.set(id, (times.get(id) ?? 0) + 1);
  const isAlone = reviews.length < 2;
  return {
    ratingThenDiffers: differ(reviews.map(({ ratingThen }) => ratingThen)),
    ratingTodayDiffers: differ(reviews.map(({ ratingToday }) => ratingToday)),
    onlyIn: new Map(
      cited.map(({ id, evidence }) => [id, new Set(isAlone ? [] : evidence.filter((item) => times.get(item) === 1))]),
    ),
  };
}

/** The evidence that a verdict cites for either judgement, each once, in the order of its recording. */
export function citedBy({ citesThen, citesToday }: Pick<VerdictView, 'citesThen' | 'citesToday'>): number[] {
  return [...new Set([...citesThen, ...citesToday])].sort((one, other) => one - other);
}

function differ(values: readonly (string | null)[]): boolean {
  return new Set(values).size > 1;
}
