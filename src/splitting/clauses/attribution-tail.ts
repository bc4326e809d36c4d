/** Cuts "…, officials said Friday" from the end of a sentence, so that what was said can be parsed as a sentence of its own. */
import { Span } from '../span.js';

export interface AttributionTail {
  content: Span;
  /** From the speaker's name to the end. */
  tail: Span;
  who: Span;
}

const verb = 'said|says|added|reported|stated|wrote|explained|noted|insisted|claimed|argued|recalled';
const day = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const when = `(?: (?:on |late |early )?(?:${day}|yesterday|today)(?: (?:morning|evening|night|afternoon))?)?`;
const where = '(?: (?:in|at|on|by|to|during|through|via) [^"“”;]{3,90})?';

const forms = [
  // "The dam had failed, according to the harbour master."
  new RegExp(`,["”]?\\s(?<tail>according to (?<who>[^"“”;]{2,120}?))[.]?$`, 'du'),
  // "The dam had failed, Ana Ruiz, the mayor, was quoted as saying by the Echo." and "…, officials said Friday."
  new RegExp(
    `,["”]?\\s(?<tail>(?<who>(?!and |but |which |who |as |or |it |that |where |when )[^,"“”;:]{2,70}?)(?:, [^,"“”;]{3,90},)?${when} (?:(?:was|were) quoted as saying|(?:has |have |had |also |later )?(?:${verb}))${when}${where})[.]?$`,
    'du',
  ),
  // "“The dam had failed,” said Ana Ruiz, the mayor."
  new RegExp(
    `,?["”],?\\s(?<tail>(?:${verb}) (?<who>[^,"“”;:]{2,70}?)(?:(?:, | (?:to|in|at|on|of|by|from|during) )[^"“”;]{2,120})?)[.]?$`,
    'du',
  ),
];
const shortest = 12;

export function attributionTail(text: string, { start, end }: Span): AttributionTail | null {
  const said = text.slice(start, end);
  for (const form of forms) {
    const match = form.exec(said);
    const [tail, who] = [match?.indices?.groups?.tail, match?.indices?.groups?.who];
    if (!match || !tail || !who || match.index < shortest) continue;
    const closing = /^,?["”]/.test(match[0]) ? match[0].search(/["”]/) + 1 : /^,["”]/.test(match[0]) ? 2 : 0;
    return {
      content: { start, end: start + match.index + closing },
      tail: { start: start + tail[0], end: start + tail[1] },
      who: { start: start + who[0], end: start + who[1] },
    };
  }
  return null;
}
