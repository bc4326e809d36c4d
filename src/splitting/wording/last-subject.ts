/** What the main clause of a sentence speaks of, for the pronouns that follow it. */
import { Clause } from '../clauses/clause.js';
import { Tree } from '../parsing/tree.js';
import { isPerson } from './people.js';
import type { Context, Subject } from './referents.js';
import { writeWords } from './write-claim.js';

// A longer subject would make what follows unreadable.
const longest = 8;

const indefinite = /^(?:someone|somebody|one|nobody|everyone|everybody|anyone|nothing|something|all|many|some)$/;

/** `instead`: what is written for the pronouns and short names of the tree. */
export function subjectOf(
  { tree, clauses }: { tree: Tree; clauses: Clause[] },
  { text, names }: Context,
  instead: Map<number, string>,
): Subject | null {
  const main = clauses.find(({ rule, subject }) => rule === 'main' && subject.length > 0)?.subject;
  // "The crew said the ship was lost" goes on about the crew.
  const words = main ?? clauses.find(({ rule, speaker }) => rule === 'said' && speaker !== null)?.speaker ?? [];
  const head = words.map((at) => tree.word(at)).find((word) => !words.includes(word.head));
  if (!head || !/^(?:NN|PRP|JJ|CD)/.test(head.tag) || words.length > longest || indefinite.test(head.lower))
    return null;
  if (/^PRP/.test(head.tag)) {
    const known = words.length === 1 ? instead.get(head.index) : undefined;
    return known
      ? { text: known, plural: head.lower === 'they', person: /^(?:he|she|i)$/.test(head.lower), alone: isAlone(tree) }
      : null;
  }
  return {
    text: writeWords(words, { tree, text, instead }),
    plural: /^NNP?S$/.test(head.tag) || words.some((at) => tree.word(at).lower === 'and'),
    person:
      isPerson(head.lower) ||
      [head, ...tree.childrenOf(head.index).filter(({ label }) => label === 'flat')].some(({ text: said }) =>
        names.full.has(said),
      ),
    alone: main === undefined || isAlone(tree),
  };
}

function isAlone(tree: Tree): boolean {
  return !tree.words.some(
    ({ label, tag, index }) =>
      label === 'obj' && /^NN/.test(tag) && !/^(?:its|their)$/.test(tree.child(index, 'nmod:poss')?.lower ?? ''),
  );
}
