/** What makes a rating scale that checks can be published on (ClaimReview's Rating, and Google's demands on it). */
import { FieldFault, Refusal } from './refusal.js';

/** What a rating comes to, whatever it is called. Only the first three lie on the line from false to true and may have numbers. */
export const ratingFamilies = [
  'true',
  'partly false',
  'false',
  'missing context',
  'unverifiable',
  'satire',
  'altered',
] as const;

export type RatingFamily = (typeof ratingFamilies)[number];

const linear: readonly string[] = ['true', 'partly false', 'false'] satisfies RatingFamily[];

export interface Rating {
  readonly key: string;
  readonly label: string;
  readonly meaning: string;
  readonly family: string;
  /** Its number, and the numbers of the worst and the best rating: all three or none. */
  readonly value: number | null;
  readonly worst: number | null;
  readonly best: number | null;
}

const fewestRatings = 2;
const longestLabel = 60;
const keyShape = /^[a-z][a-z0-9_]{0,39}$/;

/** Everything that is wrong with a scale; nothing when it can be used. */
export function scaleFaults(ratings: readonly Rating[]): FieldFault[] {
  const few = ratings.length < fewestRatings;
  return [
    ...(few ? [{ pointer: '/ratings', detail: `a scale has at least ${fewestRatings} ratings` }] : []),
    ...ratings.flatMap((rating, index) => ratingFaults(rating, `/ratings/${index}`)),
    ...repeated(ratings, 'key', (rating) => rating.key),
    ...repeated(ratings, 'label', (rating) => rating.label.trim().toLowerCase()),
  ];
}

/** What verdicts were given may get another name, but neither leave the scale nor change its number. */
export function goneFromScale(
  current: readonly Rating[],
  next: readonly Rating[],
  used: readonly string[],
): Refusal | null {
  const inNext = new Map(next.map((rating) => [rating.key, rating]));
  const gone = current.filter(
    (rating) => used.includes(rating.key) && numberOf(inNext.get(rating.key)) !== numberOf(rating),
  );
  if (!gone.length) return null;
  const kept = gone.map((rating) => `${rating.key} (${numberOf(rating)})`).join(', ');
  return {
    code: 'scale.key_gone',
    detail: `Verdicts use these ratings, so they stay with the numbers that they have: ${kept}. Labels and meanings may change.`,
    facts: { keys: gone.map(({ key }) => key) },
  };
}

function ratingFaults(rating: Rating, pointer: string): FieldFault[] {
  const faults: FieldFault[] = [];
  if (!keyShape.test(rating.key))
    faults.push({
      pointer: `${pointer}/key`,
      detail: 'a key has 1 to 40 small letters, digits or _, and begins with a letter',
    });
  if (!rating.label.trim() || Array.from(rating.label).length > longestLabel)
    faults.push({ pointer: `${pointer}/label`, detail: `a label has 1 to ${longestLabel} characters` });
  return [...faults, ...numberFaults(rating, pointer)];
}

function numberFaults({ value, worst, best, family }: Rating, pointer: string): FieldFault[] {
  const given = [value, worst, best].filter((number) => number !== null).length;
  if (given === 0) return [];
  if (value === null || worst === null || best === null)
    return [{ pointer: `${pointer}/value`, detail: 'value, worst and best are given together or not at all' }];
  if (!linear.includes(family))
    return [{ pointer: `${pointer}/value`, detail: `a rating of the family "${family}" has no number` }];
  const right = 1 <= worst && worst < best && worst <= value && value <= best;
  return right ? [] : [{ pointer: `${pointer}/value`, detail: '1 ≤ worst < best, and the value lies between them' }];
}

function repeated(ratings: readonly Rating[], field: string, of: (rating: Rating) => string): FieldFault[] {
  return ratings.flatMap((rating, index) => {
    const first = ratings.findIndex((other) => of(other) === of(rating));
    const detail = `the same as that of rating ${first + 1}`;
    return first < index ? [{ pointer: `/ratings/${index}/${field}`, detail }] : [];
  });
}

function numberOf(rating: Rating | undefined): string {
  if (!rating) return 'gone';
  return rating.value === null ? 'no number' : `${rating.value} of ${rating.worst} to ${rating.best}`;
}
