/** Reads the clauses off a dependency tree. Each rule takes a branch out of its sentence and says what it asserts. */
import { Tree, Word } from '../parsing/tree.js';
import { accordingTo, sayingAside, sayingOf } from './attribution.js';
import { Clause, isPredicate, nounPhrase, Part, settled, Setting, trimPunctuation } from './clause.js';
import { Branching, rulesFor } from './branch-rules.js';
import { bothAnd } from './both-and.js';
import { gapped } from './gaps.js';
import { perNumber } from './per-number.js';

// Deeper nesting than any sentence of prose has.
const deepest = 40;

export function findClauses(tree: Tree): Clause[] {
  if (tree.root < 0) return [];
  const clauses: Clause[] = [];
  readClause(tree, tree.root, { rule: 'main' }, clauses, 0);
  return clauses;
}

function readClause(tree: Tree, head: number, setting: Setting, into: Clause[], depth: number): void {
  if (depth > deepest) return;
  const saying = sayingOf(tree, head, setting.subject ?? []);
  const clause = emptyClause(tree, head, setting);
  const later: Branching[] = [];
  const own = gather(tree, clause, saying?.content ?? -1, setting, later);
  clause.own = trimPunctuation(tree, own);
  clause.parts = partsOf(tree, clause, setting);
  if (saying) {
    const { speaker, verb, content } = saying;
    later.push({
      head: content,
      setting: { rule: 'said', speaker: clause.speaker ?? speaker, saying: verb, leaveOut: markOf(tree, content) },
    });
  } else
    into.push(
      ...gapped(tree, clause)
        .flatMap((one) => perNumber(tree, one))
        .flatMap((one) => bothAnd(tree, one))
        .map(settled),
    );
  for (const { head: next, setting: its, ready } of later) {
    if (ready) into.push(settled(ready));
    else readClause(tree, next, { speaker: clause.speaker, saying: clause.saying, ...its }, into, depth + 1);
  }
}

function emptyClause(tree: Tree, head: number, setting: Setting): Clause {
  const subject = tree.subject(head);
  return {
    head,
    parts: [],
    own: [],
    subject: subject ? nounPhrase(tree, subject.index) : (setting.subject ?? []),
    rule: setting.rule,
    speaker: setting.speaker ?? null,
    saying: setting.saying ?? null,
    timeOf: setting.timeOf ?? null,
    link: setting.link ?? '',
  };
}

/** The clause's own words: its branch without what the rules take out of it. */
function gather(tree: Tree, clause: Clause, content: number, setting: Setting, later: Branching[]): number[] {
  const cuts: number[][] = [];
  const own = tree.branch(clause.head, (word) => {
    if (word.index === content || setting.leaveOut?.has(word.index)) return true;
    const taken = takeOut(tree, word, clause, later);
    if (taken) cuts.push(tree.branch(word.index));
    return taken;
  });
  const last = Math.max(...cuts.map((cut) => cut[0] ?? 0), -1);
  // "The mill closed, the pier fell – a lost year.": what is added at the end says nothing of the first clause alone.
  const added = tree
    .childrenOf(clause.head)
    .filter((word) => word.label === 'parataxis' && last > clause.head && word.index > last && !isPredicate(tree, word))
    .flatMap((word) => tree.branch(word.index));
  const atCut = new Set(cuts.flatMap((cut) => [(cut[0] ?? 0) - 1, (cut[cut.length - 1] ?? 0) + 1]));
  const out = new Set(added);
  return own.filter(
    (at) => !out.has(at) && !(atCut.has(at) && /^[,;:—–-]+$/.test(tree.word(at).text)) && !setting.leaveOut?.has(at),
  );
}

function takeOut(tree: Tree, word: Word, clause: Clause, later: Branching[]): boolean {
  const aside = sayingAside(tree, word);
  const source = aside?.speaker ?? accordingTo(tree, word);
  if (source && word.head === clause.head) {
    clause.speaker ??= source;
    clause.saying ??= aside?.verb ?? null;
    for (const inner of tree.branch(word.index)) {
      if (inner === word.index) continue;
      for (const rule of rulesFor(tree.word(inner).label)) {
        const found = rule.within === 'noun' ? rule.read(tree, tree.word(inner), clause) : null;
        if (found) later.push(...found.clauses);
      }
    }
    return true;
  }
  for (const rule of rulesFor(word.label)) {
    const found = rule.read(tree, word, clause);
    if (!found) continue;
    later.push(...found.clauses);
    return !found.stays;
  }
  return false;
}

function markOf(tree: Tree, head: number): Set<number> {
  return new Set(
    tree.childrenOf(head).flatMap((child) => (child.label === 'mark' && child.lower === 'that' ? [child.index] : [])),
  );
}

function partsOf(tree: Tree, clause: Clause, setting: Setting): Part[] {
  const { subject, link = '', tail = [], front = [] } = setting;
  const own = tree.subject(clause.head);
  if (own && link && !subject) {
    const words = new Set(tree.branch(own.index));
    const first = clause.own.filter((at) => words.has(at));
    return [first, link, clause.own.filter((at) => !words.has(at)), ...tail];
  }
  if (setting.object) {
    // "the hall that they were trained in": after the preposition that was left behind.
    const last = tree.word(clause.own.at(-1) ?? clause.head);
    const stranded = /^(?:IN|TO)$/.test(last.tag) ? last.index : 0;
    const after = Math.max(clause.head, stranded, tree.child(clause.head, 'compound:prt')?.index ?? 0);
    return [clause.own.filter((at) => at <= after), setting.object, clause.own.filter((at) => at > after)];
  }
  return [
    ...(front.length > 0 ? [front, ','] : []),
    ...(subject ? [subject] : []),
    ...(link ? [link] : []),
    clause.own,
    ...tail,
  ];
}
