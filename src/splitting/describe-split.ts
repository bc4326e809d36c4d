/** A split as a list for people: each sentence with its claims, or why it has none. */
import { noClaimReasons } from './no-claim-reason.js';
import type { ProposedClaim, Split } from './split-article.js';

export function describeSplit(text: string, split: Split): string {
  const lines = [...heading(split), ''];
  split.sentences.forEach(({ start, end, noClaim }, at) => {
    lines.push(`${at + 1}. ${text.slice(start, end).replace(/\s+/g, ' ')}`);
    if (noClaim) lines.push(`   No claim. ${noClaimReasons[noClaim]}`);
    for (const claim of split.claims) if (claim.sentence === at) lines.push(...describeClaim(claim));
    lines.push('');
  });
  lines.push(`${counted(split.claims.length, 'claim')} in ${counted(split.sentences.length, 'sentence')}.`);
  return `${lines.join('\n')}\n`;
}

function heading({ headline, dateline, referenceDate, fallback, language }: Split): string[] {
  const place = dateline
    ? [`Dateline: ${[dateline.place, dateline.date, dateline.agency].filter(Boolean).join(', ')}`]
    : [];
  const other = fallback ? [`"${language}" is not read: only its sentences are shown.`] : [];
  return [...(headline ? [`Headline: ${headline}`] : []), ...place, `Dates counted from: ${referenceDate}`, ...other];
}

function describeClaim({ text, kind, speaker, from, to, worth, worthReasons }: ProposedClaim): string[] {
  const when = from || to ? `${from ?? '…'} to ${to ?? '…'}` : 'no date';
  const reasons = worthReasons.length > 0 ? `: ${worthReasons.join(', ')}` : '';
  return [
    `   - ${text}`,
    `     ${kind}; ${speaker ? `says ${speaker}` : 'the article’s own'}; ${when}; worth ${worth.toFixed(2)}${reasons}`,
  ];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
