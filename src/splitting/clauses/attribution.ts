/** Who says it: verbs of saying with their content, and "according to". */
import { Tree, Word } from '../parsing/tree.js';
import { isPredicate, nounPhrase } from './clause.js';
import { reporting, reportingWithThat } from './verbs.data.js';

export interface Saying {
  verb: number;
  speaker: number[];
  content: number;
}

/** "The mayor said the dam had failed": the verb governs what was said. */
export function sayingOf(tree: Tree, head: number, borrowed: number[]): Saying | null {
  const verb = tree.word(head);
  if (!reporting.has(verb.lower)) return null;
  const speaker = speakerOf(tree, head, borrowed);
  const content = tree.childrenOf(head).find((child) => isContent(tree, child, verb));
  return speaker && content ? { verb: head, speaker, content: content.index } : null;
}

function isContent(tree: Tree, child: Word, verb: Word): boolean {
  if (child.label !== 'ccomp' && !(child.label === 'parataxis' && tree.branch(child.index).length > 3)) return false;
  if (!isPredicate(tree, child) || child.tag === 'TO') return false;
  const that = tree.childrenOf(child.index).some((word) => word.label === 'mark' && word.lower === 'that');
  const question = tree
    .branch(child.index)
    .some(
      (at) =>
        at < child.index &&
        /^(?:whether|if|why|how|what|who|where|when)$/.test(tree.word(at).lower) &&
        tree.word(at).label !== 'nmod',
    );
  if (question && !that) return false;
  return (
    that ||
    !reportingWithThat.has(verb.lower) ||
    /["“”]/.test(tree.words[verb.index + 1]?.text ?? '') ||
    tree.words[verb.index + 2]?.text === '"'
  );
}

// "where they claimed …" tells what they did; "as officials said" only who says it.
const joining = /^(?:where|when|while|after|before|because|since|although|though|if|until|and|but)$/;

/** "The dam had failed, the mayor said": the verb of saying hangs from what was said. */
export function sayingAside(tree: Tree, word: Word): { verb: number; speaker: number[] } | null {
  if (word.label !== 'parataxis' && word.label !== 'advcl' && word.label !== 'conj' && word.label !== 'ccomp')
    return null;
  if (word.label === 'conj' && tree.child(word.index, 'cc')) return null;
  if (tree.childrenOf(word.index).some(({ lower, index }) => index < word.index && joining.test(lower))) return null;
  if (!reporting.has(word.lower) && !tree.childrenOf(word.index).some((child) => child.lower === 'saying')) return null;
  // "the mayor said as much" says something of its own.
  if (/^(?:as|so|nothing|this|that|it)$/.test(tree.words[word.index + 1]?.lower ?? '')) return null;
  const speaker = speakerOf(tree, word.index, []);
  return speaker ? { verb: word.index, speaker } : null;
}

function speakerOf(tree: Tree, verb: number, borrowed: number[]): number[] | null {
  const subject = tree.subject(verb);
  if (!subject) return borrowed.length > 0 ? borrowed : null;
  return subject.label === 'expl' || /^(?:it|which|that|who|there|this)$/.test(subject.lower)
    ? null
    : nounPhrase(tree, subject.index);
}

/** "according to the harbour master" */
export function accordingTo(tree: Tree, word: Word): number[] | null {
  if (!tree.has('according')) return null;
  const branch = tree.branch(word.index);
  const first = branch.findIndex((at) => /[\p{L}]/u.test(tree.word(at).text));
  const [according, to] = [tree.words[branch[first] ?? -1], tree.words[branch[first + 1] ?? -1]];
  if (according?.lower !== 'according' || to?.lower !== 'to') return null;
  const noun =
    tree.word(word.index).lower === 'according' ? tree.child(word.index, 'obl', 'nmod', 'obj')?.index : word.index;
  if (noun === undefined) return null;
  const speaker = nounPhrase(tree, noun).filter((at) => at > to.index);
  return speaker.length > 0 ? speaker : null;
}
