/** Claims of one sentence, or why it has none. */
import { claimKind } from './claim-kinds.js';
import { claimTime, never, When } from './claim-time.js';
import { claimWorth } from './claim-worth.js';
import { Clause } from './clauses/clause.js';
import { FoundDate } from './dates/find-dates.js';
import { judgeClause } from './judge-clause.js';
import { NoClaimReason } from './no-claim-reason.js';
import { Tree } from './parsing/tree.js';
import { quoteSpan } from './quote-span.js';
import { speakerName } from './speaker-name.js';
import type { ProposedClaim } from './split-article.js';
import { Names } from './wording/names.js';
import { keepPronouns } from './wording/keep-pronouns.js';
import { foretold, speakerPronoun } from './wording/reported-speech.js';
import { writeClaim } from './wording/write-claim.js';

export interface SentenceSetting {
  index: number;
  text: string;
  tree: Tree;
  clauses: Clause[];
  dates: FoundDate[];
  names: Names;
  /** Office and name, by name. */
  titled: Map<string, string>;
  instead: Map<number, string>;
  /** Who speaks, where the sentence stands in a quotation. */
  speaker: string | null;
  /** Whether the sentence names that speaker for the whole of it. */
  reported: boolean;
  publishedOn: string;
  referenceDate: string;
  /** Time of the last claim before, for a sentence that begins with "It was". */
  before: When;
  /** The day the article tells of, where its sentence names no other. */
  eventDay: When | null;
  headline: boolean;
}

export interface Drafts {
  claims: ProposedClaim[];
  reasons: NoClaimReason[];
}

export function draftClaims(setting: SentenceSetting): Drafts {
  const drafts: Drafts = { claims: [], reasons: [] };
  const times = new Map<number, When>();
  for (const clause of setting.clauses) {
    const draft = draftClaim(clause, setting, times);
    if (typeof draft === 'string') drafts.reasons.push(draft);
    else drafts.claims.push(draft);
  }
  drafts.claims.sort((a, b) => a.start - b.start || a.end - b.end);
  return drafts;
}

function draftClaim(clause: Clause, setting: SentenceSetting, times: Map<number, When>): ProposedClaim | NoClaimReason {
  const { tree, text, names, index, publishedOn } = setting;
  const named = clause.speaker ? speakerName(tree, clause.speaker, text, names, setting.instead) : null;
  const source = named ?? setting.speaker;
  const reported = clause.speaker || setting.reported || setting.headline;
  const more = reported ? foretold(tree, clause, setting.headline) : [];
  const pronoun = speakerPronoun(tree, clause);
  if (pronoun !== null && clause.speaker) more.push([pronoun, named ?? tree.textOf(clause.speaker, text)]);
  const instead = more.length === 0 ? setting.instead : new Map([...setting.instead, ...more]);
  const wording = { tree, text, instead: keepPronouns(clause.parts, tree, instead) };
  const plain = writeClaim(clause.parts, wording);
  const judged = judgeClause(tree, clause, plain, source !== null || clause.speaker !== null);
  if (judged !== 'fact' && judged !== 'view') return judged;
  if (judged === 'view' && source === null) return 'opinion';
  const view = judged === 'view' && source !== null;
  // "I am proud of it" is "Berg is proud of it", with no "Berg said" before it.
  const own = clause.subject.length === 1 && tree.word(clause.subject[0] ?? 0).lower === 'i';
  const said =
    view && !own
      ? writeClaim([setting.titled.get(source) ?? source, verbOf(clause, tree), ...clause.parts], wording)
      : plain;
  const time = {
    tree,
    text,
    dates: setting.dates,
    publishedOn,
    referenceDate: setting.referenceDate,
    said,
    eventDay: setting.eventDay,
    inherited: inheritedTime(clause, setting, times),
  };
  const ahead = isAhead(claimTime(clause, { ...time, kind: 'event' }), setting.referenceDate);
  const kind = view
    ? 'state'
    : claimKind({ tree, clause, said: plain, ahead, headline: setting.headline, spoken: source !== null });
  const when = claimTime(clause, { ...time, kind });
  if (clause.rule === 'dated_thing') Object.assign(when, yearOf(clause, tree));
  times.set(clause.head, when);
  const span = quoteSpan(tree, clause);
  const speaker = view ? null : source;
  const weighed = claimWorth({ kind, said, speaker, ...when, voiced: view });
  const rule = view ? 'voiced_view' : clause.rule;
  return {
    sentence: index,
    ...span,
    quote: text.slice(span.start, span.end),
    text: said,
    kind,
    speaker,
    ...when,
    rule,
    ...weighed,
  };
}

function verbOf(clause: Clause, tree: Tree): string {
  const verb = clause.saying === null ? 'said' : tree.word(clause.saying).lower;
  return /^(?:said|says|wrote|stated|argued|suggested|claimed|added|insisted)$/.test(verb) ? verb : 'said';
}

function inheritedTime(clause: Clause, { tree, before }: SentenceSetting, times: Map<number, When>): When | null {
  if (clause.timeOf !== null) {
    const time = times.get(clause.timeOf) ?? null;
    return time?.from ? time : null;
  }
  const [first] = clause.own;
  const opens =
    clause.rule === 'main' && first !== undefined && first <= 1 && /^(?:it|this|that)$/.test(tree.word(first).lower);
  return opens && tree.child(clause.head, 'cop') && before.to ? before : null;
}

function yearOf(clause: Clause, tree: Tree): When {
  const year = tree.word(clause.own[0] ?? 0).text;
  return /^\d{4}$/.test(year) ? { from: `${year}-01-01`, to: `${year}-12-31` } : never;
}

function isAhead({ from }: When, referenceDate: string): boolean {
  return from !== null && from > referenceDate;
}
