/** When a claim holds: the time expression of its clause, bent by the words around it ("since", "by", "first in 17 years"). */
import { ClaimKind } from '../domain/claim-kind.js';
import { Clause } from './clauses/clause.js';
import { dayNumber, isoDay, shiftMonths } from './dates/calendar.js';
import { FoundDate } from './dates/find-dates.js';
import { countOf } from './dates/patterns.js';
import { Tense } from './dates/time-rule.js';
import { Tree, Word } from './parsing/tree.js';

export interface When {
  from: string | null;
  to: string | null;
}

export interface TimeSetting {
  tree: Tree;
  text: string;
  dates: FoundDate[];
  publishedOn: string;
  referenceDate: string;
  kind: ClaimKind;
  said: string;
  /** The day the article tells of, for what happened and has no time of its own. */
  eventDay: When | null;
  /** Time of what a leading "it" or "this" stands for, or of the clause this one depends on. */
  inherited: When | null;
}

export const never: When = { from: null, to: null };

/** Past or future by the verb that a place in the sentence hangs from. */
export function tenseAt(tree: Tree, offset: number): Tense {
  let word: Word | undefined = tree.words.find(({ end }) => end > offset);
  for (let steps = 0; word && steps < 50; steps++) {
    const tense = /^(?:V|MD)/.test(word.tag) || tree.child(word.index, 'cop') ? tenseOf(tree, word) : 'unknown';
    if (tense !== 'unknown') return tense;
    word = tree.words[word.head];
  }
  return 'unknown';
}

function tenseOf(tree: Tree, word: Word): Tense {
  const helpers = tree.childrenOf(word.index).filter(({ label }) => /^(?:aux|cop)/.test(label));
  if (helpers.some(({ lower }) => /^(?:will|shall|'ll|would|wo)$/.test(lower))) return 'future';
  const awaited = helpers.some(({ lower }) => /^(?:is|are|be)$/.test(lower));
  if (
    /^(?:plans?|planned|scheduled|expected|due|set|intends?|hopes?|aims?|wants?|promised|pledged|vowed)$/.test(
      word.lower,
    ) &&
    (awaited || tree.child(word.index, 'xcomp'))
  )
    return 'future';
  if (
    word.tag === 'VB' &&
    tree.words[word.index - 1]?.lower === 'to' &&
    /^(?:was|were|is|are)$/.test(tree.words[word.index - 2]?.lower ?? '')
  )
    return 'future';
  if (word.tag === 'VBD' || helpers.some(({ lower, tag }) => tag === 'VBD' || /^(?:has|have|'ve|did)$/.test(lower)))
    return 'past';
  return 'unknown';
}

export function claimTime(clause: Clause, setting: TimeSetting): When {
  const { from, to } = timeOf(clause, setting);
  // "since 2007" in an article of 2005: a slip of the article's, or ours. It has no end that we know.
  return from !== null && to !== null && from > to ? { from, to: null } : { from, to };
}

function timeOf(clause: Clause, setting: TimeSetting): When {
  const { publishedOn, kind, said, inherited } = setting;
  const stretch = stretchOf(said, publishedOn);
  const own = nearestDate(clause, setting) ?? dateBefore(clause, setting);
  const event = own ? bent(own, setting) : (stretch ?? inherited);
  const back =
    /\b(?:first|last|only|\w+est)\b.* in (?:(?:about|nearly|almost|over|more than) )?(\w+) (years|decades|months)\b/i.exec(
      said,
    );
  if (kind === 'record' || (kind === 'prediction' && back)) return recordTime(event, back, said, publishedOn, kind);
  if (event) return event;
  if (setting.eventDay && /^(?:event|quantity|causal)$/.test(kind) && isSimplePast(setting.tree, clause.head))
    return setting.eventDay;
  if (/\b(?:now|currently|at present)\b/i.test(said) && kind !== 'prediction')
    return { from: publishedOn, to: publishedOn };
  if (
    /\b(?:since|in recent (?:years|months|weeks|days)|so far|to date|until now)\b/i.test(said) &&
    /\b(?:has|have)\b/i.test(said)
  )
    return { from: null, to: publishedOn };
  return never;
}

/** "fell", "was hit"; not "had fallen", which was before. */
function isSimplePast(tree: Tree, head: number): boolean {
  const helpers = tree.childrenOf(head).filter(({ label }) => /^(?:aux|cop)/.test(label));
  if (helpers.some(({ lower }) => /^(?:had|has|have|will|would|could|may|might|can)$/.test(lower))) return false;
  return tree.word(head).tag === 'VBD' || helpers.some(({ tag }) => tag === 'VBD');
}

function recordTime(
  event: When | null,
  back: RegExpExecArray | null,
  said: string,
  publishedOn: string,
  kind: ClaimKind,
): When {
  const amount = back ? countOf(back[1] ?? '') : null;
  if (back && amount !== null) {
    const months = /month/i.test(back[2] ?? '') ? 1 : /decade/i.test(back[2] ?? '') ? 120 : 12;
    const start = event?.from ?? publishedOn;
    return { from: isoDay(shiftMonths(dayNumber(start), -amount * months)), to: event?.to ?? publishedOn };
  }
  if (event?.to) return { from: null, to: event.to };
  if (kind === 'record' && /\b(?:ever|never|first|nobody)\b/i.test(said)) return { from: null, to: publishedOn };
  return never;
}

/** "for almost 15 years", "nearly two decades of": of something that still goes on. */
function stretchOf(said: string, publishedOn: string): When | null {
  const found =
    /\b(?:for|has had|have had) (?:(?:about|nearly|almost|over|more than|the (?:last|past)) )*(\w+) (years|decades|months)\b/i.exec(
      said,
    );
  const amount = found ? countOf(found[1] ?? '') : null;
  if (!found || amount === null || !/\b(?:has|have)\b/i.test(said)) return null;
  const months = /month/i.test(found[2] ?? '') ? 1 : /decade/i.test(found[2] ?? '') ? 120 : 12;
  return { from: isoDay(shiftMonths(dayNumber(publishedOn), -amount * months)), to: publishedOn };
}

function nearestDate(clause: Clause, { tree, dates, referenceDate }: TimeSetting): FoundDate | null {
  const own = new Set(clause.own);
  let best: FoundDate | null = null;
  let bestDistance = 8;
  for (const date of dates) {
    if (date.from === null && date.to === null) continue;
    const words = tree.words.filter((word) => own.has(word.index) && word.start < date.end && word.end > date.start);
    const gone = date.to !== null && date.to < referenceDate;
    const distance = Math.min(...words.map((word) => distanceTo(tree, word, clause.head, gone)), 99);
    if (distance < bestDistance) [best, bestDistance] = [date, distance];
  }
  return best;
}

/** "in August 1979, when the mill burned": the day right before "when". */
function dateBefore({ rule, own }: Clause, { tree, text, dates }: TimeSetting): FoundDate | null {
  const start = rule === 'adverbial_clause' ? (tree.words[own[0] ?? -1]?.start ?? 0) : 0;
  return dates.findLast((date) => date.end < start && /^,? when $/.test(text.slice(date.end, start))) ?? null;
}

/** Steps up the tree to the clause's head; none where another clause lies between: "an offer to sail in May". */
function distanceTo(tree: Tree, from: Word, head: number, gone: boolean): number {
  let word: Word | undefined = from;
  for (let steps = 0; word && steps < 8; steps++) {
    if (word.index === head) return steps;
    // What is past cannot be the time of what was yet to be done: "failed to win a vote to mend the law last week".
    const yetToBe = gone && tree.words[word.index - 1]?.lower === 'to';
    if (steps > 0 && !yetToBe && /^(?:acl|acl:relcl|advcl|ccomp)$/.test(word.label)) return 99;
    word = tree.words[word.head];
  }
  return 99;
}

function bent(date: FoundDate, { text, dates, publishedOn, kind, said }: TimeSetting): When {
  const before = text.slice(Math.max(0, date.start - 24), date.start).toLowerCase();
  if (/\bsince (?:the |early |late )?$/.test(before)) return { from: date.from, to: publishedOn };
  if (/\b(?:until|till)\b[^.]*$/.test(before)) return { from: null, to: date.to };
  if (
    /\bby (?:the end of )?(?:the )?$/.test(before) &&
    (kind === 'prediction' || /\b(?:could|would|may|might)\b/.test(said))
  )
    return { from: publishedOn, to: date.to };
  const next = dates.find(({ start }) => start > date.start);
  const range =
    /\b(?:from|between) (?:the )?$/.test(before) &&
    next &&
    /^,?\s(?:to|until|through|and)\s$/.test(text.slice(date.end, next.start));
  return range ? { from: date.from, to: next.to } : { from: date.from, to: date.to };
}
