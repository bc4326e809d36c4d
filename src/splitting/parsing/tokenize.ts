/** Words and marks of a sentence as the treebanks cut them: clitics, hyphens and marks apart, abbreviations whole. */
export interface Token {
  start: number;
  end: number;
  text: string;
}

// In order: abbreviations with inner full stops (U.S., p.m.), titles, numbers with separators, words up to a clitic,
// clitics, runs of one mark, any other character.
const pattern =
  /(?:\p{L}\.){2,}|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Prof|Rev|Hon|Jr|Sr|St|No|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|vs|etc)\.|\p{Lu}\.(?=\s+\p{Lu})|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|s)?(?!\p{L})|can(?=not(?!\p{L}))|[\p{L}\p{N}]+?(?=n['’]t(?!\p{L}))|n['’]t(?!\p{L})|['’](?:s|re|ve|ll|d|m)(?!\p{L})|[\p{L}\p{M}\p{N}]+(?:['’](?!(?:s|re|ve|ll|d|m|t)(?!\p{L}))[\p{L}\p{M}\p{N}]+)*(?:&[\p{Lu}]+)?(?:\.(?:com|org|net|gov|edu|co|uk)(?!\p{L}))*|\.{2,}|-{2,}|``|''|[^\s]/giu;

export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = offset + match.index;
    tokens.push({ start, end: start + match[0].length, text: match[0] });
  }
  return tokens;
}
