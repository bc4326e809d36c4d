/** What is still missing before a review can be submitted, in the order of the page. */
import { isWhole, judgesThen, type Draft } from './draft.js';
import { sourceIsEmpty } from './source-form.js';

export type Missing =
  'source' | 'ratingThen' | 'rationaleThen' | 'ratingToday' | 'rationaleToday' | 'grounds' | 'searches';

export function missingOf(draft: Draft): Missing[] {
  const { then, today, searches, source } = draft;
  const judged = judgesThen(draft);
  const begun = searches.filter(({ where, query, result }) => (where + query + result).trim() !== '');
  const grounds = (judged ? then.cites.length : 0) + today.cites.length + begun.length;
  const checks: [Missing, boolean][] = [
    ['source', source !== null && !sourceIsEmpty(source)],
    ['ratingThen', judged && then.rating === null],
    ['rationaleThen', judged && !then.rationale.trim()],
    ['ratingToday', today.rating === null],
    ['rationaleToday', !today.rationale.trim()],
    ['grounds', grounds === 0],
    ['searches', !begun.every(isWhole)],
  ];
  return checks.flatMap(([what, missing]) => (missing ? [what] : []));
}
