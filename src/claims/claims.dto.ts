/** What one claim looks like over HTTP. */
import type { ClaimKind } from '../domain/claim-kind.js';
import type { ClaimAction, ClaimState } from '../domain/claim-workflow.js';
import { EvidenceView } from './evidence.dto.js';
import { DraftView, LeaseView, VerdictView } from './review.dto.js';

export class PersonRef {
  id: number;
  name: string;
}

export class ClaimArticle {
  id: number;
  title: string;
  publishedOn: string;
  publisher: string | null;
  url: string | null;
  language: string;
}

/** The days that a claim is about, first and last. */
export class About {
  from: string | null;
  to: string | null;
}

/** Where a claim stands in its article's text, in UTF-16 units, end exclusive; the `CodePoint` ends as W3C selectors count. */
export class Span {
  start: number;
  end: number;
  startCodePoint: number;
  endCodePoint: number;
  quote: string;
  prefix: string;
  suffix: string;
}

export class Selection {
  reason: string;
  note: string | null;
}

/** How many reviews the claim needs, has, and has room for now. */
export class Seats {
  wanted: number;
  submitted: number;
  leased: number;
  free: number;
  /** Whom the free seats are for: a return may name the same reviewer or a fresh one. */
  for: 'anyone' | 'same' | 'fresh';
}

/** What is yours on this claim. */
export class Yours {
  lease: LeaseView | null;
  draft: DraftView | null;
  /** Your standing review. */
  review: number | null;
}

/** Others' work that blind review keeps from you until all reviews are in. */
export class Hidden {
  reviews: number;
  evidence: number;
}

export class Approval {
  by: PersonRef;
  at: string;
  /** The verdict that speaks for the desk. */
  verdict: number;
}

export class ClaimView {
  id: number;
  version: number;
  state: ClaimState;
  stateSince: string;
  article: ClaimArticle;
  /** The day of the article: what was known then is judged as of this day. */
  asOf: string;
  text: string;
  kind: ClaimKind;
  speaker: string | null;
  about: About;
  span: Span;
  /** Who put it forward. */
  origin: 'splitter' | 'editor';
  /** What the splitter said, kept beside what the editor made of it. */
  proposal: object | null;
  /** The claims that this one was split or merged from. */
  madeFrom: number[];
  /** How much it is worth checking, 0 to 1, and why. */
  worth: number;
  worthReasons: string[];
  /** 0 to 9; higher ones leave the queue first. */
  priority: number;
  /** Why it was chosen; null until it was accepted. */
  selection: Selection | null;
  dismissalReason: string | null;
  seats: Seats;
  /** What you may do to it now. */
  actions: ClaimAction[];
  yours: Yours;
  evidence: EvidenceView[];
  reviews: VerdictView[];
  hidden: Hidden;
  approval: Approval | null;
  /** The id of its published check. */
  check: number | null;
}
