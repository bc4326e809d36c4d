/** Mends how clauses hang together: what was said, what a "which" tells of, which verb a reason belongs to. */
import { EditableArcs } from './editable-arcs.js';
import { mendVerbs, speech } from './mend-verbs.js';
import { Arcs } from './parse.js';

const reported = /^(?:said|says|say|added|claimed|stated|believes?|thinks?|reported|announced|confirmed)$/;
const joins = /^(?:before|after|since|until|because|as|while)$/;

export function mendClauses(arcs: Arcs, tags: string[], words: string[]): void {
  const sentence = new EditableArcs(arcs, tags, words);
  for (let at = 0; at < sentence.length; at++) {
    for (const mend of mends) mend(sentence, at);
    mendVerbs(sentence, at);
    nearestReason(sentence, at);
    highConjunct(sentence, at);
  }
}

const mends = [
  liftReported,
  placeClause,
  relateWhich,
  datedWhen,
  reducedRelative,
  content,
  afterPreposition,
  liftAdverbial,
  joinSpeech,
  joinContent,
];

/**
 * "The mayor said the mill has closed": the parser took "has closed" for a relative clause of an object "the mill". Without a
 * relative word or a subject of its own it is what was said, and the object is its subject.
 */
function liftReported(s: EditableArcs, verb: number): void {
  if (s.label(verb) !== 'acl:relcl' || !s.isFinite(verb)) return;
  let top = s.head(verb);
  while (top >= 0 && /^(?:flat|compound|nummod|fixed)$/.test(s.label(top))) top = s.head(top);
  const said = s.head(top);
  if (said < 0 || top < said || !reported.test(s.word(said))) return;
  if (s.childrenBefore(verb).some((at) => /^W/.test(s.tag(at)) || /^(?:nsubj|mark|punct)/.test(s.label(at)))) return;
  s.hang(verb, said, 'ccomp');
  s.hang(top, verb, 'nsubj');
}

/** "the hall where the vote was held": a clause that begins with "where" right after a noun tells of that place. */
function placeClause(s: EditableArcs, where: number): void {
  const verb = s.head(where);
  if (s.word(where) !== 'where' || !/^(?:advcl|acl)$/.test(s.label(verb)) || verb < where) return;
  let place = s.word(where - 1) === ',' ? where - 2 : where - 1;
  if (!/^NN/.test(s.tag(place))) return;
  while (/^(?:nmod|compound|flat|amod)$/.test(s.label(place)) && s.head(place) >= 0) place = s.head(place);
  if (place !== verb && place < where) s.hang(verb, place, 'acl:relcl');
}

/** "the blaze, which winds then drove on": a "which" after a comma tells of the noun before it, in no other way. */
function relateWhich(s: EditableArcs, which: number): void {
  if (!/^(?:which|whom?)$/.test(s.word(which))) return;
  const comma = s.word(which - 1) === ',' ? which - 1 : s.tag(which - 1) === 'IN' ? which - 2 : -1;
  if (s.word(comma) !== ',' || !/^(?:NN|CD)/.test(s.tag(comma - 1))) return;
  let verb = s.head(which);
  while (verb >= 0 && !(verb > which && s.isPredicate(verb))) verb = s.head(verb);
  if (verb < 0 || !/^(?:conj|advcl|parataxis|ccomp)$/.test(s.label(verb)) || !s.isFinite(verb)) return;
  let noun = comma - 1;
  while (/^(?:compound|flat|nmod|amod)$/.test(s.label(noun)) && s.head(noun) >= 0 && s.head(noun) < which)
    noun = s.head(noun);
  if (!s.isUnder(noun, verb)) s.hang(verb, noun, 'acl:relcl');
}

/** "…, when the mill burned": never coordinated with what it dates. */
function datedWhen(s: EditableArcs, verb: number): void {
  if (s.label(verb) !== 'conj') return;
  const before = s.childrenBefore(verb);
  if (before.some((at) => s.label(at) === 'cc')) return;
  if (
    before.some((at) =>
      /^(?:when|while|because|though|although|unless|until|if|whereas|as|after|before|since)$/.test(s.word(at)),
    )
  )
    s.labels[verb] = 'advcl';
}

/** "believe that the mill burned": what "that" opens right after a verb is that verb's content. */
function content(s: EditableArcs, that: number): void {
  const [verb, matrix] = [s.head(that), that - 1];
  if (s.word(that) !== 'that' || s.label(that) !== 'mark' || verb < that || s.head(verb) === matrix) return;
  if (!/^V/.test(s.tag(matrix)) || !/^(?:advcl|conj|acl|parataxis)$/.test(s.label(verb)) || s.isUnder(matrix, verb))
    return;
  s.hang(verb, matrix, 'ccomp');
}

/** "came days before | the two leaders | were to meet": the noun after "before" is the subject of the verb that follows. */
function afterPreposition(s: EditableArcs, verb: number): void {
  if (!/^(?:advcl|conj|ccomp|parataxis|acl|acl:relcl)$/.test(s.label(verb)) || !s.isFinite(verb)) return;
  const before = s.childrenBefore(verb);
  const opened = (at: number) => /^(?:nsubj|csubj|expl|mark|cc)/.test(s.label(at)) && s.word(at) !== 'to';
  if (before.some((at) => opened(at) || /^W/.test(s.tag(at)))) return;
  const start = Math.min(verb, ...before);
  const noun = s.heads.findIndex(
    (_, at) =>
      at < start && /^(?:obl|nmod)$/.test(s.label(at)) && /^(?:NN|PRP|CD)/.test(s.tag(at)) && s.opens(at, joins) >= 0,
  );
  if (noun < 0 || s.isUnder(noun, verb) || s.parted(noun, start, /^[,;:]$/)) return;
  const join = s.opens(noun, joins);
  s.hang(noun, verb, 'nsubj');
  s.hang(join, verb, 'mark');
  s.labels[verb] = 'advcl';
}

/** "busy in the north since he took office": a clause of time or reason belongs to a predicate, not to a noun. */
function liftAdverbial(s: EditableArcs, verb: number): void {
  if (s.label(verb) !== 'acl' || !s.isFinite(verb)) return;
  const mark = s.childrenBefore(verb).find((at) => s.label(at) === 'mark');
  if (mark === undefined || !joins.test(s.word(mark))) return;
  let head = s.head(verb);
  while (head >= 0 && !s.isPredicate(head)) head = s.head(head);
  if (head >= 0) s.hang(verb, head, 'advcl');
}

/** "fear that the dam will burst and the valley will flood": both are feared. */
function joinContent(s: EditableArcs, verb: number): void {
  const outer = s.head(verb);
  if (s.label(verb) !== 'conj' || !s.isFinite(verb)) return;
  const children = s.childrenOf(verb);
  const cc = children.find((at) => s.label(at) === 'cc' && at < verb);
  if (cc === undefined || s.word(cc - 1) === ',' || !children.some((at) => /^nsubj/.test(s.label(at)) && at > cc))
    return;
  const content = s
    .childrenOf(outer)
    .find((at) => s.label(at) === 'ccomp' && at > outer && at < cc && s.opens(at, /^that$/) >= 0);
  const modal = (at: number) => s.childrenOf(at).some((child) => s.label(child) === 'aux' && s.tag(child) === 'MD');
  if (content !== undefined && modal(content) === modal(verb) && !modal(outer)) s.heads[verb] = content;
}

/** "denied that rules were broken and said the ship was sound": one who denied and said. */
function joinSpeech(s: EditableArcs, verb: number): void {
  const inner = s.head(verb);
  const outer = s.head(inner);
  if (s.label(verb) !== 'conj' || s.label(inner) !== 'ccomp' || outer < 0 || outer > inner) return;
  if (!speech.test(s.word(verb)) || !speech.test(s.word(outer)) || s.tag(verb) !== s.tag(outer)) return;
  if (s.childrenBefore(verb).some((at) => /^nsubj|^mark/.test(s.label(at)))) return;
  s.heads[verb] = outer;
}

/** "bought a mill and closed it because it lost money": the reason is the nearest verb's. */
function nearestReason(s: EditableArcs, verb: number): void {
  if (s.label(verb) !== 'advcl' || !s.isFinite(verb)) return;
  const mark = s.childrenBefore(verb).find((at) => s.label(at) === 'mark');
  if (mark === undefined || !/^(?:because|since|after|before|as|while|until)$/.test(s.word(mark))) return;
  const head = s.head(verb);
  const later = s.heads.findLastIndex(
    (other, at) => other === head && s.label(at) === 'conj' && at < mark && s.isPredicate(at),
  );
  if (later > head) s.heads[verb] = later;
}

/** "fought a war that lasted a year, but never made peace": after a comma "but" goes on with the sentence, not with its relative clause. */
function highConjunct(s: EditableArcs, verb: number): void {
  const inner = s.head(verb);
  if (s.label(verb) !== 'conj' || !/^(?:acl:relcl|acl)$/.test(s.label(inner)) || !s.isFinite(verb)) return;
  const before = s.childrenBefore(verb);
  const cc = before.find((at) => s.label(at) === 'cc');
  if (cc === undefined || s.word(cc - 1) !== ',' || before.some((at) => /^(?:nsubj|csubj|expl)/.test(s.label(at))))
    return;
  let outer = s.head(inner);
  while (outer >= 0 && !(s.isPredicate(outer) && s.isFinite(outer))) outer = s.head(outer);
  if (outer >= 0 && outer < inner) s.heads[verb] = outer;
}

/** "The group called the Sea Guild was closed": the first participle only names; the verb with the helping verb has the subject. */
function reducedRelative(s: EditableArcs, verb: number): void {
  if (!/^(?:ccomp|parataxis|conj|dep|xcomp|advcl)$/.test(s.label(verb)) || !s.isFinite(verb) || !/^V/.test(s.tag(verb)))
    return;
  const before = s.childrenBefore(verb);
  if (before.some((at) => /^(?:nsubj|csubj|expl|mark|cc)/.test(s.label(at)) || /^W/.test(s.tag(at)))) return;
  const [start] = [...before, verb].sort((a, b) => a - b);
  if (/^[,;:]$/.test(s.word((start ?? 1) - 1))) return;
  const first = s.heads.findLastIndex(
    (_, at) =>
      at < verb &&
      /^VB[ND]$/.test(s.tag(at)) &&
      (s.head(verb) === at ||
        (s.head(at) === s.head(verb) && (s.label(at) === s.label(verb) || s.label(verb) === 'conj'))),
  );
  if (first < 0 || s.heads.some((head, at) => head === first && /^(?:aux|cop)/.test(s.label(at)))) return;
  const subject = s.childrenBefore(first).find((at) => /^nsubj/.test(s.label(at)));
  if (subject === undefined || s.parted(subject, verb, /^[,;:"“]$/)) return;
  const [outer, label] = [s.head(first), s.label(first)];
  s.hang(verb, outer, label);
  s.hang(subject, verb, 'nsubj');
  for (const at of s.childrenBefore(first)) if (s.label(at) === 'mark' || /^W/.test(s.tag(at))) s.heads[at] = verb;
  s.hang(first, subject, 'acl');
  // "weighed down by snow" keeps its own agent.
  for (const at of s.childrenBefore(verb)) if (s.opens(at, /^by$/) >= 0) s.hang(at, first, 'obl:agent');
}
