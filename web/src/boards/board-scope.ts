/** What the boards are of, as it stands in the page's address, so that a board can be passed on as it is seen. */

export type Grouping = 'week' | 'publisher';

export type BoardName = 'waiting' | 'turnaround' | 'ratings' | 'agreement';

export interface BoardScope {
  publisher: string;
  /** Days, as the API takes them. */
  from: string;
  to: string;
  groupBy: Grouping | null;
  /** The boards that are shown as tables. */
  tables: readonly BoardName[];
}

const boardNames: readonly BoardName[] = ['waiting', 'turnaround', 'ratings', 'agreement'];

export function scopeOf(address: URLSearchParams): BoardScope {
  const groupBy = address.get('groupBy');
  const tables = (address.get('tables') ?? '').split(',');
  return {
    publisher: address.get('publisher') ?? '',
    from: address.get('from') ?? '',
    to: address.get('to') ?? '',
    groupBy: groupBy === 'week' || groupBy === 'publisher' ? groupBy : null,
    tables: boardNames.filter((name) => tables.includes(name)),
  };
}

export function addressOf({ tables, ...scope }: BoardScope): URLSearchParams {
  return new URLSearchParams(filled({ ...scope, tables: tables.join(',') }));
}

/** The boards that are tables once this one is, or is not. */
export function tablesWith({ tables }: BoardScope, name: BoardName, shown: boolean): readonly BoardName[] {
  return boardNames.filter((one) => (one === name ? shown : tables.includes(one)));
}

export function allAs(tables: boolean): readonly BoardName[] {
  return tables ? boardNames : [];
}

export interface BoardQuery {
  publisher?: string;
  from?: string;
  to?: string;
  groupBy?: Grouping;
}

/** Agreement comes by week, publisher, kind and pair at once, and is not asked by which. */
export function queryOf({ publisher, from, to, groupBy }: BoardScope, name: BoardName): BoardQuery {
  return Object.fromEntries(filled({ publisher, from, to, groupBy: name === 'agreement' ? null : groupBy }));
}

export function csvAddress(scope: BoardScope, name: BoardName): string {
  const query = new URLSearchParams({ ...queryOf(scope, name), format: 'csv' });
  return `/api/boards/${name}?${query}`;
}

/** The last day lies before the first: there is nothing to ask. */
export function isBackwards({ from, to }: BoardScope): boolean {
  return from !== '' && to !== '' && from > to;
}

export function isNarrowed({ publisher, from, to }: BoardScope): boolean {
  return publisher !== '' || from !== '' || to !== '';
}

function filled(given: Record<string, string | null>): [string, string][] {
  return Object.entries(given).filter((entry): entry is [string, string] => Boolean(entry[1]));
}
