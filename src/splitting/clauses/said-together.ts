/** Whether a second predicate belongs to what was said or to the saying. */
import { Tree, Word } from '../parsing/tree.js';
import { sayingOf } from './attribution.js';
import { Clause, nounPhrase, Setting } from './clause.js';

/** "The firm said it would pay, but gave no date": the second verb is the firm's own doing, not what it said. */
export function backToSpeaker(tree: Tree, clause: Clause, word: Word): number[] | null {
  const but = tree.child(word.index, 'cc')?.lower === 'but';
  const would = tree.child(clause.head, 'aux')?.lower === 'would';
  const past = word.tag === 'VBD' || tree.childrenOf(word.index).some(({ lower }) => lower === 'did');
  return but && would && past && clause.rule === 'said' ? clause.speaker : null;
}

/** "The firm says the mill is safe and would create jobs": the mill would, though the parser hung it from "says". */
export function alsoSaid(tree: Tree, clause: Clause, word: Word): Setting | null {
  const saying = sayingOf(tree, clause.head, clause.subject);
  const modal = tree.childrenOf(word.index).some(({ label, tag }) => label === 'aux' && tag === 'MD');
  const subject = saying && modal && !tree.subject(word.index) ? tree.subject(saying.content) : undefined;
  if (!saying || !subject) return null;
  const { speaker, verb } = saying;
  return {
    rule: 'coordinated_predicate',
    subject: nounPhrase(tree, subject.index),
    speaker: clause.speaker ?? speaker,
    saying: verb,
  };
}
