/** A name that recurs (a weekday, a day of the year, a month) means its nearest instance on the side the verb points to. */
import { DaySpan } from './calendar.js';
import { Meaning, Tense } from './time-rule.js';

export interface Recurring {
  /** The latest instance that had begun by the reference day. */
  back: DaySpan;
  /** The earliest that had not. */
  ahead: DaySpan;
}

export function nearest({ back, ahead }: Recurring, tense: Tense): Meaning {
  if (tense === 'future') return { span: ahead };
  if (tense === 'past') return { span: back };
  return { span: back, candidates: [back, ahead] };
}
