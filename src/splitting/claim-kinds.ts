/** What kind of proposition a clause is: the first of the guideline's kinds that fits. */
import { ClaimKind } from '../domain/claim-kind.js';
import { Clause } from './clauses/clause.js';
import { attitudes, causal, planning, ruling, stative } from './clauses/verbs.data.js';
import { Tree } from './parsing/tree.js';

export interface Facts {
  tree: Tree;
  clause: Clause;
  /** The claim as written. */
  said: string;
  /** Whether a day named in it is still to come. */
  ahead: boolean;
  headline: boolean;
  /** Reported as what somebody said. */
  spoken: boolean;
}

const strongRecord =
  /\b(?:first[- ](?:\w+ )?ever|for the first time|not the first time|never before|(?:nobody|no one|none) (?:has|have|had)|(?:no|nobody|no one|none)\b.{0,60}\bever|ever (?:since )?(?:built|made|held|recorded|seen|found|launched)|record[- ](?:high|low|breaking)|one of the (?:most|\w+est)|has never|have never|had never|is the only|was the only|the only \w+ (?:to|who|that))\b/i;
const superlative =
  /^(?:first|last|only|largest|biggest|smallest|longest|oldest|youngest|newest|highest|lowest|worst|best|deadliest|greatest|fastest|strongest|most|fewest|earliest)$/;
const notRecords =
  /\b(?:first (?:place|name|lady|minister|persuaded|half|quarter)|(?:in|at) the first place|last (?:week|month|year|night|weekend|few|\d+|two|three)|the first(?: of)? (?:january|may|june|july)|at (?:least|most|best|worst)|most (?:people|of)|ever since|best[- ]known|whatever|however)\b/gi;
const numberWords =
  /\b(?:dozens?|hundreds|thousands|millions|billions|\d (?:million|billion)|half|twice|double[ds]?|tripled?|percent|per cent|once a|one in|two-thirds|majority)\b|%|\b\d+-fold\b/i;

const spelled =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)$/;
const unitOfTime = /^(?:days?|hours?|weeks?|months?|years?|decades?|a\.m\.|p\.m\.|gmt)$/;
const monthName = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

const tests: [ClaimKind, (facts: Facts) => boolean][] = [
  ['prediction', isPrediction],
  ['record', isRecord],
  ['quantity', isQuantity],
  ['causal', ({ said }) => causal.test(said)],
  [
    'rule',
    ({ said, clause, tree }) =>
      (ruling.test(said) && !/^VB[DN]$/.test(tree.word(clause.head).tag)) ||
      tree.childrenOf(clause.head).some(({ label, lower }) => label === 'aux' && /^(?:must|shall)$/.test(lower)) ||
      /\b(?:are|is|were|was) (?:required|obliged|forbidden|allowed|covered)\b/.test(said),
  ],
  ['event', isEvent],
];

export function claimKind(facts: Facts): ClaimKind {
  // That a treaty is of a year is not what the treaty says.
  if (facts.clause.rule === 'dated_thing') return 'state';
  if (facts.clause.rule === 'newly') return 'event';
  return tests.find(([, fits]) => fits(facts))?.[0] ?? 'state';
}

/** "will", "plans to", "is to", "is scheduled to"; of a headline also the bare "to sail". */
function isPrediction({ tree, clause, said, ahead, headline, spoken }: Facts): boolean {
  const head = tree.word(clause.head);
  const children = tree.childrenOf(clause.head);
  if (clause.parts.includes('will be')) return true;
  if (children.some(({ label, lower }) => label === 'aux' && /^(?:will|shall|wo|'ll)$/.test(lower))) return true;
  if (spoken && children.some(({ label, lower }) => label === 'aux' && lower === 'would')) return true;
  if (/^The \w+ will\b|\bwill (?:be|not)\b/.test(said) && clause.rule !== 'main') return true;
  const infinitive = children.some(({ label }) => /^(?:xcomp|advcl|ccomp)$/.test(label));
  if (planning.has(head.lower) && head.tag !== 'VBD' && (infinitive || /^plans?$/.test(head.lower))) return true;
  // "is to open", where "is" is the head
  const toCome = tree.child(clause.head, 'xcomp');
  const link = children.find(({ label }) => label === 'cop');
  if (
    link &&
    /^(?:is|are)$/.test(link.lower) &&
    children.some(({ lower, index }) => lower === 'to' && index === link.index + 1)
  )
    return true;
  if (/^(?:is|are)$/.test(head.lower) && toCome?.tag === 'VB' && tree.child(toCome.index, 'mark')?.lower === 'to')
    return true;
  if (/^(?:promised|pledged|vowed)$/.test(head.lower) && infinitive) return true;
  const now = children.some(({ label, lower }) => /^(?:aux|cop)/.test(label) && /^(?:is|are)$/.test(lower));
  if (now && /^(?:expected|scheduled|due|planned|slated)$/.test(head.lower)) return true;
  if (infinitive && /^(?:certain|sure|likely|due|set|bound|poised)$/.test(head.lower)) return true;
  const before = tree.words
    .slice(Math.max(0, head.index - 3), head.index)
    .map(({ lower }) => lower)
    .join(' ');
  if (
    headline &&
    tree.words.some(({ lower, index }) => lower === 'to' && index < 6 && tree.words[index + 1]?.tag === 'VB')
  )
    return true;
  if (head.tag === 'VB' && (headline ? / ?to$/.test(before) : /\b(?:was|were|is|are) to$/.test(before))) return true;
  if (/\b(?:is|are) going$/.test(before) || /^(?:Its|The|Their) (?:goal|aim|plan) is to\b/.test(said)) return true;
  return ahead && /^(?:VBP|VBZ|VB|VBG)$/.test(head.tag);
}

/** What is said to be first or largest is the predicate: "Lido was the first pool", not "the first pool opened". */
function isRecord({ tree, clause, said }: Facts): boolean {
  const cleaned = said.replace(notRecords, '');
  if (strongRecord.test(cleaned)) return true;
  if (clause.rule === 'superlative_aside') return true;
  const named = clause.rule === 'apposition' || tree.child(clause.head, 'cop') !== undefined;
  return (
    named &&
    tree
      .childrenOf(clause.head)
      .some(
        ({ lower, index }) =>
          superlative.test(lower) ||
          tree.childrenOf(index).some((word) => superlative.test(word.lower) && word.label === 'advmod'),
      )
  );
}

/** A number that is not a date, a rank in a name, or "one" for "someone". */
function isQuantity({ tree, clause, said }: Facts): boolean {
  if (numberWords.test(said.replace(/["“][^"“”]*["”]/g, '')) || /^(?:age|size|count)$/.test(clause.rule)) return true;
  if (clause.rule === 'apposition' && /is \d{1,3}\.$/.test(said)) return true;
  return clause.own.some((at) => {
    const { tag, text, lower, head, label } = tree.word(at);
    if ((tag !== 'CD' && !spelled.test(lower)) || lower === 'one' || /^(?:1[5-9]|20)\d\d$/.test(text)) return false;
    const [before, after] = [tree.words[at - 1], tree.words[at + 1]];
    const inName =
      (label !== 'nummod' &&
        !spelled.test(lower) &&
        (/^NNP/.test(before?.tag ?? '') || /^NNP/.test(after?.tag ?? ''))) ||
      before?.text === '-' ||
      after?.text === '-';
    const timed =
      unitOfTime.test(after?.lower ?? '') &&
      (/^(?:ago|later|earlier|before|after|in)$/.test(tree.words[at + 2]?.lower ?? '') || before?.lower === 'within');
    const named = /^(?:post|posts|number|no\.|article|section|chapter|channel|flight)$/.test(
      tree.words[head]?.lower ?? '',
    );
    if (/^(?:a\.m\.|p\.m\.|gmt)$/.test(after?.lower ?? '') || !weighs(tree, clause.head, at)) return false;
    return !inName && !timed && !named && !/^\d+:\d\d$/.test(text) && !monthName.test(before?.text ?? '');
  });
}

const few = /^(?:two|three|four|both)$/;
const amounts = /^(?:only|just|least|most|than|about|nearly|almost|some|over|around|up)$/;

/**
 * Whether a number is what a clause is about: it counts the clause's own subject, object or place, not something further
 * down ("the loss of 58 lives"), nor which ones are meant ("the two leaders"), nor a handful by the way ("seized two boats").
 */
function weighs(tree: Tree, head: number, at: number): boolean {
  const number = tree.word(at);
  const noun = tree.words[number.head];
  if (number.label !== 'nummod' || !noun || /^[$€£]$/.test(tree.words[at - 1]?.text ?? '')) return true;
  const near =
    noun.index === head || noun.head === head || (tree.words[noun.head]?.head === head && noun.label === 'conj');
  const known = tree
    .childrenOf(noun.index)
    .some(({ label, lower }) => label === 'det' && /^(?:the|these|those)$/.test(lower));
  if (!near || (known && spelled.test(number.lower))) return false;
  const bare =
    !amounts.test(tree.words[at - 1]?.lower ?? '') && !/^(?:have|has|had|were|are|is|was)$/.test(tree.word(head).lower);
  return !(
    few.test(number.lower) &&
    bare &&
    !unitOfTime.test(noun.lower) &&
    !tree.child(head, 'cop', 'expl') &&
    noun.label !== 'nsubj'
  );
}

function isEvent({ tree, clause, said }: Facts): boolean {
  const head = tree.word(clause.head);
  const children = tree.childrenOf(clause.head);
  // "had to rebuild" was done, "had a house" was so.
  if (head.lower === 'had' && children.some(({ label }) => label === 'xcomp')) return true;
  if (!/^V/.test(head.tag) || stative.has(head.lower) || children.some((child) => child.label === 'cop')) return false;
  const helpers = children.filter((child) => /^aux/.test(child.label)).map((child) => child.lower);
  const negated = children.some((child) => /^(?:not|n't|never)$/.test(child.lower));
  if (helpers.includes('being')) return false;
  // "agreed to open it" was done, "agreed that it is safe" is a view.
  if (attitudes.has(head.lower) && !children.some(({ label }) => label === 'xcomp')) return false;
  if (head.tag === 'VBG') return !/\b(?:is|are|was|were|been|be) (?:\w+ )?\w+ing\b/.test(said);
  if (negated && /\b(?:has|have) not\b/.test(said)) return false;
  if (head.tag === 'VBD' || head.tag === 'VBN') return !helpers.some((word) => /^(?:is|are)$/.test(word));
  return helpers.some((word) => /^(?:did|could)$/.test(word));
}
