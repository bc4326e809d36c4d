/** Mentions of something in order of place. */
export interface Mention {
  at: number;
  name: string;
}

/** Those from one offset up to another. They stand in order: the first is found by halving. */
export function mentionsBetween<Kind extends Mention>(mentions: Kind[], from: number, to: number): Kind[] {
  const [first, last] = [countBefore(mentions, from), countBefore(mentions, to)];
  return mentions.slice(first, last);
}

export function lastMention<Kind extends Mention>(mentions: Kind[], from: number, to: number): Kind | undefined {
  const last = mentions[countBefore(mentions, to) - 1];
  return last && last.at >= from ? last : undefined;
}

function countBefore(mentions: Mention[], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.at ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
