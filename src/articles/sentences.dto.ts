/** What the sentences and the history of an article look like over HTTP. */

export class DateSpan {
  from: string;
  to: string;
}

/** A date that the sentence names or implies, resolved against the dateline or the article's date: first and last day. */
export class DateView {
  start: number;
  end: number;
  text: string;
  /** Null where the article does not say which days are meant. */
  from: string | null;
  to: string | null;
  /** The spans that an ambiguous expression may mean. */
  candidates: DateSpan[];
  /** The rule that resolved it. */
  rule: string;
}

/** Why a sentence has no claim. */
export class NoClaim {
  code: string;
  explanation: string;
}

export class SentenceView {
  /** Where it stands in the text, in UTF-16 units, end exclusive. */
  start: number;
  end: number;
  text: string;
  /** The ids of the claims in it that are not dismissed. */
  claims: number[];
  /** Why the splitter found no claim in it; null when it found one. */
  noClaim: NoClaim | null;
  dates: DateView[];
}

export class SplitView {
  articleId: number;
  /** The version of the splitter. */
  splitter: string;
  /** The place and day at the head of the article, such as MOSCOW, June 9; relative dates count from it. */
  dateline: object | null;
  sentences: SentenceView[];
}

export class EventActor {
  id: number;
  name: string;
}

/** One row of the trail. */
export class ArticleEvent {
  /** What it happened to, such as article:3, and its place in that chain. */
  chain: string;
  seq: number;
  at: string;
  /** Null: the desk itself did it. */
  actor: EventActor | null;
  action: string;
  before: object | null;
  after: object | null;
  reason: object | null;
  hash: string;
  previousHash: string | null;
}
