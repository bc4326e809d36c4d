/** A clause as one sentence that can be read alone. */
import { Part } from '../clauses/clause.js';
import { Tree } from '../parsing/tree.js';

export interface Wording {
  tree: Tree;
  text: string;
  /** Words to be written in place of others. */
  instead: Map<number, string>;
}

const opening =
  /^(?:but|and|or|yet|so|however|meanwhile|that|while|although|though|whereas|because|nor|then|also|finally)$/i;

export function writeClaim(parts: Part[], wording: Wording): string {
  const said = parts
    .map((part, at) =>
      typeof part === 'string' ? part : lowered(writeWords(withoutOpening(part, wording.tree), wording), at),
    )
    .filter(Boolean);
  return finish(said.join(' '));
}

/** "The prototype" was a sentence's first word and is not any more. */
function lowered(said: string, at: number): string {
  return at > 0 ? said.replace(/^(?:The|A|An|His|Her|Its|Their|This|These)\b/, (word) => word.toLowerCase()) : said;
}

/** "But the ferry …": the word that ties the clause to the one before says nothing on its own. */
function withoutOpening(words: number[], tree: Tree): number[] {
  let from = 0;
  while (from < words.length - 1) {
    const word = tree.word(words[from] ?? 0);
    if (!(opening.test(word.lower) && !/^(?:DT|WDT|PRP)$/.test(word.tag)) && !/^[,;:.—–-]+$/.test(word.text)) break;
    from++;
  }
  return words.slice(from);
}

function writeWords(words: number[], { tree, text, instead }: Wording): string {
  let said = '';
  let last = -1;
  for (const index of words) {
    const word = tree.word(index);
    const before = tree.words[last];
    // Words that an aside parted follow each other in the tree but not in the text.
    if (before)
      said +=
        last === index - 1 && word.start - before.end < 3
          ? text.slice(before.end, word.start)
          : /^['’,.;:)]/.test(word.text)
            ? ''
            : ' ';
    said += instead.get(index) ?? text.slice(word.start, word.end);
    last = index;
  }
  return said;
}

function finish(said: string): string {
  const clean = balanced(said)
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:])/g, '$1')
    .replace(/,(["”])$/, '$1')
    .replace(/ (['’]s)\b/g, '$1')
    .replace(/(?:, ?)+(?=,)/g, '')
    .replace(/^[\s,;:.–—-]+|[\s,;:.–—-]+$/g, '')
    .trim();
  const capital = clean.replace(
    /^(["“'‘(]*)(\p{Ll})/u,
    (_, marks: string, letter: string) => marks + letter.toUpperCase(),
  );
  return /[.!?]["”’]?$/.test(capital) ? capital : `${capital}.`;
}

/** Without the quotation marks that lost their other half. */
function balanced(said: string): string {
  const straight = (said.match(/"/g) ?? []).length;
  const odd = straight % 2 === 1 ? said.replace(/"/g, '') : said;
  const [open, close] = [(odd.match(/“/g) ?? []).length, (odd.match(/”/g) ?? []).length];
  const [left, right] = [(odd.match(/\(/g) ?? []).length, (odd.match(/\)/g) ?? []).length];
  const quoted = open === close ? odd : odd.replace(/[“”]/g, '');
  return left === right ? quoted : quoted.replace(/[()]/g, '');
}
