/** The rules that take a branch out of its clause, in the order in which they are tried. */
import { Tree, Word } from '../parsing/tree.js';
import { adverbialRules } from './adverbial-rules.js';
import { Clause, Setting } from './clause.js';
import { coordinationRules } from './coordination-rules.js';
import { participleRules } from './participle-rules.js';
import { sharedLeadRules } from './shared-lead-rules.js';
import { nounRules } from './noun-rules.js';

export interface Branching {
  head: number;
  setting: Setting;
  /** Complete already: its words are not read any further. */
  ready?: Clause;
}

export interface BranchRule {
  name: string;
  /** The construction it is for. */
  example: string;
  /** "noun": it belongs to a noun phrase, wherever that stands. */
  within: 'clause' | 'noun';
  /** The relations under which it hangs. */
  labels: readonly string[];
  /** null: not this construction. "stays": the branch also remains part of its clause. */
  read: (tree: Tree, word: Word, clause: Clause) => { clauses: Branching[]; stays?: boolean } | null;
}

export const branchRules: BranchRule[] = [
  ...coordinationRules,
  ...sharedLeadRules,
  ...adverbialRules,
  ...participleRules,
  ...nounRules,
];

const byLabel = new Map<string, BranchRule[]>();
for (const rule of branchRules)
  for (const label of rule.labels) byLabel.set(label, [...(byLabel.get(label) ?? []), rule]);

const none: readonly BranchRule[] = [];

/** The rules for a relation, in their order. */
export function rulesFor(label: string): readonly BranchRule[] {
  return byLabel.get(label) ?? none;
}
