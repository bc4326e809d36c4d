/** How stores run SQL: a tagged template whose values become parameters, and rows as the answer whatever the statement was. */
import { EntityManager } from 'typeorm';

/** Where a read may run: inside a transaction or on the pool. */
export type Reads = EntityManager;

/** A statement with its parameters, waiting for the connection to run on. */
export type Statement<Row> = (db: Reads) => Promise<Row[]>;

/** A piece of SQL with its parameters, to be put into others. */
export class Fragment {
  constructor(
    readonly strings: readonly string[],
    readonly values: readonly unknown[],
  ) {}
}

/** A piece of SQL that several statements share. */
export function sql(strings: TemplateStringsArray, ...values: unknown[]): Fragment {
  return new Fragment(strings, values);
}

/**
 * `rows<Claim>`SELECT … WHERE id = ${id}`(tx)`: runs one statement and gives its rows. TypeORM answers `[rows, count]` for
 * UPDATE and DELETE and plain rows for the rest; a row is never an array, so the two cannot be mistaken for each other.
 */
export function rows<Row = unknown>(strings: TemplateStringsArray, ...values: unknown[]): Statement<Row> {
  const parameters: unknown[] = [];
  const text = spelled(new Fragment(strings, values), parameters);
  return async (db) => {
    const answer: unknown = await db.query(text, parameters);
    if (!Array.isArray(answer)) return [];
    return (Array.isArray(answer[0]) ? answer[0] : answer) as Row[];
  };
}

function spelled(fragment: Fragment, parameters: unknown[]): string {
  return fragment.strings.reduce((text, part, index) => text + placed(fragment.values[index - 1], parameters) + part);
}

function placed(value: unknown, parameters: unknown[]): string {
  return value instanceof Fragment ? spelled(value, parameters) : `$${parameters.push(value)}`;
}
