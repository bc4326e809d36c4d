/** The filters of the trail, as they stand in the page's address and as the API wants them. */
import type { AuditListData } from '../api/generated/types.gen.js';
import { chainKinds, type ChainKind } from './event-words.js';

export interface TrailFilters {
  kind: ChainKind | null;
  /** The number of the one thing, such as that of a claim. */
  id: string;
  actions: string[];
  /** The id of a person; 0: the desk itself. */
  actor: string | null;
  /** Days, in the local time of whoever reads. */
  from: string;
  to: string;
}

export function filtersOf(address: URLSearchParams): TrailFilters {
  const kind = chainKinds.find((one) => one === address.get('kind')) ?? null;
  return {
    kind,
    id: kind === null || kind === 'desk' ? '' : (address.get('id') ?? ''),
    actions: (address.get('actions') ?? '').split(',').filter(Boolean),
    actor: address.get('actor'),
    from: address.get('from') ?? '',
    to: address.get('to') ?? '',
  };
}

export function addressOf({ kind, id, actions, actor, from, to }: TrailFilters): URLSearchParams {
  const given = { kind, id, actions: actions.join(','), actor, from, to };
  return new URLSearchParams(Object.entries(given).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

export function queryOf({ kind, id, actions, actor, from, to }: TrailFilters): NonNullable<AuditListData['query']> {
  const dayAfter = to && new Date(new Date(`${to}T00:00`).setDate(new Date(`${to}T00:00`).getDate() + 1));
  return {
    order: 'newest',
    ...(kind && (id ? { chain: `${kind}:${id}` } : { kind })),
    ...(actions.length > 0 && { action: actions.join(',') }),
    ...(actor !== null && { actor: Number(actor) }),
    ...(from && { from: new Date(`${from}T00:00`).toISOString() }),
    ...(dayAfter && { to: dayAfter.toISOString() }),
  };
}
