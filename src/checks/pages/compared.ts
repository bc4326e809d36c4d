/** What one revision of a check has other than the one before it, field by field, as readers see the fields. */
import { PublishedEvidence, StandingCheck } from '../../domain/check-document.js';
import { inWords, listed } from './days.js';
import { nameOf, stanceWords } from './evidence.js';
import { ratingWords } from './rating.js';
import { Visit } from './visit.js';

export interface ChangedField {
  readonly field: keyof Visit['texts']['revision']['fields'];
  /** Null: there was nothing. */
  readonly before: string | null;
  readonly after: string | null;
  /** In the check's own words and language, not in those of the page. */
  readonly isPublished: boolean;
}

export function compared(visit: Visit, before: StandingCheck, after: StandingCheck): ChangedField[] {
  const field = (name: ChangedField['field'], isPublished: boolean, of: (check: StandingCheck) => string | null) => ({
    ...{ field: name, isPublished },
    ...{ before: of(before), after: of(after) },
  });
  const single = [
    field('claim', true, ({ claim }) => claim.text),
    field('quote', true, ({ claim }) => claim.quote),
    field('speaker', true, ({ claim }) => claim.speaker),
    field('ratingThen', false, ({ then }) => then && ratingWords(visit, then.rating).label),
    field('rationaleThen', true, ({ then }) => then?.rationale ?? null),
    field('citesThen', true, (check) => check.then && cited(visit, check, check.then.evidence)),
    field('ratingToday', false, ({ today }) => ratingWords(visit, today.rating).label),
    field('rationaleToday', true, ({ today }) => today.rationale),
    field('citesToday', true, (check) => cited(visit, check, check.today.evidence)),
    field('withheld', false, ({ withheldSources }) => (withheldSources ? String(withheldSources) : null)),
    field('reviewedBy', false, ({ reviewedBy }) => listed(visit, reviewedBy)),
    field('approvedBy', false, ({ approvedBy }) => approvedBy),
  ];
  const searches = ({ searches: made }: StandingCheck) =>
    new Map(made.map(({ where, query, result }) => [`${where}\n${query}`, `${where}: ${query}: ${result}`]));
  const evidence = ({ evidence: all }: StandingCheck) => new Map(all.map((item) => [item.id, inLines(visit, item)]));
  return [
    ...single,
    ...several('evidence', evidence(before), evidence(after)),
    ...several('searches', searches(before), searches(after)),
  ].filter((change) => change.before !== change.after);
}

/** Each member that either of them has, beside what became of it. */
function several<Key>(
  field: 'evidence' | 'searches',
  before: Map<Key, string>,
  after: Map<Key, string>,
): ChangedField[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].map((key) => ({
    ...{ field, isPublished: true },
    ...{ before: before.get(key) ?? null, after: after.get(key) ?? null },
  }));
}

function cited(visit: Visit, { evidence }: StandingCheck, ids: readonly number[]): string | null {
  const names = evidence.filter(({ id }) => ids.includes(id)).map(nameOf);
  return names.length ? listed(visit, names) : null;
}

function inLines(visit: Visit, item: PublishedEvidence): string {
  const { author, publisher, publishedOn, occurredOn, url, archivedUrl, quote, stance } = item;
  const days = [publishedOn, occurredOn].map((day) => day && inWords(visit, day));
  const parts = [nameOf(item), author, publisher, ...days, stanceWords(visit, stance), url, archivedUrl, quote];
  return parts.filter((part) => part !== null).join('\n');
}
