/**
 * How far reviewers agree, by published measures for ratings without an order. Null where there is too little to compute one:
 * nothing was rated twice, or (beyond chance) everybody only ever gave one and the same rating.
 */

/** The ratings of one claim, or of each of `times` claims that got the same ones. A rating that is missing is left out. */
export interface RatedAlike {
  readonly ratings: readonly string[];
  readonly times: number;
}

/** What two reviewers gave to one claim, or to each of `times` claims. */
export interface RatedByTwo {
  readonly first: string;
  readonly second: string;
  readonly times: number;
}

/**
 * From 0 to 1: of two reviews of one claim, how often they agree, each claim counting the same however many reviewed it.
 * J. L. Fleiss, "Measuring nominal scale agreement among many raters", Psychological Bulletin 76 (1971): the observed agreement,
 * before chance is taken out, here for any number of ratings per claim.
 */
export function observedAgreement(claims: readonly RatedAlike[]): number | null {
  const rated = claims.filter(ratedTwice);
  if (!rated.length) return null;
  return sum(rated, ({ ratings, times }) => times * shareOfEqualPairs(ratings)) / sum(rated, ({ times }) => times);
}

/**
 * From -1 to 1: agreement of two reviewers beyond what their own habits of rating would give by chance; 0 is chance.
 * J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1960).
 */
export function cohensKappa(claims: readonly RatedByTwo[]): number | null {
  const total = sum(claims, ({ times }) => times);
  const agreed = sum(claims, ({ first, second, times }) => (first === second ? times : 0));
  const byFirst = tallied(claims.map(({ first, times }) => [first, times]));
  const bySecond = tallied(claims.map(({ second, times }) => [second, times]));
  const byChance = sum([...byFirst], ([rating, given]) => given * (bySecond.get(rating) ?? 0));
  // Both parts of the fraction times total², so that whole numbers tell exactly when chance alone agrees always.
  const beyond = total * total - byChance;
  return beyond === 0 ? null : (total * agreed - byChance) / beyond;
}

/**
 * Up to 1: agreement of any number of reviewers beyond chance; 0 is chance, less is worse than chance. Claims with one rating
 * say nothing of agreement and are left out.
 * K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (University of Pennsylvania, 2011), part C.
 */
export function krippendorffsAlpha(claims: readonly RatedAlike[]): number | null {
  const rated = claims.filter(ratedTwice);
  const values = tallied(
    rated.flatMap(({ ratings, times }) => ratings.map((rating): [string, number] => [rating, times])),
  );
  const total = sum([...values.values()], (given) => given);
  const differing = total * total - sum([...values.values()], (given) => given * given);
  if (differing === 0) return null;
  const observed = sum(rated, ({ ratings, times }) => times * ratings.length * (1 - shareOfEqualPairs(ratings)));
  return 1 - ((total - 1) * observed) / differing;
}

function ratedTwice({ ratings, times }: RatedAlike): boolean {
  return ratings.length > 1 && times > 0;
}

/** Of all pairs among these ratings, the share that is equal. */
function shareOfEqualPairs(ratings: readonly string[]): number {
  const counts = tallied(ratings.map((rating) => [rating, 1]));
  const equal = sum([...counts.values()], (given) => given * (given - 1));
  return equal / (ratings.length * (ratings.length - 1));
}

function tallied(counted: readonly (readonly [string, number])[]): Map<string, number> {
  const tally = new Map<string, number>();
  for (const [rating, times] of counted) tally.set(rating, (tally.get(rating) ?? 0) + times);
  return tally;
}

function sum<Item>(items: readonly Item[], numberOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + numberOf(item), 0);
}
