/** "Berg sold Berg's boat" is no English: a pronoun stays one where the claim itself names its person before it. */
import { Part } from '../clauses/clause.js';
import { Tree } from '../parsing/tree.js';

export function keepPronouns(parts: Part[], tree: Tree, instead: Map<number, string>): Map<number, string> {
  if (instead.size === 0) return instead;
  const named = new Set<string>();
  let kept = instead;
  for (const part of parts) {
    if (typeof part === 'string') continue;
    for (const at of part) {
      const { tag, text } = tree.word(at);
      const surname = surnameOf(instead.get(at));
      if (surname && tag.startsWith('PRP') && named.has(surname)) {
        if (kept === instead) kept = new Map(instead);
        kept.delete(at);
      } else named.add(surname ?? text);
    }
  }
  return kept;
}

function surnameOf(name: string | undefined): string | undefined {
  return name
    ?.replace(/['’]s?$/, '')
    .split(' ')
    .at(-1);
}
