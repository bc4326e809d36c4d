/** "Gold went to Chile and bronze to Peru": a second subject and place whose verb is the first one's. */
import { Tree } from '../parsing/tree.js';
import { Clause } from './clause.js';

/** "…the gold going to Chile | and | the bronze | to Peru": a second subject and place without their verb. */
export function gapAfter(tree: Tree, words: number[]): { joint: number; subject: number[]; rest: number[] } | null {
  const [preposition] = words.map((at) => tree.word(at)).filter(({ tag }) => /^(?:IN|TO)$/.test(tag));
  const joint = words.find((at) => tree.word(at).tag === 'CC');
  if (!preposition || joint === undefined || joint < preposition.index) return null;
  const again = words.find((at) => at > joint && tree.word(at).lower === preposition.lower);
  if (again === undefined || again === joint + 1) return null;
  const [subject, rest] = [words.filter((at) => at > joint && at < again), words.filter((at) => at >= again)];
  const nouns = subject.every((at) => /^(?:DT|JJ|NN|NNS|NNPS?|CD|PRP\$|POS)$/.test(tree.word(at).tag));
  return nouns ? { joint, subject, rest } : null;
}

/** The clause twice where it has such a gap; as it is where not. Where the verb has an object, the gap may be that of an object. */
export function gapped(tree: Tree, clause: Clause): Clause[] {
  if (!/^V/.test(tree.word(clause.head).tag) || tree.child(clause.head, 'obj', 'ccomp', 'xcomp', 'cop'))
    return [clause];
  const after = clause.own.filter((at) => at > clause.head);
  const gap = gapAfter(tree, after);
  if (!gap || !tree.has('and')) return [clause];
  const verb = clause.own.filter(
    (at) => at === clause.head || (tree.word(at).head === clause.head && /^aux/.test(tree.word(at).label)),
  );
  const kept = (words: number[]) => words.filter((at) => at < gap.joint);
  const first = {
    ...clause,
    own: kept(clause.own),
    parts: clause.parts.map((part) => (typeof part === 'string' ? part : kept(part))),
  };
  const second = {
    ...clause,
    rule: 'gapped_clause',
    own: [...gap.subject, ...gap.rest],
    parts: [gap.subject, verb, gap.rest],
  };
  return [first, { ...second, subject: gap.subject }];
}
