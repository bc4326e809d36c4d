/** "the Harbour Workers' Union (HWU)" names an abbreviation: later "HWU" can be written out. */
import { Tree } from '../parsing/tree.js';

// Words of the name before the bracket: capitalised, or the small words between them.
const introduced =
  /((?:(?:\p{Lu}[\p{L}\d’'.-]*|\d+|of|the|for|and|on|in|&) ){1,8})[([](\p{Lu}[\p{L}]{0,7}\d{0,2})[)\]]/gu;
const small = /^(?:of|the|for|and|on|in|&)$/;

/** By abbreviation. "Workbench 9 (WB9)" also tells what WB and WB8 are. */
export type Abbreviations = Map<string, string>;

export function findAbbreviations(text: string): Abbreviations {
  const found: Abbreviations = new Map();
  for (const [, before = '', short = ''] of text.matchAll(introduced)) {
    const full = spelledOut(before.trim().split(' '), short);
    if (full === null || short.length < 2) continue;
    if (!found.has(short)) found.set(short, full);
    const [, letters = '', version] = /^(\p{L}{2,})(\d+)$/u.exec(short) ?? [];
    if (version && full.endsWith(` ${version}`)) found.set(letters, full.slice(0, -version.length - 1));
  }
  return found;
}

/** The last words of the name whose first letters spell the abbreviation; null where they do not. */
function spelledOut(words: string[], short: string): string | null {
  const letters = /\d+$/.exec(short)?.[0];
  let rest = short.toUpperCase();
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] ?? '';
    const initial = letters && word === letters ? letters : word.charAt(0).toUpperCase();
    if (rest.endsWith(initial)) rest = rest.slice(0, -initial.length);
    else if (!small.test(word)) return null;
    if (rest === '') return words.slice(at).join(' ');
  }
  return null;
}

/** What an abbreviation stands for here; null within the brackets that introduce it. */
export function writtenOut(word: string, before: string, known: Abbreviations): string | null {
  if (before === '(' || before === '[') return null;
  const full = known.get(word);
  if (full) return full;
  const [, letters = '', version] = /^(\p{L}{2,})(\d+)$/u.exec(word) ?? [];
  const base = version ? known.get(letters) : undefined;
  return base ? `${base} ${version}` : null;
}

export function writtenOutIn(tree: Tree, known: Abbreviations): Map<number, string> {
  return new Map(
    tree.words.flatMap(({ index, text }): [number, string][] => {
      const full = writtenOut(text, tree.words[index - 1]?.text ?? '', known);
      return full === null ? [] : [[index, full]];
    }),
  );
}
