/** A verdict as somebody writes it: how it begins, whether it is whole, and how the API takes it. */
import type { VerdictFields, VerdictView } from '../api/generated/types.gen.js';

export type Search = VerdictView['searches'][number];

export interface VerdictValue {
  /** Empty: not judged. */
  ratingThen: string;
  rationaleThen: string;
  citesThen: number[];
  ratingToday: string;
  rationaleToday: string;
  citesToday: number[];
  searches: Search[];
}

export const emptyVerdict: VerdictValue = {
  ratingThen: '',
  rationaleThen: '',
  citesThen: [],
  ratingToday: '',
  rationaleToday: '',
  citesToday: [],
  searches: [],
};

export function verdictValue(verdict: VerdictView): VerdictValue {
  const { ratingThen, rationaleThen, citesThen, ratingToday, rationaleToday, citesToday, searches } = verdict;
  return {
    ...{ ratingThen: ratingThen ?? '', rationaleThen: rationaleThen ?? '', citesThen },
    ...{ ratingToday, rationaleToday, citesToday, searches },
  };
}

export type Missing = 'ratingThen' | 'rationaleThen' | 'ratingToday' | 'rationaleToday' | 'citesToday' | 'searches';

/** What a verdict still needs before the desk takes it. */
export function missingIn(verdict: VerdictValue): Missing[] {
  const { ratingThen, rationaleThen, citesThen, ratingToday, rationaleToday, citesToday, searches } = verdict;
  const saysThen = ratingThen !== '' || rationaleThen.trim() !== '' || citesThen.length > 0;
  const lacks: [Missing, boolean][] = [
    ['ratingThen', saysThen && ratingThen === ''],
    ['rationaleThen', ratingThen !== '' && rationaleThen.trim() === ''],
    ['ratingToday', ratingToday === ''],
    ['rationaleToday', rationaleToday.trim() === ''],
    ['citesToday', citesToday.length + citesThen.length + searches.length === 0],
    ['searches', searches.some((search) => Object.values(search).some((text) => text.trim() === ''))],
  ];
  return lacks.filter(([, isMissing]) => isMissing).map(([field]) => field);
}

/** The body of a request: a judgement as known then is there as a whole or not at all. */
export function verdictFields(verdict: VerdictValue): VerdictFields {
  const { ratingThen, rationaleThen, citesThen, ...today } = verdict;
  return ratingThen === '' ? today : { ...today, ratingThen, rationaleThen, citesThen };
}
