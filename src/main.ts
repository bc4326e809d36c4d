/** Starts the desk: the database, the web process and, unless told not to, the background work. */
import { readConfig } from './config.js';
import { JobRunner } from './jobs/job-runner.js';
import { firstAdminLink } from './people/first-admin.js';
import { SampleArticle } from './claims/sample-article.js';
import { openDatabase } from './start.js';
import { untilTold } from './stop.js';
import { webApp } from './web-app.js';

const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const config = readConfig();
  const database = await openDatabase(config, say, (error) => fail(error));
  const app = await webApp(config, database.source, database.url);
  await app.get(SampleArticle).offer();
  if (config.runsJobs) await app.get(JobRunner).start();
  await app.listen(config.port, config.host);

  say(`\nHindsight is at ${config.publicUrl.href}   (the API: ${config.publicUrl.href}api/docs)`);
  const link = await firstAdminLink(database.source, config.publicUrl);
  if (link) say(`Nobody is an admin yet. Open this link, once, to become the first one:\n  ${link}`);

  await untilTold();
  say('Stopping: open requests and jobs are finished first.');
  await app.close();
  await database.close();
} catch (error) {
  fail(error);
}

/** A person reads this: a stack only where the fault is ours. */
function fail(error: unknown): never {
  const ours = !(error instanceof Error) || error instanceof TypeError || error instanceof ReferenceError;
  process.stderr.write(
    `\nHindsight cannot go on. ${ours ? String((error as Error)?.stack ?? error) : error.message}\n`,
  );
  process.exit(1);
}
