/** A claim of its own need not be said again by the clause that its noun stands in: "the ten-year-old girl was found". */
import { Tree } from '../parsing/tree.js';
import { Clause, Part } from './clause.js';

/** What such a claim says of its noun, the clause that the noun stands in need not say again. */
export function withoutMeasures(tree: Tree, clauses: Clause[], measures: Clause[]): Clause[] {
  const said = new Set(
    measures
      .filter(({ rule }) => /^(?:age|size|newly)$/.test(rule))
      .flatMap(({ own, parts }) => own.filter((at) => !inThing(parts, at) || /^(?:CD|HYPH)$/.test(tree.word(at).tag))),
  );
  if (said.size === 0) return clauses;
  const kept = (words: number[]) => words.filter((at) => !said.has(at));
  return clauses
    .filter(({ head }) => !said.has(head))
    .map((clause) => ({
      ...clause,
      parts: clause.parts.map((part) => (typeof part === 'string' ? part : kept(part))),
      subject: kept(clause.subject),
    }));
}

/** The thing itself is the second of the parts, after its article, or the first. */
function inThing(parts: Part[], at: number): boolean {
  const thing = parts.find((part) => typeof part !== 'string');
  return Array.isArray(thing) && thing.includes(at);
}
