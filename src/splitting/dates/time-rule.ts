/** What a rule for time expressions is: a pattern, and what its match means seen from the reference day. */
import { DaySpan } from './calendar.js';

export type Tense = 'past' | 'future' | 'unknown';

export interface Seen {
  /** Day numbers. */
  reference: number;
  /** Day of publication: "earlier this year" runs up to it. */
  published: number;
  tense: Tense;
  /** The words just before the match, in lower case. */
  before: string;
  /** The words just after it. */
  after: string;
}

export interface Meaning {
  span: DaySpan | null;
  /** All readings, where there is more than one. */
  candidates?: DaySpan[];
}

export interface TimeRule {
  name: string;
  /** The construction it is for. */
  example: string;
  /** What every match has in it, quick to look for: most texts have no sign of most rules. */
  sign: RegExp;
  pattern: RegExp;
  /** null: not a time after all. */
  read: (groups: Record<string, string>, seen: Seen) => Meaning | null;
}
