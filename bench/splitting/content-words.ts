/**
 * How alike two wordings of a claim are. Small words and endings are left aside, so that "Putin would visit" and
 * "Putin will visit" say the same, and an article more or less costs nothing.
 */
const smallWords = new Set(
  [
    'a an the this that these those it its',
    'who whom which and or but as',
    'of to in on at by for with from',
    'is are was were be been being has have had do does did will would',
  ].flatMap((line) => line.split(' ')),
);

/** Letters and digits, held together by an apostrophe, full stop or hyphen: "u.s", "19-day", "merrak's". */
const word = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

export function contentWords(text: string): string[] {
  const all = text.toLowerCase().match(word) ?? [];
  return all.filter((each) => !smallWords.has(each)).map(root);
}

/** Rough on purpose: it need only treat two wordings of one sentence alike. */
function root(full: string): string {
  const singular = full.endsWith('ies') ? `${full.slice(0, -3)}y` : full;
  const owner = singular.replace(/['’]s$|s'$/, '');
  const ending = /(?:ing|ed|es|s)$/.exec(owner);
  const bare = ending && ending.index > 2 ? owner.slice(0, ending.index) : owner;
  return bare.endsWith('e') ? bare.slice(0, -1) : bare;
}

/** 0: no word in common; 1: the same words as often, in whatever order. */
export function likeness(one: string[], other: string[]): number {
  if (one.length + other.length === 0) return 0;
  const left = new Map<string, number>();
  for (const each of one) left.set(each, (left.get(each) ?? 0) + 1);
  let shared = 0;
  for (const each of other) {
    const times = left.get(each) ?? 0;
    if (times === 0) continue;
    left.set(each, times - 1);
    shared++;
  }
  return (2 * shared) / (one.length + other.length);
}
