/** Starts the desk: the database, the web process and, unless told not to, the background work. */
import { SampleArticle } from './claims/sample-article.js';
import { Config, readConfig } from './config.js';
import { JobRunner } from './jobs/job-runner.js';
import { firstAdminLink } from './people/first-admin.js';
import { Database, openDatabase } from './start.js';
import { untilTold } from './stop.js';
import { webApp } from './web-app.js';

const say = (line: string) => process.stdout.write(`${line}\n`);

let database: Database | null = null;
try {
  const config = readConfig();
  database = await openDatabase(config, say, giveUp);
  const app = await webApp(config, database.source, database.url);
  await app.get(SampleArticle).offer();
  await app.listen(config.port, config.host);
  if (config.runsJobs) await app.get(JobRunner).start();
  await greet(config, database);

  await untilTold();
  say('Stopping: open requests and jobs are finished first.');
  await app.close();
  await database.close();
} catch (error) {
  await database?.close();
  giveUp(error);
}

async function greet({ publicUrl }: Config, { source }: Database): Promise<void> {
  const link = await firstAdminLink(source, publicUrl);
  say(`\nHindsight is at ${publicUrl.href}   (the API: ${publicUrl.href}api/docs)`);
  if (link) say(`Nobody is an admin yet. Open this link, once, to become the first one:\n  ${link}`);
}

/** A person reads this: a stack only where the fault is ours. */
function giveUp(error: unknown): never {
  process.stderr.write(`\nHindsight cannot go on. ${told(error)}\n`);
  process.exit(1);
}

function told(error: unknown): string {
  if (!(error instanceof Error) || error instanceof TypeError || error instanceof ReferenceError) {
    return String((error as Error)?.stack ?? error);
  }
  const taken = 'code' in error && error.code === 'EADDRINUSE';
  return taken ? `${error.message}. Stop what listens there, or choose another port with PORT.` : error.message;
}
