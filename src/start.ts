/** What every process of the desk does first: settings, a database that answers, the schema of this version. */
import { DataSource } from 'typeorm';
import { Config } from './config.js';
import { dataSource } from './database/data-source.js';
import { EmbeddedServer, runningServerUrl, startEmbeddedServer } from './database/embedded-server.js';
import { migrate } from './database/migrate.js';
import { tables } from './tables.js';

export interface Database {
  readonly source: DataSource;
  readonly url: string;
  /** Lets go of the connection, and stops the embedded server if this process started it. */
  close(): Promise<void>;
}

/** For the process that owns the desk's data: starts the embedded server unless an outside one is named. */
export async function openDatabase(
  config: Config,
  report: (line: string) => void,
  onLost?: (error: Error) => void,
): Promise<Database> {
  const server = config.databaseUrl ? null : await startEmbeddedServer({ directory: config.directory, report, onLost });
  return connected(config, config.databaseUrl ?? server?.url ?? '', server);
}

/** For a command beside the desk: uses the embedded server that runs already, or starts it for as long as the command takes. */
export async function joinDatabase(config: Config, report: (line: string) => void): Promise<Database> {
  const running = config.databaseUrl ?? (await runningServerUrl(config.directory));
  return running ? connected(config, running, null) : openDatabase(config, report);
}

async function connected(config: Config, url: string, server: EmbeddedServer | null): Promise<Database> {
  const source = dataSource(url, tables, config.poolSize);
  try {
    await source.initialize();
    await migrate(source, url);
  } catch (error) {
    await server?.stop();
    throw error;
  }
  return {
    source,
    url,
    async close() {
      if (source.isInitialized) await source.destroy();
      await server?.stop();
    },
  };
}
