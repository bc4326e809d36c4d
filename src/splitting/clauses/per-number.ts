/** "It carried 388 passengers and 27 crew": a member of a list with a number of its own is a claim of its own. */
import { Tree, Word } from '../parsing/tree.js';
import { Clause } from './clause.js';

/** The clause once for each such member; as it is where it has no such list. */
export function perNumber(tree: Tree, clause: Clause): Clause[] {
  const list = numberedList(tree, clause);
  if (!list) return [clause];
  const branches = list.map((member) => new Set(ownBranch(tree, member, list)));
  return list.map((_, at) => {
    const others = new Set(branches.flatMap((branch, other) => (other === at ? [] : [...branch])));
    const kept = (words: number[]) => words.filter((word) => !others.has(word) && !joins(tree, word, list));
    return {
      ...clause,
      head: clause.head,
      parts: clause.parts.map((part) => (typeof part === 'string' ? part : kept(part))),
      own:
        at === 0
          ? kept(clause.own)
          : [...(branches[at] ?? [])].filter((word) => clause.own.includes(word) && !joins(tree, word, list)),
    };
  });
}

const units =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|feet|inch(?:es)?|pounds?|ounces?|met(?:er|re)s?|miles?)$/;

function numberedList(tree: Tree, clause: Clause): Word[] | null {
  const own = new Set(clause.own);
  for (const at of clause.own) {
    const first = tree.word(at);
    if (!/^NN/.test(first.tag) || !/^(?:obj|nsubj|nsubj:pass|obl)$/.test(first.label) || first.head !== clause.head)
      continue;
    const more = tree
      .childrenOf(at)
      .filter(({ label, tag, index }) => label === 'conj' && /^NN/.test(tag) && own.has(index));
    const list = [first, ...more];
    // "52 minutes and 18 seconds" is one amount.
    const measured = list.every(({ lower }) => units.test(lower));
    if (more.length > 0 && !measured && list.every((noun) => numbered(tree, noun))) return list;
  }
  return null;
}

function numbered(tree: Tree, noun: Word): boolean {
  const number = tree.child(noun.index, 'nummod');
  return (
    number !== undefined &&
    /\d|^(?:hundred|thousand|million|billion)/.test(number.lower) &&
    !/^(?:1[5-9]|20)\d\d$/.test(number.text)
  );
}

function ownBranch(tree: Tree, member: Word, list: Word[]): number[] {
  return tree.branch(member.index, (word) => word.index !== member.index && list.includes(word));
}

/** The "and" and the commas between the members. */
function joins(tree: Tree, word: number, list: Word[]): boolean {
  const { label, head, text } = tree.word(word);
  return list.some(({ index }) => index === head) && (label === 'cc' || (label === 'punct' && text === ','));
}
