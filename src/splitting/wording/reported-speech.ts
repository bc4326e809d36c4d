/** Words that change when what was reported is said directly. */
import { Clause } from '../clauses/clause.js';
import { Tree } from '../parsing/tree.js';

/** Reported "would" was "will" when it was said; a headline's "to visit" is "will visit". */
export function foretold(tree: Tree, clause: Clause, headline: boolean): [number, string][] {
  const children = tree.childrenOf(clause.head);
  const perfect = children.some(({ lower }) => lower === 'have');
  // "though he would not say": a refusal, not what was foretold.
  const refused = /^(?:say|comment|discuss|elaborate|give|confirm|name|identify|answer)$/.test(
    tree.word(clause.head).lower,
  );
  const not = children.some(({ lower }) => /^(?:not|n't)$/.test(lower));
  if (refused && not) return [];
  const would = children.filter(({ lower, label }) => lower === 'would' && label === 'aux' && !perfect && !headline);
  const to = headline
    ? tree.words
        .filter(({ lower, index }) => lower === 'to' && index < 6 && tree.words[index + 1]?.tag === 'VB')
        .slice(0, 1)
    : [];
  return [...would, ...to].map(({ index }) => [index, 'will']);
}

const telling = /^(?:told|tells?|informed|warned|reminded|assured|asked)$/;

/** "The union said it would strike": the pronoun that begins what is said is the speaker. Its word, where that is sure. */
export function speakerPronoun(tree: Tree, { subject, speaker, saying, rule }: Clause): number | null {
  const [only, ...more] = subject;
  if (only === undefined || more.length > 0 || !speaker || !/^(?:said|coordinated_predicate)$/.test(rule)) return null;
  // "Berg told Ruiz that she had lost": either of them.
  if (saying !== null && telling.test(tree.word(saying).lower) && tree.child(saying, 'obj', 'iobj')) return null;
  const { lower } = tree.word(only);
  if (!/^(?:it|they|he|she|we|i)$/.test(lower)) return null;
  const plural = speaker.some((at) => /^NNP?S$/.test(tree.word(at).tag));
  return plural === /^(?:they|we)$/.test(lower) ? only : null;
}
