/** The whole desk on a database of its own, as a test sees it: over HTTP. */
import { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { readConfig } from '../../src/config.js';
import { Jobs } from '../../src/jobs/jobs.js';
import { webApp } from '../../src/web-app.js';
import { cloneDatabase } from './database.js';

export interface TestDesk {
  app: NestFastifyApplication;
  source: DataSource;
  jobs: Jobs;
  /** The address it listens on, on loopback. */
  url: string;
  databaseUrl: string;
  /** Ends the desk and drops its database, once `before`, where it is given, has looked at that. */
  close(before?: () => Promise<void>): Promise<void>;
}

/**
 * Starts the desk on a free port, unless PORT names one, with the data of the template, where one is named. The job runner is
 * not started, tests perform the jobs they are about.
 */
export async function openDesk(settings: Record<string, string> = {}, template?: string): Promise<TestDesk> {
  const database = await cloneDatabase(10, template);
  const config = readConfig({ LOG_LEVEL: 'silent', HINDSIGHT_JOBS: 'off', ...settings });
  const app = await webApp(config, database.source, database.url);
  await app.listen(settings.PORT ? config.port : 0, '127.0.0.1');
  return {
    app,
    source: database.source,
    jobs: app.get(Jobs),
    url: await app.getUrl(),
    databaseUrl: database.url,
    async close(before) {
      await app.close();
      await before?.();
      await database.drop();
    },
  };
}
