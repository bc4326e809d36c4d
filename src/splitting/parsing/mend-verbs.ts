/** Mends which words are verbs, and whose subject is whose. */
import { EditableArcs, finite } from './editable-arcs.js';

/** Verbs of telling and judging: what they have before them is who tells. */
export const speech =
  /^(?:said|says|say|added|claimed|stated|believes?|believed|thinks?|reported|announced|confirmed|denied|argued|warned|insisted|promised|told|wrote|noted|declined|refused|fears?|feared|found|ruled|agreed)$/;

export function mendVerbs(s: EditableArcs, at: number): void {
  findSubject(s, at);
  subjectNotDescription(s, at);
  pastTense(s, at);
  secondParticiple(s, at);
  verbNotModifier(s, at);
}

/** A verb of saying has a subject: the noun before it that the parser called something else. */
function findSubject(s: EditableArcs, verb: number): void {
  if (!speech.test(s.word(verb)) || !finite.test(s.tag(verb)) || s.label(verb) === 'conj') return;
  const before = s.childrenBefore(verb);
  if (before.some((at) => /^(?:nsubj|csubj|expl)/.test(s.label(at)))) return;
  const noun = before.findLast(
    (at) => /^NN/.test(s.tag(at)) && /^(?:ccomp|obj|dep|appos|parataxis|vocative)$/.test(s.label(at)),
  );
  if (noun !== undefined && !s.heads.some((head, at) => head === noun && /^(?:case|cop)$/.test(s.label(at))))
    s.labels[noun] = 'nsubj';
}

/** "Until Friday, no court had ruled": a description of a day is none, but the subject of the verb that lacks one. */
function subjectNotDescription(s: EditableArcs, noun: number): void {
  if (s.label(noun) !== 'appos' || !/^(?:NN|PRP|CD)/.test(s.tag(noun))) return;
  const [time, verb] = [s.head(noun), s.head(s.head(noun))];
  if (verb <= noun || !/^(?:obl|nmod|advcl|nsubj)/.test(s.label(time)) || !s.isPredicate(verb) || !s.isFinite(verb))
    return;
  const prepared = s.label(time) !== 'nsubj' || s.opens(time, /./) >= 0;
  if (!prepared || s.childrenBefore(verb).some((at) => at !== time && /^(?:nsubj|csubj|expl)/.test(s.label(at))))
    return;
  s.hang(noun, verb, 'nsubj');
  if (s.label(time) === 'nsubj') s.labels[time] = 'obl';
}

/** "The court struck down a law": a participle with a subject and no helping verb is a past tense. */
function pastTense(s: EditableArcs, verb: number): void {
  const alike = /^(?:cost|put|cut|set|hit|shut|let|hurt|spread|quit|cast|burst|split|beat)$/.test(s.word(verb));
  const follows = s.label(verb) === 'conj' && s.tag(s.head(verb)) === 'VBD';
  const helped = s.heads.some((head, at) => head === verb && /^(?:aux|mark)/.test(s.label(at)));
  if (alike && /^VBP?$/.test(s.tag(verb)) && follows && !helped) s.tags[verb] = 'VBD';
  if (s.tag(verb) !== 'VBN' || /^(?:acl|amod|advcl)$/.test(s.label(verb))) return;
  const children = s.heads.flatMap((head, at) => (head === verb ? [at] : []));
  const subject = children.some((at) => s.label(at) === 'nsubj' && at < verb);
  if (subject && !children.some((at) => /^(?:aux|cop|mark)/.test(s.label(at)))) s.tags[verb] = 'VBD';
}

/** "killing nine and forcing hundreds to flee": the second participle was taken for a modifier of its own object. */
function secondParticiple(s: EditableArcs, verb: number): void {
  const object = s.head(verb);
  const first = s.head(s.head(object));
  if (s.tag(verb) !== 'VBG' || s.label(verb) !== 'amod' || s.label(object) !== 'conj' || first < 0) return;
  if (s.tag(first) !== 'VBG' || !/^and$/.test(s.word(verb - 1)) || object < verb) return;
  s.hang(verb, first, 'conj');
  s.hang(object, verb, 'obj');
  s.heads[verb - 1] = verb;
}

/** "while Ruiz was gaining votes": a verb with its own subject was taken for a modifier of its object. */
function verbNotModifier(s: EditableArcs, verb: number): void {
  const object = s.head(verb);
  if (!/^VB[GN]$/.test(s.tag(verb)) || s.label(verb) !== 'amod' || object < verb || !s.isFinite(verb)) return;
  if (!s.childrenBefore(verb).some((at) => /^nsubj/.test(s.label(at))) && !takeSubject(s, verb, object)) return;
  const mark = s.childrenBefore(object).find((at) => /^(?:mark|case)$/.test(s.label(at)) && at < verb);
  s.hang(verb, s.head(object), s.head(object) < 0 ? 'root' : mark === undefined ? s.label(object) : 'advcl');
  s.hang(object, verb, 'obj');
  if (mark !== undefined) s.hang(mark, verb, 'mark');
  const that = s.head(verb);
  if (s.word(that) !== 'that' || s.head(that) < 0) return;
  s.hang(verb, s.head(that), 'ccomp');
  s.hang(that, verb, 'mark');
}

/** "The 747 has carried shuttles": its subject was taken for part of the object. */
function takeSubject(s: EditableArcs, verb: number, object: number): boolean {
  const helper = s.childrenBefore(verb).find((at) => /^aux/.test(s.label(at))) ?? verb;
  const inside = s.childrenBefore(object).filter((at) => at < helper);
  const subject = inside.at(-1);
  if (subject === undefined || !/^(?:NN|CD|PRP)/.test(s.tag(subject))) return false;
  s.hang(subject, verb, 'nsubj');
  for (const at of inside)
    if (at < subject && /^(?:det|amod|compound|nummod|nmod:poss)$/.test(s.label(at))) s.heads[at] = subject;
  return true;
}
