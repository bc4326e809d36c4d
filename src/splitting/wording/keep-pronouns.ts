/** "Berg sold Berg's boat" is no English: a pronoun stays one where the claim itself names its person before it. */
import { Part } from '../clauses/clause.js';
import { Tree } from '../parsing/tree.js';

export function keepPronouns(parts: Part[], tree: Tree, instead: Map<number, string>): Map<number, string> {
  const kept = new Map(instead);
  const named = new Set<string>();
  for (const at of parts.flatMap((part) => (typeof part === 'string' ? [] : part))) {
    const { tag, text } = tree.word(at);
    const meant = kept.get(at);
    const surname = meant
      ?.replace(/['’]s?$/, '')
      .split(' ')
      .at(-1);
    if (surname && /^PRP/.test(tag) && named.has(surname)) kept.delete(at);
    else named.add(surname ?? text);
  }
  return kept;
}
