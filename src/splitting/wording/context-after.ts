/** What a sentence leaves for the next one to look back on. */
import { Clause } from '../clauses/clause.js';
import { Tree } from '../parsing/tree.js';
import { lastAmount } from './amounts.js';
import { learnDescriptions } from './descriptions.js';
import { groupsIn } from './groups.js';
import { lastEvent } from './last-event.js';
import { learnNamedThings } from './named-things.js';
import type { Context, Referents, Subject } from './referents.js';

interface Told {
  end: number;
  pieces: { tree: Tree; clauses: Clause[]; reported: boolean }[];
}

export function firstContext(referents: Referents, text: string): Context {
  return {
    ...{ ...referents, text, descriptions: new Map(), things: new Map(), speaker: null, quoting: false },
    ...{ lastSubject: null, lastEvent: null, lastAmount: null, lastGroups: [] },
  };
}

/** `subject`: what the sentence speaks of. */
export function contextAfter(context: Context, { end, pieces }: Told, subject: Subject | null): Context {
  const { text, descriptions, things } = context;
  for (const { tree, clauses } of pieces) {
    learnDescriptions(tree, text, descriptions);
    learnNamedThings(tree, clauses, text, things);
  }
  const first = pieces.find(({ reported }) => !reported) ?? pieces[0];
  if (!first) return context;
  const groups = pieces.flatMap(({ tree }) => groupsIn(tree, text, descriptions, end));
  const amounts = pieces.flatMap(({ tree }) => lastAmount(tree, text) ?? []);
  return {
    ...context,
    lastSubject: subject,
    lastGroups: groups.map((found) => found.text),
    lastAmount: amounts.at(-1) ?? null,
    lastEvent: lastEvent(first.tree, first.clauses, text),
  };
}
