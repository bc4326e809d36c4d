/** Mends what the parser is known to get wrong in news. */
import { Arcs } from './parse.js';
import { Token } from './tokenize.js';

const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const past = /(?:[a-z]{2}ed|met|won|lost|began|sank|fell|rose|struck|left|held|took|gave|made|told)$/;
const goesOn = /^(?:to|in|at|for|with|that|on|by|a|an|the|after|as|near)$/;
const saying = /^(?:said|says|told|reported|announced|stated|added|confirmed)$/;

/**
 * "Officials said Friday the dam had failed": wire copy puts the bare day beside the verb of saying, where the treebanks
 * have none and the parser takes it for a subject. Such days are kept from it and hung on the verb afterwards.
 */
export function strayDays(tokens: Token[]): Map<number, number> {
  const days = new Map<number, number>();
  tokens.forEach(({ text }, at) => {
    if (!weekday.test(text) || /^(?:on|last|next|this|of|,)$/i.test(tokens[at - 1]?.text ?? '')) return;
    const verb = tokens[at - 1]?.text ?? '';
    if (saying.test(verb) || (past.test(verb) && goesOn.test(tokens[at + 1]?.text ?? ''))) days.set(at, at - 1);
    else if (saying.test(tokens[at + 1]?.text ?? '')) days.set(at, at + 1);
  });
  return days;
}

/** "Mayor Lena Berg": two names in a row under one head with one relation are one name. */
export function joinNames({ heads, labels }: Arcs, tags: string[]): void {
  for (let at = 1; at < heads.length; at++) {
    if (!/^NNPS?$/.test(tags[at] ?? '') || !/^NNPS?$/.test(tags[at - 1] ?? '')) continue;
    if (
      heads[at] !== heads[at - 1] ||
      labels[at] !== labels[at - 1] ||
      !/^(?:nsubj|obj|obl|nmod|appos)/.test(labels[at] ?? '')
    )
      continue;
    heads[at] = at - 1;
    labels[at] = 'flat';
  }
}

/**
 * "Crews from Peru both had trouble": a noun as root with a finite verb hung beside it, no comma or relative word between,
 * is that verb's subject.
 */
export function promoteVerb({ heads, labels }: Arcs, tags: string[], words: string[]): void {
  const root = heads.indexOf(-1);
  if (!/^(?:NN|CD|DT|PRP)/.test(tags[root] ?? '') || heads.some((head, at) => head === root && labels[at] === 'cop'))
    return;
  const verb = heads.findIndex((head, at) => {
    if (head !== root || at <= root) return false;
    const helped = tags[at] === 'VB' && heads.some((other, helper) => other === at && tags[helper] === 'MD');
    const linked = heads.some(
      (other, helper) => other === at && labels[helper] === 'cop' && /^(?:VBD|VBZ|VBP)$/.test(tags[helper] ?? ''),
    );
    return helped || linked || /^(?:VBD|VBZ|VBP)$/.test(tags[at] ?? '');
  });
  if (verb < 0) {
    promoteParticiple({ heads, labels }, tags, words, root);
    return;
  }
  // "President | Lena ← Ames will visit": the rest of the root's own name was taken for the subject.
  const rest = heads.findIndex((head, at) => head === verb && at === root + 1 && /^nsubj/.test(labels[at] ?? ''));
  if (rest >= 0 && /^NNP/.test(tags[root] ?? '') && /^NNP/.test(tags[rest] ?? '')) {
    [heads[rest], labels[rest]] = [root, 'flat'];
  } else if (!/^(?:appos|acl|acl:relcl|parataxis|conj|dep)$/.test(labels[verb] ?? '')) return;
  const between = heads.flatMap((head, at) => (head === verb && at < verb ? [at] : []));
  if (between.some((at) => /^(?:W|CC|,|:)/.test(tags[at] ?? '') || /^(?:nsubj|mark)/.test(labels[at] ?? ''))) return;
  if (words.slice(root, verb).some((word) => /^[,;:(–—]$/.test(word))) return;
  [heads[verb], labels[verb], heads[root], labels[root]] = [-1, 'root', verb, 'nsubj'];
}

/** "About fifty people marched through the town": a noun, then a participle, and no other verb that could be the sentence's. */
function promoteParticiple({ heads, labels }: Arcs, tags: string[], words: string[], root: number): void {
  const verb = root + 1;
  if (tags[verb] !== 'VBN' || labels[verb] !== 'acl' || heads[verb] !== root) return;
  if (tags.some((tag) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag)) || words[verb + 1]?.toLowerCase() === 'by') return;
  [heads[verb], labels[verb], heads[root], labels[root], tags[verb]] = [-1, 'root', verb, 'nsubj', 'VBD'];
}

const irregularPast =
  /^(?:ate|became|began|bent|bled|blew|bore|bought|bred|broke|brought|built|burned|came|cast|caught|chose|clung|crept|cut|dealt|drank|drew|drove|dug|fed|fell|felt|fled|flew|flung|forgot|fought|found|froze|gave|got|grew|had|heard|held|hid|hit|hung|hurt|kept|knelt|knew|led|left|lent|let|lit|lost|made|met|overthrew|overtook|paid|put|quit|ran|rang|rode|rose|said|sang|sank|sat|saw|sent|set|shed|shone|shook|shot|shrank|shut|slept|slew|slid|sold|sought|sped|spent|spoke|sprang|spread|spun|stole|stood|struck|stuck|stung|swam|swept|swore|swung|taught|thought|threw|told|took|tore|understood|undertook|upset|went|wept|withdrew|won|wore|wound|wrote)$/;

const wanting = /^(?:plans|hopes|aims|vows|promises|offers|seeks|wants|needs|intends)$/;

const holding = /^(?:fear|hope|claim|doubt|plan|worry|suspect|report|demand|wish)$/;
const giving =
  /^(?:given|awarded|called|named|offered|sent|shown|told|paid|granted|denied|made|dubbed|considered|taught|asked|promised|allowed|handed|left)$/;
const helping = /^(?:is|are|was|were|be|been|being|has|have|had|'s|’s|get|got|gets)$/;

/** Tags that taggers give wrongly in wire copy: "The bureau plans to publish" has no noun "plans", "Ostrana grew" no verb "Ostrana". */
export function mendTags(words: string[], tags: string[]): string[] {
  return tags.map((tag, at) => {
    const [before, next] = [tags[at - 1] ?? '', tags[at + 1] ?? ''];
    // After a whole noun phrase: of "U.S. plans to build" it may be the noun.
    const phrase = at === 1 || tags[at - 2] === 'DT';
    if (tag === 'NNS' && wanting.test(words[at] ?? '') && /^NN/.test(before) && phrase && next === 'TO') return 'VBZ';
    const named = /^(?:VBD|VBZ|MD)$/.test(next) || /^(?:it|him|her)self$/.test(words[at + 1] ?? '');
    // "The ministry disputes this": a noun is not followed by "this".
    const ruled =
      tag === 'NNS' && before === 'NN' && /^(?:DT|PRP|PRP\$)$/.test(next) && tags.slice(0, at).includes('DT');
    if (ruled && !tags.slice(0, at).some((other) => /^(?:VB[DZP]|MD|IN)$/.test(other))) return 'VBZ';
    // "villagers fear that …"
    if (tag === 'NN' && before === 'NNS' && holding.test(words[at] ?? '') && words[at + 1] === 'that') return 'VBP';
    // "a barge struck it": only a verb that gives or names has an object as a participle.
    const object = /^(?:PRP|DT|PRP\$)$/.test(next) && !giving.test(words[at] ?? '');
    if (
      tag === 'VBN' &&
      /^NN/.test(before) &&
      object &&
      !words.slice(Math.max(0, at - 6), at).some((word) => helping.test(word))
    )
      return 'VBD';
    // "with Berg scoring twice"
    if (
      tag === 'NN' &&
      before === 'NNP' &&
      /ing$/.test(words[at] ?? '') &&
      words.slice(Math.max(0, at - 4), at).includes('with')
    )
      return 'VBG';
    // "has been sold and rebuilt"
    const participle =
      /(?:[a-z]{3}ed|built|sold|sent|kept|held|left|lost|found|made|paid|taken|given|driven|written|broken|stolen|shown|grown|thrown|drawn)$/;
    const after = tag === 'NN' && before === 'CC' && participle.test(words[at] ?? '') && /^(?:IN|RB|TO|\.)$/.test(next);
    if (after && tags.slice(0, at).includes('VBN')) return 'VBN';
    if (at === 0 && /^VBP?$/.test(tag) && named && /^\p{Lu}/u.test(words[0] ?? '')) return 'NNP';
    return tag;
  });
}

/**
 * "The minister lives in Cork": a sentence without any finite verb has one that was taken for a noun or a participle.
 * The first word that could be it, after a noun and before what may follow a verb, is read as a verb.
 */
export function withVerb(words: string[], tags: string[]): string[] {
  if (words.length < 3 || tags.some((tag) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag))) return tags;
  const verb = words.findIndex((word, at) => {
    if (at === 0 || !/^(?:NNS?|VBN|VB|JJ)$/.test(tags[at] ?? '') || !/^(?:NN|PRP|CD|JJ|,)/.test(tags[at - 1] ?? ''))
      return false;
    if (!/^(?:IN|DT|PRP|RB|TO|CD|VBG|JJ|NNP|PRP\$|\.)/.test(tags[at + 1] ?? '.')) return false;
    const participle = tags[at] === 'VBN' && words[at + 1]?.toLowerCase() === 'by';
    return !participle && (/(?:ed|[^s]s)$/.test(word) || irregularPast.test(word));
  });
  if (verb < 0) return tags;
  return tags.map((tag, at) => (at === verb ? (/[^s]s$/.test(words[verb] ?? '') ? 'VBZ' : 'VBD') : tag));
}
