/** Mends what the parser is known to get wrong in news. */
import { Arcs } from './parse.js';
import { Token } from './tokenize.js';

const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const saying = /^(?:said|says|told|reported|announced|stated|added|confirmed)$/;

/**
 * "Officials said Friday the dam had failed": wire copy puts the bare day beside the verb of saying, where the treebanks
 * have none and the parser takes it for a subject. Such days are kept from it and hung on the verb afterwards.
 */
export function strayDays(tokens: Token[]): Map<number, number> {
  const days = new Map<number, number>();
  tokens.forEach(({ text }, at) => {
    if (!weekday.test(text) || /^(?:on|last|next|this|of|,)$/i.test(tokens[at - 1]?.text ?? '')) return;
    if (saying.test(tokens[at - 1]?.text ?? '')) days.set(at, at - 1);
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
    return helped || /^(?:VBD|VBZ|VBP)$/.test(tags[at] ?? '');
  });
  if (verb < 0) return;
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

const irregularPast =
  /^(?:sank|ran|sat|rose|fell|went|came|took|gave|began|broke|drew|drove|flew|grew|held|hit|kept|knew|led|left|lost|made|met|paid|put|said|saw|sent|set|shot|shut|sold|spent|stood|struck|told|won|wrote|built|burned|cut|felt|fought|found|got|had|heard|sang|sprang|swam|threw|wore)$/;

/**
 * "The minister lives in Cork": a sentence without any finite verb has one that was taken for a noun or a participle.
 * The first word that could be it, after a noun and before what may follow a verb, is read as a verb.
 */
export function withVerb(words: string[], tags: string[]): string[] {
  if (words.length < 3 || tags.some((tag) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag))) return tags;
  const verb = words.findIndex((word, at) => {
    if (at === 0 || !/^(?:NNS?|VBN|VB|JJ)$/.test(tags[at] ?? '') || !/^(?:NN|PRP|CD|JJ)/.test(tags[at - 1] ?? ''))
      return false;
    if (!/^(?:IN|DT|PRP|RB|TO|CD|VBG|JJ|NNP|PRP\$|\.)/.test(tags[at + 1] ?? '.')) return false;
    const participle = tags[at] === 'VBN' && words[at + 1]?.toLowerCase() === 'by';
    return !participle && (/(?:ed|[^s]s)$/.test(word) || irregularPast.test(word));
  });
  if (verb < 0) return tags;
  return tags.map((tag, at) => (at === verb ? (/[^s]s$/.test(words[verb] ?? '') ? 'VBZ' : 'VBD') : tag));
}
