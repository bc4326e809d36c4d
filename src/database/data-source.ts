/** The connection to PostgreSQL, for the desk and for TypeORM's own command line. */
import pg from 'pg';
import { DataSource } from 'typeorm';
import { Desk1795730000000 } from '../../migrations/1795730000000-desk.js';
import { WaitingClaims1795800000000 } from '../../migrations/1795800000000-waiting-claims.js';
import { EventTransactions1795810000000 } from '../../migrations/1795810000000-event-transactions.js';
import { PublicPages1796000000000 } from '../../migrations/1796000000000-public-pages.js';
import { SnakeCase } from './naming.js';

const { builtins, getTypeParser, setTypeParser } = pg.types;
// bigint[]: a type that pg parses but does not name.
const INT8_ARRAY = 1016 as never;
const listOf: (list: string) => unknown[] = getTypeParser(INT8_ARRAY);
// Ids and counts stay far below 2^53; days stay days, not midnights of some time zone; times are ISO text.
setTypeParser(builtins.INT8, Number);
setTypeParser(INT8_ARRAY, (list: string) => listOf(list).map(Number));
setTypeParser(builtins.DATE, (day) => day);
setTypeParser(builtins.TIMESTAMPTZ, (time) => new Date(time).toISOString());

/** A class that TypeORM maps to a table. */
type Table = new () => object;

export function dataSource(url: string, tables: readonly Table[], poolSize = 10): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    poolSize,
    applicationName: 'hindsight',
    entities: [...tables],
    migrations: [
      Desk1795730000000,
      WaitingClaims1795800000000,
      EventTransactions1795810000000,
      PublicPages1796000000000,
    ],
    migrationsTableName: 'migration',
    namingStrategy: new SnakeCase(),
    installExtensions: false,
    extra: { statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000 },
  });
}
