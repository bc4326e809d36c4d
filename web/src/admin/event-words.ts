/** The words for what stands in the trail: who did what by which way, which field, which value. */
import i18next from 'i18next';
import type { ListedEvent } from '../api/generated/types.gen.js';
import { moment } from '../look/times.js';
import type { Value } from './changes.js';

/** What can happen to what, in the order in which the filter offers it. */
export const happenings = {
  claim: [
    ...['propose', 'accept', 'dismiss', 'restore', 'reword', 'split', 'merge', 'take', 'release', 'expire'],
    ...['add_evidence', 'change_evidence', 'remove_evidence', 'submit', 'withdraw', 'return', 'approve', 'adjudicate'],
    ...['publish', 'correct', 'retract', 'reopen'],
  ],
  article: ['submitted', 'corrected', 'split'],
  person: [
    ...['joined', 'signed_in', 'signed_out', 'token_made', 'token_revoked', 'password_changed', 'renamed'],
    ...['roles_changed', 'account_closed', 'account_reopened'],
  ],
  invitation: ['invited', 'accepted', 'withdrawn'],
  desk: ['scale_changed', 'settings_changed'],
} as const;

export type ChainKind = keyof typeof happenings;

export const chainKinds = Object.keys(happenings) as ChainKind[];

export function kindOf({ chain }: Pick<ListedEvent, 'chain'>): string {
  return chain.split(':')[0] ?? chain;
}

/** The text under a key that is made of what the server sent; what the catalogue does not know is told as it came. */
function known(key: string, otherwise: string): string {
  return i18next.exists(key) ? i18next.t(key as 'shell:desk') : otherwise;
}

export function deedInWords(kind: string, action: string): string {
  return known(`admin:trail.did.${kind}.${action}`, action);
}

export function wayInWords({ via }: Pick<ListedEvent, 'via'>): string {
  return known(`admin:trail.via.${via.split(':')[0]}`, via);
}

export function fieldInWords(name: string): string {
  return known(`admin:trail.field.${name}`, name);
}

/** Where the codes of a field are put into words; those of `code` depend on what was done. */
const codes: Record<string, string> = {
  state: 'state',
  kind: 'kind',
  roles: 'role',
  dismissalReason: 'dismissal',
  selectionReason: 'selection',
};

const reasons: Record<string, string> = {
  accept: 'selection',
  dismiss: 'dismissal',
  release: 'skip',
  return: 'return',
  retract: 'retraction',
  reopen: 'reopening',
};

const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

export function valueInWords(field: string, value: Value | undefined, action: string): string {
  if (value === null || value === undefined) return i18next.t('admin:trail.nothing');
  if (Array.isArray(value))
    return value.map((one) => valueInWords(field, one, action)).join(', ') || i18next.t('admin:trail.nothing');
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([, one]) => one !== null)
      .map(([name, one]) => `${fieldInWords(name)}: ${valueInWords(name, one, action)}`)
      .join('; ');
  if (typeof value === 'boolean') return i18next.t(value ? 'admin:trail.yes' : 'admin:trail.no');
  if (typeof value === 'string' && time.test(value)) return moment(value);
  const list = field === 'code' ? reasons[action] : codes[field];
  return list ? known(`terms:${list}.${value}`, String(value)) : String(value);
}
