/** Evidence as it stands in the form, all of it text, and as the API takes it. */
import type { EvidenceView, RecordEvidence } from '../api/generated/types.gen.js';
import { dateFault, readDays, type DateFault } from '../evidence/partial-date.js';

export interface SourceForm {
  /** The evidence that is being changed; empty for a new one. */
  id: string;
  url: string;
  citation: string;
  stance: string;
  sourceType: string;
  title: string;
  publisher: string;
  author: string;
  publishedOn: string;
  occurredOn: string;
  quote: string;
  archivedUrl: string;
  originGroup: string;
  note: string;
  visibility: string;
}

export const emptySource: SourceForm = {
  id: '',
  url: '',
  citation: '',
  stance: '',
  sourceType: '',
  title: '',
  publisher: '',
  author: '',
  publishedOn: '',
  occurredOn: '',
  quote: '',
  archivedUrl: '',
  originGroup: '',
  note: '',
  visibility: 'public',
};

export type SourceFault = DateFault | 'address' | 'missing' | 'nowhere';

const address = /^https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/i;

/** What is wrong with the form, by field; nothing when it can be recorded. */
export function sourceFaults(form: SourceForm): Partial<Record<keyof SourceForm, SourceFault>> {
  const faults: Partial<Record<keyof SourceForm, SourceFault>> = {};
  const [url, archivedUrl] = [form.url.trim(), form.archivedUrl.trim()];
  if (!url && form.citation.trim().length < 3) faults.url = 'nowhere';
  if (url && !address.test(url)) faults.url = 'address';
  if (archivedUrl && !address.test(archivedUrl)) faults.archivedUrl = 'address';
  if (!form.stance) faults.stance = 'missing';
  if (!form.sourceType) faults.sourceType = 'missing';
  for (const field of ['publishedOn', 'occurredOn'] as const) {
    const fault = dateFault(form[field]);
    if (fault) faults[field] = fault;
  }
  return faults;
}

/** Whether it will count as known then; null while its date does not say. */
export function knownThen(publishedOn: string, asOf: string): boolean | null {
  const days = publishedOn.trim() ? readDays(publishedOn) : 'shape';
  return typeof days === 'string' ? null : days.to <= asOf;
}

/** The words of the form without blanks around them; what is blank is null, which takes away what was there. */
export function changeOf(form: SourceForm): Record<string, string | null> {
  const { id: _id, ...fields } = form;
  return Object.fromEntries(Object.entries(fields).map(([field, text]) => [field, text.trim() || null]));
}

/** The same for a new piece of evidence: what is blank is left out. */
export function recordOf(form: SourceForm): RecordEvidence {
  const given = Object.entries(changeOf(form)).filter(([, text]) => text !== null);
  return Object.fromEntries(given) as unknown as RecordEvidence;
}

export function formOf(evidence: EvidenceView): SourceForm {
  const fields = Object.keys(emptySource).filter((field) => field !== 'id') as (keyof EvidenceView)[];
  return {
    ...emptySource,
    ...Object.fromEntries(fields.map((field) => [field, evidence[field] ?? ''])),
    id: String(evidence.id),
  };
}

export function sourceIsEmpty({ id: _id, stance: _stance, visibility: _visibility, ...texts }: SourceForm): boolean {
  return Object.values(texts).every((text) => text.trim() === '');
}
