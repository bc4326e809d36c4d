/** How stores run SQL: a tagged template whose values become parameters, and rows as the answer whatever the statement was. */
import { EntityManager } from 'typeorm';

/** Where a read may run: inside a transaction or on the pool. */
export type Reads = EntityManager;

/** A statement with its parameters, waiting for the connection to run on. */
export type Statement<Row> = (db: Reads) => Promise<Row[]>;

/**
 * `rows<Claim>\`SELECT … WHERE id = ${id}\`(tx)`: runs one statement and gives its rows. TypeORM answers `[rows, count]` for
 * UPDATE and DELETE and plain rows for the rest; a row is never an array, so the two cannot be mistaken for each other.
 */
export function rows<Row = unknown>(strings: TemplateStringsArray, ...values: unknown[]): Statement<Row> {
  return async (db) => {
    const text = strings.reduce((sql, part, index) => `${sql}$${index}${part}`);
    const answer: unknown = await db.query(text, values);
    if (!Array.isArray(answer)) return [];
    return (Array.isArray(answer[0]) ? answer[0] : answer) as Row[];
  };
}
