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
      typeof part === 'string'
        ? part
        : lowered(part, writeWords(withoutOpening(part, wording.tree), wording), at, wording.tree),
    )
    .filter(Boolean);
  return finish(said.join(' '));
}

/** "The prototype" was a sentence's first word and is not any more. */
function lowered(part: number[], said: string, at: number, tree: Tree): string {
  if (at === 0) return said;
  const first = tree.words[part[0] ?? -1];
  const name = !first || /^NNP/.test(first.tag) || /^.\p{Lu}/u.test(first.text) || first.text === 'I';
  const quoted = /^["“]$/.test(tree.words[0]?.text ?? '') ? 1 : 0;
  const opens = first !== undefined && first.index <= quoted && !name && said.startsWith(first.text);
  const articles = /^(["“]?)(The|A|An|His|Her|Its|Their|It|They|There|This|These|That|No|Not)\b/;
  return opens
    ? said.charAt(0).toLowerCase() + said.slice(1)
    : said.replace(articles, (_, mark: string, word: string) => mark + word.toLowerCase());
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

export function writeWords(words: number[], { tree, text, instead }: Wording): string {
  let said = '';
  let last = -1;
  for (const index of words) {
    const word = tree.word(index);
    const before = tree.words[last];
    // Words that an aside parted follow each other in the tree but not in the text.
    if (before)
      said +=
        last === index - 1 && word.start >= before.end && word.start - before.end < 3
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
