/** Cuts "…, officials said Friday" out of a sentence, so that what was said can be parsed as a sentence of its own. */
import { Span } from '../span.js';

export interface AttributionTail {
  contents: Span[];
  /** From the speaker's name to the end. */
  tail: Span;
  who: Span;
}

const audience =
  'told (?:reporters|journalists|the press|the paper|the newspaper|the agency|parliament|lawmakers|\\p{Lu}[^,"“”]{2,30}|a [^,"“”]{2,30}|\\d+ [^,"“”]{2,30})';
const verb = `${audience}|said|says|added|reported|stated|wrote|explained|noted|insisted|claimed|argued|recalled|wrote`;
// A speaker's name or description: no verb in it.
const name = '(?:(?! (?:is|are|was|were|has|have|had|will|would|when|which|who|that|because) )[^,"“”;:]){2,70}?';
const day = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const when = `(?: (?:on |late |early )?(?:${day}|yesterday|today)(?: (?:morning|evening|night|afternoon))?)?`;
const where = '(?: (?:in|at|on|by|to|during|through|via|after|before|as|when|while|from) [^"“”;]{3,90})?';

const forms = [
  // "The dam had failed, according to the harbour master."
  /,["”]?\s(?<tail>according to (?<who>[^"“”;,]{2,90}?)(?:, (?!but |and |while |although )[^"“”;]{2,120})?)[.]?$/du,
  // "The dam had failed, Ana Ruiz, the mayor, was quoted as saying by the Echo." and "…, officials said Friday."
  new RegExp(
    `,["”]?\\s(?<tail>(?<who>(?!and |but |which |who |as |or |it |that |where |when )${name})(?:, [^,"“”;]{3,90},)?${when} (?:(?:was|were) quoted as saying|(?:has |have |had |also |later )?(?:${verb}))${when}${where})[.]?$`,
    'du',
  ),
  // "“The dam had failed,” said Ana Ruiz, the mayor."
  new RegExp(
    `,?["”],?\\s(?<tail>(?:${verb}) (?<who>[^,"“”;:]{2,70}?)(?:(?:, | (?:to|in|at|on|of|by|from|during) )[^"“”;]{2,120})?)[.]?$`,
    'du',
  ),
  // "The dam had failed, said Ana Ruiz, who had run it."
  /,\s(?=sa(?:id|ys) )(?<= (?:is|are|was|were|has|have|had|will|would|could|can|did|\p{L}+ed|fell|rose|sank|lost|won|left|came|went|took|made) .*,\s)(?<tail>(?:said|says) (?<who>(?:(?! (?:is|are|was|were|has|have|had|will|would|could|can|did|that) )[^,"“”;:]){2,60}?)(?:,? (?:who|which|in|at|on|during) [^"“”;]{2,120}|, [^"“”;]{2,120})?)[.]?$/du,
  // "“It is a long game.” – Lena Berg"
  /["”]\s?(?:--?|–|—)\s?(?<tail>(?<who>\p{Lu}[^"“”;:.]{2,60}))$/du,
];
// "The report concluded, “…" and "“We lost,” Ana Ruiz told the press, “and …": the quotation goes on after its speaker.
const told = `(?:has |have |had |later |also )?(?:${verb}|concluded|told [^,"“”]{2,40})`;
const leading = new RegExp(`^(?<tail>(?<who>[^,"“”;:]{2,90}?) ${told}(?: [^,"“”;:]{2,60})?)[,:]\\s?(?=["“])`, 'du');
const amid = new RegExp(`,["”]\\s(?<tail>(?<who>[^,"“”;:]{2,70}?) ${told}(?: [^,"“”;:]{2,60})?)[,:.]\\s(?=["“])`, 'du');
const shortest = 12;

export function attributionTail(text: string, span: Span): AttributionTail | null {
  const said = text.slice(span.start, span.end);
  for (const form of [...forms, leading, amid]) {
    const match = form.exec(said);
    const [tail, who] = [match?.indices?.groups?.tail, match?.indices?.groups?.who];
    if (!match || !tail || !who || (form !== leading && match.index < shortest)) continue;
    const at = ([from, to]: [number, number]): Span => ({ start: span.start + from, end: span.start + to });
    return { contents: contentsOf(match, said.length).map(at), tail: at(tail), who: at(who) };
  }
  return null;
}

/** What stands before the speaker, with its closing mark, and what goes on after. */
function contentsOf(match: RegExpExecArray, length: number): [number, number][] {
  const closing = match[0].search(/["”]/);
  const before: [number, number] = [0, match.index + (closing >= 0 && closing < 2 ? closing + 1 : 0)];
  const after: [number, number] = [match.index + match[0].length, length];
  return [before, after].filter(([from, to]) => to - from > 2);
}

const participle =
  /,\s(?:saying|writing|adding|stating|telling [^,"“”]{2,40}|declaring|explaining|claiming)(?: [^,"“”]{2,60})?[,:]?\s(?=["“])/;

/** "The union refused, saying on Friday “the offer is an insult”": what was done, and what its doer said. */
export function sayingParticiple(text: string, { start, end }: Span): { main: Span; said: Span } | null {
  const match = participle.exec(text.slice(start, end));
  if (!match || match.index < shortest) return null;
  return {
    main: { start, end: start + match.index },
    said: { start: start + match.index + match[0].length, end },
  };
}

const amidClause = new RegExp(
  `,\\s(?<tail>according to (?<who>[^,"“”;]{2,90})|(?<teller>(?!and |but |which |who |as |or |it |that |where |when )${name}) (?:said|says|added|told [^,]{3,30})(?: (?:on )?${day})?)(?=,\\s)`,
  'du',
);

/** "The mill, according to its owner, had closed": where the source stands in the middle of what it said. */
export function attributionAmid(text: string, span: Span): { tail: Span; who: Span } | null {
  const groups = amidClause.exec(text.slice(span.start, span.end))?.indices?.groups;
  const who = groups?.who ?? groups?.teller;
  if (!groups?.tail || !who) return null;
  const at = ([from, to]: [number, number]): Span => ({ start: span.start + from, end: span.start + to });
  return { tail: at(groups.tail), who: at(who) };
}
